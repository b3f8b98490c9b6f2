import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { type ErrorBody, errorBody, errorTypeOf } from './apiError.ts';
import type { StatusFault } from './faults.ts';
import { newId } from './message.ts';
import type { OpenRequest, Recorder } from './recorder.ts';

/** The answer to one request: writes it, and tells the recorder how far it has come. */
export class Answer {
  readonly requestId = newId('req');
  readonly #recorder: Recorder;
  readonly #request: OpenRequest;
  readonly #response: ServerResponse;
  readonly #socket: Socket;
  readonly #gone = new AbortController();
  #brokenByUs = false;

  constructor(recorder: Recorder, request: OpenRequest, http: Http) {
    this.#recorder = recorder;
    this.#request = request;
    this.#response = http.response;
    this.#socket = http.message.socket;
    http.response.once('close', () => this.#onClose());
  }

  /** Aborted once the connection is closed, by whomever. */
  get gone(): AbortSignal {
    return this.#gone.signal;
  }

  json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
    this.#head(status, 'application/json', headers);
    this.#response.end(JSON.stringify(body));
  }

  error(status: number, message: string): void {
    this.json(status, this.errorBody(errorTypeOf(status), message));
  }

  errorBody(type: string, message: string): ErrorBody {
    return errorBody(type, message, this.requestId);
  }

  status(fault: StatusFault): void {
    const type = fault.type ?? errorTypeOf(fault.status);
    const retryAfter = fault.retryAfter;
    this.json(fault.status, this.errorBody(type, fault.message ?? type.replaceAll('_', ' ')), {
      ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
      ...fault.headers,
    });
  }

  /** A page such as a proxy puts in the way. */
  html(): void {
    this.#head(200, 'text/html');
    this.#response.end('<!doctype html><title>Sign in</title><h1>Sign in to the network</h1>');
  }

  begin(contentType: string): void {
    this.#head(200, contentType, { 'cache-control': 'no-cache' });
    this.#response.flushHeaders();
    this.#recorder.update(this.#request, { state: 'streaming' });
  }

  /** Resolves once the text was handed to the system, or the connection is gone. */
  write(text: string): Promise<void> {
    if (this.gone.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      this.#response.write(text, () => resolve());
    });
  }

  countChunk(): void {
    this.#recorder.update(this.#request, { chunks: this.#request.answer.chunks + 1 });
  }

  /** Says that what the client sees from now on was broken on purpose. */
  fault(): void {
    this.#recorder.update(this.#request, { state: 'faulted' });
  }

  end(): void {
    this.#response.end();
  }

  cut(): void {
    this.#brokenByUs = true;
    this.#response.destroy();
  }

  reset(): void {
    this.#brokenByUs = true;
    this.#socket.resetAndDestroy();
  }

  #head(status: number, contentType: string, headers: Readonly<Record<string, string>> = {}): void {
    this.#response.writeHead(status, {
      'content-type': contentType,
      'request-id': this.requestId,
      ...headers,
    });
    this.#recorder.update(this.#request, { status });
  }

  #onClose(): void {
    this.#gone.abort();
    const isOver = this.#response.writableFinished;
    const isFaulted = this.#request.answer.state === 'faulted' && (isOver || this.#brokenByUs);
    const state = isFaulted ? 'faulted' : isOver ? 'done' : 'aborted';
    this.#recorder.update(this.#request, { state, closed: true });
  }
}

export interface Http {
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
}
