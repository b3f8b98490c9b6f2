import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Answer } from './answer.ts';
import { ApiError } from './apiError.ts';
import { demoReply } from './demo.ts';
import { type Fault, FaultQueue, isStatusFault } from './faults.ts';
import { fieldsOf } from './fields.ts';
import { Messages } from './messages.ts';
import { modelInfo, modelSpec, modelsPage } from './models.ts';
import { type ReadBody, readBody } from './readBody.ts';
import { type Asked, type RecordedRequest, Recorder, type RequestTest } from './recorder.ts';
import type { Reply, ReplyFor } from './script.ts';
import { sendingFault } from './sendReply.ts';

export interface MessagesApiOptions {
  /** Default 0: one that is free. The server listens on 127.0.0.1 only. */
  readonly port?: number;
  /** The keys that are accepted; default: any that is not empty. */
  readonly keys?: readonly string[];
  /** Answers what no queued reply does; default: the demo model. */
  readonly reply?: ReplyFor;
  /** Between chunks, in milliseconds; default 0. */
  readonly delayMs?: number;
  /** Refuse requests that rewrite what was sent before; default true. */
  readonly frozenPrefix?: boolean;
  /** What thinking is signed with. The default stays the same over restarts. */
  readonly secret?: string;
}

/** A local Messages API, as strict as the real one. */
export interface MessagesApi {
  /** The base URL, without a slash at its end. */
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  /** Content deltas that were written, over all requests. */
  readonly streamed: number;
  /** Plans a fault; several wait in line. */
  fault(fault: Fault): void;
  clearFaults(): void;
  /** Plans the reply to one request that is to come; several wait in line. */
  reply(reply: Reply): void;
  /**
   * The first request that passes the test, among those that came and those to come. It is looked
   * at again whenever its answer gets on: `({answer}) => answer.chunks >= 3`,
   * `({answer}) => answer.state === 'aborted'`. Rejects when the server is closed before.
   */
  waitForRequest(test?: RequestTest): Promise<RecordedRequest>;
  /** Breaks all connections off, and stops. */
  close(): Promise<void>;
}

export async function startMessagesApi(options: MessagesApiOptions = {}): Promise<MessagesApi> {
  const recorder = new Recorder();
  const faults = new FaultQueue();
  const messages = new Messages({ reply: demoReply, ...options });
  const server = createServer((message, response) => {
    const exchange = { options, recorder, faults, messages, message, response };
    answerRequest(exchange).catch(() => response.destroy());
  });
  const url = await listen(server, options.port ?? 0);
  return {
    url,
    requests: recorder.requests,
    get streamed() {
      return recorder.requests.reduce((sum, { answer }) => sum + answer.chunks, 0);
    },
    fault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    reply: (reply) => messages.queue(reply),
    waitForRequest: (test = () => true) => recorder.waitFor(test),
    close: () =>
      new Promise((resolve) => {
        recorder.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Gives the base URL. @throws where the port is taken. */
async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return `http://127.0.0.1:${address.port}`;
}

interface Exchange {
  readonly options: MessagesApiOptions;
  readonly recorder: Recorder;
  readonly faults: FaultQueue;
  readonly messages: Messages;
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
}

async function answerRequest(exchange: Exchange): Promise<void> {
  const { options, recorder, faults, message, response } = exchange;
  const body = await readBody(message);
  const request = recorder.add(asked(message, body));
  const answer = new Answer(recorder, request, { message, response });
  const fault = faults.take(request.path);
  if (fault && playsEarly(fault, answer)) return;
  try {
    checkKey(request, options.keys);
    if (body.isTooLarge) throw new ApiError(413, 'Request exceeds the maximum size');
    await route(exchange, request, { answer, json: body.json, fault });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    answer.error(error.status, error.message);
  }
}

function asked(message: IncomingMessage, { json, raw }: ReadBody): Asked {
  const { pathname, searchParams } = new URL(message.url ?? '/', 'http://127.0.0.1');
  return {
    method: message.method ?? 'GET',
    path: pathname,
    query: searchParams,
    headers: message.headers,
    body: fieldsOf(json),
    raw,
    at: Date.now(),
  };
}

/** Whether a fault takes the place of the answer; it has been played then. */
function playsEarly(fault: Fault, answer: Answer): boolean {
  if (isStatusFault(fault)) answer.status(fault);
  else if (fault.kind === 'html') answer.html();
  else if (fault.kind === 'reset') answer.reset();
  else if (fault.kind !== 'noHeaders') return false;
  if (fault.kind === 'reset' || fault.kind === 'noHeaders') answer.fault();
  return true;
}

/** @throws ApiError 401 without a key that is accepted. */
function checkKey({ headers }: RecordedRequest, keys: readonly string[] | undefined): void {
  const bearer = /^Bearer (.+)$/iu.exec(headers.authorization ?? '')?.[1];
  const key = String(headers['x-api-key'] ?? bearer ?? '');
  if (key === '') throw new ApiError(401, 'x-api-key header is required');
  if (keys && !keys.includes(key)) throw new ApiError(401, 'invalid x-api-key');
}

interface Routed {
  readonly answer: Answer;
  readonly json: unknown;
  readonly fault: Fault | undefined;
}

/** @throws ApiError for what the API refuses. */
async function route(exchange: Exchange, request: RecordedRequest, routed: Routed): Promise<void> {
  const { answer, json, fault } = routed;
  if (request.headers['anthropic-version'] === undefined) {
    throw new ApiError(400, 'anthropic-version: header is required');
  }
  const { messages } = exchange;
  const endpoint = `${request.method} ${request.path}`;
  if (endpoint === 'POST /v1/messages') {
    const drops = dropsMisfits(request);
    return messages.create(json, { answer, fault: sendingFault(fault), dropsMisfits: drops });
  }
  if (endpoint === 'POST /v1/messages/count_tokens') return answer.json(200, messages.count(json));
  if (endpoint === 'GET /v1/models') return answer.json(200, modelsPage(request.query));
  const [, id] = /^GET \/v1\/models\/([^/]+)$/u.exec(endpoint) ?? [];
  const spec = modelSpec(id);
  if (!spec) throw new ApiError(404, id ? `model: ${id}` : 'Not found');
  return answer.json(200, modelInfo(spec));
}

/** Whether the client asked that thinking which no longer fits is left out, not refused. */
function dropsMisfits({ headers, body }: RecordedRequest): boolean {
  const betas = String(headers['anthropic-beta'] ?? '').split(',');
  const binding = fieldsOf(fieldsOf(body.thinking).block_binding);
  return (
    betas.some((beta) => beta.trim() === 'thinking-binding-controls-2026-08-01') &&
    binding.prefix_mismatch_behavior === 'drop_block'
  );
}
