import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { anthropicModel } from '../../../src/claude/anthropic.ts';
import type { ModelEvent } from '../../../src/claude/model.ts';
import { connectionTo, failed, key, request } from './collected.ts';
import {
  type Answer,
  asText,
  begun,
  messageStart,
  refusal,
  type ScriptedServer,
  startScriptedServer,
  stream,
  whole,
} from './scriptedServer.ts';

// Every wait here would be 45 seconds or more: that a test ends within mocha's 2 is what it shows.

const stalls = (): void => {};

describe('anthropicModel, when it is stopped', () => {
  let server: ScriptedServer;
  let stopping: AbortController;

  async function ask(...answers: readonly Answer[]): Promise<AsyncIterable<ModelEvent>> {
    server = await startScriptedServer(...answers);
    stopping = new AbortController();
    const timeouts = { retryAfter: 60_000 };
    return anthropicModel({ ...connectionTo(server), timeouts })(request, stopping.signal);
  }

  /** Stops at the first text, if there is one; the events that were given out. */
  async function eventsUntilStopped(reply: AsyncIterable<ModelEvent>): Promise<ModelEvent[]> {
    const events: ModelEvent[] = [];
    for await (const event of reply) {
      events.push(event);
      if (event.type === 'text') stopping.abort();
    }
    return events;
  }

  afterEach(() => server.stop());

  it('ends at once inside a stalled stream, and the server sees it go', async () => {
    let gone: Promise<unknown> | undefined;
    const reply = await ask(
      stream(begun('Hi'), (response) => {
        gone = once(response, 'close');
      }),
    );
    assert.deepEqual(await eventsUntilStopped(reply), [{ type: 'text', text: 'Hi' }]);
    await gone;
  });

  it('gives out nothing of what had already arrived', async () => {
    const reply = await ask(stream(whole('Hi')));
    assert.deepEqual(await eventsUntilStopped(reply), [{ type: 'text', text: 'Hi' }]);
  });

  it('ends at once while the server has not answered', async () => {
    const reply = await ask(stalls);
    const events = eventsUntilStopped(reply);
    await server.has(1);
    stopping.abort();
    assert.deepEqual(await events, []);
  });

  it('ends at once in the wait before another attempt', async () => {
    let answered: Promise<unknown> = Promise.resolve();
    const reply = await ask((response, received) => {
      answered = once(response, 'close');
      refusal(529, 'overloaded_error', 'Busy', { 'retry-after': '50' })(response, received);
    });
    const events = eventsUntilStopped(reply);
    await server.has(1);
    await answered;
    stopping.abort();
    assert.deepEqual(await events, []);
    assert.equal(server.received.length, 1);
  });

  it('sends nothing when it was stopped before it began', async () => {
    const reply = await ask(stream(whole('Hi')));
    stopping.abort();
    assert.deepEqual(await eventsUntilStopped(reply), []);
    assert.equal(server.received.length, 0);
  });

  it('ends the request when its reader leaves', async () => {
    let gone: Promise<unknown> | undefined;
    const reply = await ask(
      stream(begun('Hi'), (response) => {
        gone = once(response, 'close');
      }),
    );
    for await (const event of reply) if (event.type === 'text') break;
    await gone;
    assert.equal(server.received.length, 1);
  });
});

describe('anthropicModel, when the server goes silent', () => {
  let server: ScriptedServer;
  const timeouts = { headers: 60, silence: 60, retryAfter: 60 };

  async function faultAfter(...answers: readonly Answer[]) {
    server = await startScriptedServer(...answers);
    return failed({ apiKey: key, baseUrl: server.url, timeouts });
  }

  afterEach(() => server.stop());

  it('ends one that never answers as stalled, to retry, after one attempt', async () => {
    const { fault } = await faultAfter(stalls);
    assert.equal(fault.kind, 'stalled');
    assert.equal(fault.action, 'retry');
    assert.equal(server.received.length, 1);
  });

  it('ends a stream that stalls before the first word as stalled, to retry', async () => {
    const { fault } = await faultAfter(stream([messageStart], stalls));
    assert.deepEqual([fault.kind, fault.action], ['stalled', 'retry']);
  });

  it('ends a stream that stalls after a word as stalled, to continue', async () => {
    const { fault, before } = await faultAfter(stream(begun('Hi'), stalls));
    assert.deepEqual([fault.kind, fault.action, before], ['stalled', 'continue', 1]);
  });

  it('ends a refusal whose body stalls', async () => {
    const { fault } = await faultAfter((response) => {
      response.writeHead(400, { 'content-type': 'application/json' });
      response.flushHeaders();
    });
    assert.equal(fault.kind, 'stalled');
  });

  it('takes pings as life, for as long as they come', async () => {
    const pings = 8;
    const answer = stream(begun('Hi'), (response) => ping(response, pings));
    server = await startScriptedServer(answer);
    const slow = { headers: 60_000, silence: 400 };
    const { fault, before } = await failed({ ...connectionTo(server), timeouts: slow });
    assert.deepEqual([fault.kind, before], ['overloaded', 1]);
  }).timeout(10_000);

  /** Pings for longer than the silence allowed, then ends with an error event. */
  function ping(response: ServerResponse, left: number): void {
    const event =
      left > 0
        ? { type: 'ping' }
        : { type: 'error', error: { type: 'overloaded_error', message: 'Busy' } };
    response.write(asText(event));
    if (left === 0) response.end();
    else setTimeout(() => ping(response, left - 1), 100);
  }
});
