import type Anthropic from '@anthropic-ai/sdk';
import type { CheckedConnection } from './connection.ts';
import { faultOf, NotClaudeError, stalledFault } from './faults.ts';
import type { ModelEvent, ModelFault, ModelRequest } from './model.ts';
import { ReplyReader } from './replyReader.ts';
import { requestBody } from './requestBody.ts';
import { Watchdog, watched } from './watchdog.ts';

type MessageStream = ReturnType<Anthropic['messages']['stream']>;

/** Streams one reply; its last event is `done` or `failed`, and after an abort nothing comes. */
export async function* streamReply(
  client: Anthropic,
  connection: CheckedConnection,
  request: ModelRequest,
  signal: AbortSignal,
): AsyncGenerator<ModelEvent> {
  if (signal.aborted) return;
  const reader = new ReplyReader();
  const watchdog = new Watchdog(signal);
  const stream = client.messages.stream(requestBody(request), {
    signal: watchdog.signal,
    middleware: [watched(watchdog, connection.timeouts)],
  });
  try {
    for await (const event of replyEvents(stream, reader)) {
      if (signal.aborted) return;
      yield event;
    }
  } catch (error) {
    if (signal.aborted) return;
    const fault = faultIn({ error, stream, reader, watchdog, request, connection });
    yield { type: 'failed', fault };
  } finally {
    release(stream, reader, watchdog);
  }
}

/** @throws whatever the SDK does, and where the stream ends before the message does. */
async function* replyEvents(stream: MessageStream, reader: ReplyReader) {
  const events = stream[Symbol.asyncIterator]();
  for (;;) {
    const { value, done } = await events.next();
    if (done) break;
    const told = reader.read(value);
    yield* told;
    if (reader.ended) return;
  }
  // An error that came while nobody was asking for an event ends the iteration in silence.
  await stream.done();
  throw new Error('The stream ended before the message did.');
}

/**
 * After the message's end the connection is left to close by itself, so that it can be used again;
 * anything else that still runs is ended. The watchdog stays until then.
 */
function release(stream: MessageStream, reader: ReplyReader, watchdog: Watchdog): void {
  if (!reader.ended) stream.abort();
  stream.done().then(
    () => watchdog.stop(),
    () => watchdog.stop(),
  );
}

interface Failure {
  readonly error: unknown;
  readonly stream: MessageStream;
  readonly reader: ReplyReader;
  readonly watchdog: Watchdog;
  readonly request: ModelRequest;
  readonly connection: CheckedConnection;
}

function faultIn({ error, stream, reader, watchdog, request, connection }: Failure): ModelFault {
  const { response } = stream;
  const context = {
    ...connection.context,
    model: request.model,
    answered: response != null,
    begun: reader.begun,
  };
  if (watchdog.stalled !== undefined) return stalledFault(watchdog.stalled, context);
  const isStream = /\bevent-stream\b/i.test(response?.headers.get('content-type') ?? '');
  return faultOf(response && !isStream ? new NotClaudeError() : error, context);
}
