import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export type Answer = (response: ServerResponse, request: Received) => void;

/** A server that answers each request with the next answer, and all further ones with the last. */
export interface ScriptedServer {
  readonly url: string;
  readonly received: readonly Received[];
  /** Resolves when the server has this many requests whole. */
  has(count: number): Promise<void>;
  stop(): Promise<void>;
}

export async function startScriptedServer(...answers: readonly Answer[]): Promise<ScriptedServer> {
  const received: Received[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const server = createServer(async (request, response) => {
    const whole = await readWhole(request);
    received.push(whole);
    for (const { count, resolve } of waiting) if (received.length >= count) resolve();
    answers[Math.min(received.length, answers.length) - 1]?.(response, whole);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    has: (count) =>
      new Promise((resolve) => {
        if (received.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** An answer of this status with a body of Anthropic's shape. */
export function refusal(
  status: number,
  type: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify({ type: 'error', error: { type, message } }));
  };
}

/** A stream that sends these events; `close` is called instead of ending it, where given. */
export function stream(
  events: readonly StreamEvent[],
  close: (response: ServerResponse) => void = (response) => response.end(),
): Answer {
  return (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.flushHeaders();
    const text = events.map(asText).join('');
    if (text === '') close(response);
    else response.write(text, () => close(response));
  };
}

export type StreamEvent = { readonly type: string; readonly [field: string]: unknown };

export function asText(event: StreamEvent): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}

const usage = { input_tokens: 3, output_tokens: 1 };

export const messageStart: StreamEvent = {
  type: 'message_start',
  message: {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'claude-sonnet-5-5',
    content: [],
    stop_reason: null,
    usage,
  },
};

export function blockStart(index: number, block: StreamEvent): StreamEvent {
  return { type: 'content_block_start', index, content_block: block };
}

export function delta(index: number, change: StreamEvent): StreamEvent {
  return { type: 'content_block_delta', index, delta: change };
}

export function blockStop(index: number): StreamEvent {
  return { type: 'content_block_stop', index };
}

export function messageEnd(stop = 'end_turn', counts: object = usage): readonly StreamEvent[] {
  return [
    { type: 'message_delta', delta: { stop_reason: stop, stop_sequence: null }, usage: counts },
    { type: 'message_stop' },
  ];
}

/** The events of a reply that begins with these words and then goes on. */
export function begun(text: string): readonly StreamEvent[] {
  return [
    messageStart,
    blockStart(0, { type: 'text', text: '' }),
    delta(0, { type: 'text_delta', text }),
  ];
}

/** A whole reply of one text block. */
export function whole(text: string): readonly StreamEvent[] {
  return [...begun(text), blockStop(0), ...messageEnd()];
}

async function readWhole(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: request.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}
