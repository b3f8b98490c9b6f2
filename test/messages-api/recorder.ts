import type { IncomingHttpHeaders } from 'node:http';
import type { RequestBody } from './script.ts';

/** How far the answer to a request has come. It changes while it streams. */
export interface AnswerState {
  /** `waiting`: nothing was sent. `aborted`: the client went away. `faulted`: broken by a fault. */
  readonly state: 'waiting' | 'streaming' | 'done' | 'aborted' | 'faulted';
  readonly status?: number;
  /** Nothing more will be sent or change. */
  readonly closed: boolean;
  /** Content deltas that were written. */
  readonly chunks: number;
}

export interface RecordedRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** Empty where the body was no JSON object. */
  readonly body: RequestBody;
  /** The body, byte for byte. */
  readonly raw: string;
  /** When it had come, in milliseconds since 1970. */
  readonly at: number;
  readonly answer: AnswerState;
}

/** A request before anything was answered. */
export type Asked = Omit<RecordedRequest, 'answer'>;

/** One request whose answer is being made. */
export type OpenRequest = Asked & { answer: AnswerState };

export type RequestTest = (request: RecordedRequest, index: number) => boolean;

/** Keeps what was asked, and tells those who wait for it. */
export class Recorder {
  readonly #requests: OpenRequest[] = [];
  readonly #waiting = new Set<() => void>();
  #closed = false;

  get requests(): readonly RecordedRequest[] {
    return this.#requests;
  }

  add(request: Asked): OpenRequest {
    const open: OpenRequest = {
      ...request,
      answer: { state: 'waiting', closed: false, chunks: 0 },
    };
    this.#requests.push(open);
    this.#tell();
    return open;
  }

  update(request: OpenRequest, change: Partial<AnswerState>): void {
    request.answer = { ...request.answer, ...change };
    this.#tell();
  }

  /** The first request that passes the test: one that came already, or one to come. */
  waitFor(test: RequestTest): Promise<RecordedRequest> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = this.#requests.find(test);
        if (!found && !this.#closed) return;
        this.#waiting.delete(look);
        if (found) resolve(found);
        else reject(new Error('The server was closed before such a request came.'));
      };
      this.#waiting.add(look);
      look();
    });
  }

  close(): void {
    this.#closed = true;
    this.#tell();
  }

  #tell(): void {
    for (const look of [...this.#waiting]) look();
  }
}
