import assert from 'node:assert/strict';
import { countTokens, listModels } from '../../../src/claude/anthropic.ts';
import { connectionTo, key, request } from './collected.ts';
import {
  type Answer,
  refusal,
  type ScriptedServer,
  startScriptedServer,
} from './scriptedServer.ts';

function json(body: unknown): Answer {
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
}

describe('listModels', () => {
  let server: ScriptedServer;
  const { signal } = new AbortController();

  afterEach(() => server.stop());

  const yes = { supported: true };
  const no = { supported: false };

  it('tells names, limits and effort levels, and leaves retired models out', async () => {
    const effort = { supported: true, low: yes, medium: yes, high: yes, xhigh: null, max: no };
    const listed = [
      {
        id: 'claude-a',
        display_name: 'Claude A',
        lifecycle: 'active',
        max_input_tokens: 200_000,
        max_tokens: 64_000,
        capabilities: { effort },
      },
      { id: 'claude-old', display_name: 'Old', lifecycle: 'retired', capabilities: null },
      { id: 'house-model' },
    ];
    server = await startScriptedServer(json({ data: listed, has_more: false }));
    assert.deepEqual(await listModels(connectionTo(server), signal), {
      ok: true,
      models: [
        {
          id: 'claude-a',
          name: 'Claude A',
          maxInput: 200_000,
          maxOutput: 64_000,
          efforts: ['low', 'medium', 'high'],
        },
        { id: 'house-model', name: 'house-model', efforts: [] },
      ],
    });
  });

  const faults: readonly (readonly [string, Answer, string])[] = [
    ['a key that is not accepted', refusal(401, 'authentication_error', `No ${key}`), 'bad-key'],
    ['a server without the list', refusal(404, 'not_found_error', 'No route'), 'not-claude'],
    ['a list of nothing', json({ data: [] }), 'not-claude'],
    ['an answer of another kind', json({ hello: 'world' }), 'not-claude'],
    ['a list of things that are no models', json({ data: [7, null] }), 'not-claude'],
  ];
  for (const [what, answer, kind] of faults) {
    it(`ends with a fault at ${what}`, async () => {
      server = await startScriptedServer(answer);
      const list = await listModels(connectionTo(server), signal);
      assert.ok(!list.ok);
      assert.equal(list.fault.kind, kind);
      assert.ok(!list.fault.sentence.includes(key));
    });
  }

  it('ends a list that stalls inside its body', async () => {
    server = await startScriptedServer((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"data":[');
    });
    const timeouts = { silence: 60 };
    const list = await listModels({ ...connectionTo(server), timeouts }, signal);
    assert.equal(list.ok ? undefined : list.fault.kind, 'stalled');
  });
});

describe('countTokens', () => {
  let server: ScriptedServer;
  const { signal } = new AbortController();

  afterEach(() => server.stop());

  it('counts the same system and messages', async () => {
    server = await startScriptedServer(json({ input_tokens: 148 }));
    assert.equal(await countTokens(connectionTo(server), request, signal), 148);
    assert.equal(server.received[0]?.path, '/v1/messages/count_tokens');
    assert.deepEqual(JSON.parse(server.received[0]?.body ?? ''), {
      model: request.model,
      messages: request.messages,
    });
  });

  for (const answer of [refusal(404, 'not_found_error', 'No'), json({}), json('many')]) {
    it('is undefined where the server cannot count', async () => {
      server = await startScriptedServer(answer);
      assert.equal(await countTokens(connectionTo(server), request, signal), undefined);
    });
  }
});
