import assert from 'node:assert/strict';
import { collected, connectionTo, key } from './collected.ts';
import {
  type Answer,
  blockStart,
  blockStop,
  delta,
  messageEnd,
  messageStart,
  refusal,
  type ScriptedServer,
  type StreamEvent,
  startScriptedServer,
  stream,
  whole,
} from './scriptedServer.ts';

describe('anthropicModel', () => {
  let server: ScriptedServer;

  async function start(...answers: readonly Answer[]): Promise<ScriptedServer> {
    server = await startScriptedServer(...answers);
    return server;
  }

  afterEach(() => server.stop());

  async function blocksOf(...events: readonly StreamEvent[]) {
    const answer = stream([messageStart, ...events, ...messageEnd('tool_use')]);
    const all = await collected(connectionTo(await start(answer)));
    return all.flatMap((event) => (event.type === 'block' ? [event.block] : []));
  }

  it('gives text in increments, then the block, then the end', async () => {
    const events = await collected(connectionTo(await start(stream(whole('Hello')))));
    assert.deepEqual(events, [
      { type: 'text', text: 'Hello' },
      { type: 'block', block: { type: 'text', text: 'Hello' } },
      {
        type: 'done',
        stop: 'end_turn',
        usage: { input: 3, output: 1, cacheRead: 0, cacheWrite: 0 },
      },
    ]);
  });

  it('gives thinking whole, with its signature', async () => {
    const blocks = await blocksOf(
      blockStart(0, { type: 'thinking', thinking: '', signature: '' }),
      delta(0, { type: 'thinking_delta', thinking: 'Let me ' }),
      delta(0, { type: 'thinking_delta', thinking: 'see.' }),
      delta(0, { type: 'signature_delta', signature: 'c2lnbmVk' }),
      blockStop(0),
    );
    assert.deepEqual(blocks, [
      { type: 'thinking', thinking: 'Let me see.', signature: 'c2lnbmVk' },
    ]);
  });

  it('gives blocks and deltas of types that nobody knows yet, whole', async () => {
    const blocks = await blocksOf(
      blockStart(0, { type: 'redacted_thinking', data: 'b3BhcXVl' }),
      blockStop(0),
      blockStart(1, { type: 'crystal', facets: { left: [1, 2] }, shine: null }),
      delta(1, { type: 'crystal_delta', shine: 'bright' }),
      blockStop(1),
    );
    assert.deepEqual(blocks, [
      { type: 'redacted_thinking', data: 'b3BhcXVl' },
      { type: 'crystal', facets: { left: [1, 2] }, shine: 'bright' },
    ]);
  });

  it('gives the input of a tool call of any kind, and citations', async () => {
    const citation = { type: 'char_location', cited_text: 'x' };
    const blocks = await blocksOf(
      blockStart(0, { type: 'mcp_tool_use', id: 't1', name: 'look', input: {} }),
      delta(0, { type: 'input_json_delta', partial_json: '' }),
      delta(0, { type: 'input_json_delta', partial_json: '{"file":"a' }),
      delta(0, { type: 'input_json_delta', partial_json: '.ts"}' }),
      blockStop(0),
      blockStart(1, { type: 'text', text: '' }),
      delta(1, { type: 'text_delta', text: 'x' }),
      delta(1, { type: 'citations_delta', citation }),
      blockStop(1),
    );
    assert.deepEqual(blocks, [
      { type: 'mcp_tool_use', id: 't1', name: 'look', input: { file: 'a.ts' } },
      { type: 'text', text: 'x', citations: [citation] },
    ]);
  });

  it('keeps a reply whose tool call the token limit cut in the middle', async () => {
    const blocks = await blocksOf(
      blockStart(0, { type: 'tool_use', id: 't1', name: 'look', input: {} }),
      delta(0, { type: 'input_json_delta', partial_json: '{"file":"a' }),
      blockStop(0),
    );
    assert.deepEqual(blocks, [{ type: 'tool_use', id: 't1', name: 'look', input: {} }]);
  });

  it('ignores events of types that nobody knows yet', async () => {
    const events = [{ type: 'weather', sky: 'blue' }, ...whole('Hi')];
    const all = await collected(connectionTo(await start(stream(events))));
    assert.equal(all.at(-1)?.type, 'done');
  });

  for (const stop of ['max_tokens', 'refusal', 'pause_turn', 'model_context_window_exceeded']) {
    it(`takes a reply without words that ended with ${stop} as done`, async () => {
      const answer = stream([messageStart, ...messageEnd(stop)]);
      const all = await collected(connectionTo(await start(answer)));
      assert.deepEqual(
        all.map((event) => (event.type === 'done' ? event.stop : event.type)),
        [stop],
      );
    });
  }

  it('reports the usage that came last, with the cache', async () => {
    const counts = {
      input_tokens: 40,
      output_tokens: 7,
      cache_read_input_tokens: 600,
      cache_creation_input_tokens: 30,
    };
    const answer = stream([messageStart, ...messageEnd('max_tokens', counts)]);
    const all = await collected(connectionTo(await start(answer)));
    assert.deepEqual(all.at(-1), {
      type: 'done',
      stop: 'max_tokens',
      usage: { input: 40, output: 7, cacheRead: 600, cacheWrite: 30 },
    });
  });

  it('tries again after a wait that is short enough', async () => {
    const { received } = await start(
      refusal(429, 'rate_limit_error', 'Slow', { 'retry-after-ms': '1' }),
      stream(whole('Hi')),
    );
    const all = await collected(connectionTo(server));
    assert.equal(all.at(-1)?.type, 'done');
    assert.equal(received.length, 2);
  });

  it('uses its connections again', async () => {
    const ports = new Set<number | undefined>();
    await start((response, received) => {
      ports.add(response.socket?.remotePort);
      stream(whole('Hi'))(response, received);
    });
    for (let count = 0; count < 8; count += 1) await collected(connectionTo(server));
    assert.equal(server.received.length, 8);
    assert.ok(ports.size < 8, `${ports.size} connections`);
  });

  it('takes nothing from the environment', async () => {
    const before = { ...process.env };
    const { received } = await start(stream(whole('Hi')));
    try {
      process.env.ANTHROPIC_API_KEY = 'sk-ant-environment';
      process.env.ANTHROPIC_AUTH_TOKEN = 'token-environment';
      process.env.ANTHROPIC_BASE_URL = 'http://127.0.0.1:1/environment';
      process.env.ANTHROPIC_PROFILE = 'environment';
      process.env.ANTHROPIC_CUSTOM_HEADERS = 'x-from: environment\nauthorization: environment';
      const all = await collected(connectionTo(server));
      assert.equal(all.at(-1)?.type, 'done');
      assert.doesNotMatch(JSON.stringify(received), /environment/);
      assert.match(process.env.ANTHROPIC_CUSTOM_HEADERS, /environment/);
    } finally {
      process.env = before;
    }
  });

  it('sends the extra headers, and the key as a bearer token', async () => {
    const { url, received } = await start(stream(whole('Hi')));
    await collected({ apiKey: ` ${key}\n`, baseUrl: `${url}/`, headers: { 'x-team': 'blue' } });
    assert.equal(received[0]?.path, '/v1/messages');
    assert.equal(received[0]?.headers['x-team'], 'blue');
    assert.equal(received[0]?.headers.authorization, `Bearer ${key}`);
  });
});
