import assert from 'node:assert/strict';
import type { ModelFault } from '../../../src/claude/model.ts';
import { connectionTo, failed, key } from './collected.ts';
import {
  type Answer,
  begun,
  messageEnd,
  messageStart,
  refusal,
  type ScriptedServer,
  startScriptedServer,
  stream,
  whole,
} from './scriptedServer.ts';

/** Says "do not retry", as the API may: the waits between attempts are not what is tested here. */
const final = { 'x-should-retry': 'false' };

const page: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end(`<html>Sign in, ${key}</html>`);
};

const overloaded = { type: 'error', error: { type: 'overloaded_error', message: `${key} waits` } };

interface Case {
  readonly what: string;
  readonly answer: Answer;
  readonly kind: ModelFault['kind'];
  readonly action?: ModelFault['action'];
  /** Events given out before the fault. */
  readonly before?: number;
}

function status(code: number, type: string): Pick<Case, 'what' | 'answer'> {
  return { what: `status ${code}`, answer: refusal(code, type, `Not with ${key}.`, final) };
}

const cases: readonly Case[] = [
  { ...status(400, 'invalid_request_error'), kind: 'bad-request' },
  { ...status(401, 'authentication_error'), kind: 'bad-key', action: 'setKey' },
  { ...status(402, 'billing_error'), kind: 'forbidden', action: 'setKey' },
  { ...status(403, 'permission_error'), kind: 'forbidden', action: 'setKey' },
  { ...status(404, 'not_found_error'), kind: 'no-model', action: 'pickModel' },
  { ...status(408, 'timeout_error'), kind: 'server', action: 'retry' },
  { ...status(409, 'conflict_error'), kind: 'server', action: 'retry' },
  { ...status(413, 'request_too_large'), kind: 'too-large', action: 'newConversation' },
  { ...status(429, 'rate_limit_error'), kind: 'rate-limit', action: 'retry' },
  { ...status(500, 'api_error'), kind: 'server', action: 'retry' },
  { ...status(502, 'api_error'), kind: 'server', action: 'retry' },
  { ...status(503, 'api_error'), kind: 'server', action: 'retry' },
  { ...status(529, 'overloaded_error'), kind: 'overloaded', action: 'retry' },
  { what: 'a web page', answer: page, kind: 'not-claude', action: 'openSettings' },
  {
    what: 'JSON in place of a stream',
    answer: (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"ok":true}');
    },
    kind: 'not-claude',
    action: 'openSettings',
  },
  { what: 'a stream of nothing', answer: stream([]), kind: 'cut', action: 'retry' },
  {
    what: 'a reply of nothing',
    answer: stream([messageStart, ...messageEnd()]),
    kind: 'cut',
    action: 'retry',
  },
  {
    what: 'a stream cut before the first word',
    answer: stream([messageStart], (response) => response.destroy()),
    kind: 'cut',
    action: 'retry',
  },
  {
    what: 'a stream cut after a word',
    answer: stream(begun('Hi'), (response) => response.destroy()),
    kind: 'cut',
    action: 'continue',
    before: 1,
  },
  {
    what: 'a stream that ends after a word',
    answer: stream(begun('Hi')),
    kind: 'cut',
    action: 'continue',
    before: 1,
  },
  {
    what: 'an event that is no JSON',
    answer: stream(begun('Hi'), (response) =>
      response.end(`event: content_block_delta\ndata: {"${key}\n\n`),
    ),
    kind: 'cut',
    action: 'continue',
    before: 1,
  },
  {
    what: 'an event without its fields',
    answer: stream([...begun('Hi'), { type: 'content_block_delta', index: 0 }]),
    kind: 'cut',
    action: 'continue',
    before: 1,
  },
  {
    what: 'an error event before the first word',
    answer: stream([overloaded]),
    kind: 'overloaded',
    action: 'retry',
  },
  {
    what: 'an error event after a word',
    answer: stream([...begun('Hi'), overloaded]),
    kind: 'overloaded',
    action: 'continue',
    before: 1,
  },
];

describe('anthropicModel, when the server fails', () => {
  const servers: ScriptedServer[] = [];

  async function start(...answers: readonly Answer[]): Promise<ScriptedServer> {
    const server = await startScriptedServer(...answers);
    servers.push(server);
    return server;
  }

  afterEach(async () => {
    for (const server of servers.splice(0)) await server.stop();
  });

  for (const { what, answer, kind, action, before = 0 } of cases) {
    it(`ends ${what} as ${kind}, keeping what came before, and never says the key`, async () => {
      const end = await failed(connectionTo(await start(answer)));
      assert.equal(end.fault.kind, kind);
      assert.equal(end.fault.action, action);
      assert.equal(end.before, before);
      assert.ok(!end.fault.sentence.includes(key));
    });
  }

  it('tries three times where the server is overloaded', async () => {
    const { url, received } = await start(refusal(529, 'overloaded_error', 'Overloaded'));
    assert.equal((await failed({ apiKey: key, baseUrl: url })).fault.kind, 'overloaded');
    assert.equal(received.length, 3);
  }).timeout(10_000);

  it('does not begin a wait of an hour, and says when to try again', async () => {
    const { url, received } = await start(
      refusal(429, 'rate_limit_error', 'Slow down', { 'retry-after': '3600' }),
    );
    const { fault } = await failed({ apiKey: key, baseUrl: url });
    assert.match(fault.sentence, /try again in about 60 minutes\.$/);
    assert.equal(received.length, 1);
  });

  it('refuses a redirect: no request, and so no key, reaches the other host', async () => {
    const other = await start(stream(whole('Thanks for the key')));
    const { url } = await start((response) => {
      response.writeHead(307, { location: `${other.url}/v1/messages` });
      response.end();
    });
    const headers = { 'x-gateway-key': 'gateway-secret' };
    const { fault } = await failed({ apiKey: key, baseUrl: url, headers });
    assert.equal(fault.kind, 'bad-url');
    assert.match(fault.sentence, new RegExp(new URL(other.url).host));
    assert.deepEqual(other.received, []);
  });

  it('does not say a gateway’s key that the server echoes', async () => {
    const { url } = await start(refusal(400, 'invalid_request_error', 'Bad token gateway-secret'));
    const headers = { 'x-api-key': 'gateway-secret' };
    const { fault } = await failed({ apiKey: key, baseUrl: url, headers });
    assert.match(fault.sentence, /Bad token \[key\]\.$/);
  });

  it('says that nobody listens at the address', async () => {
    const { url } = await start();
    await servers.pop()?.stop();
    const { fault } = await failed({ apiKey: key, baseUrl: url });
    assert.equal(fault.kind, 'offline');
    assert.match(fault.sentence, /refused the connection/);
  }).timeout(10_000);

  it('says that the secure connection failed', async () => {
    const { url } = await start();
    const { fault } = await failed({ apiKey: key, baseUrl: url.replace('http:', 'https:') });
    assert.equal(fault.kind, 'offline');
    assert.match(fault.sentence, /secure connection/);
  }).timeout(10_000);

  const unsent: readonly (readonly [string, object, ModelFault['kind']])[] = [
    ['without a key', { apiKey: ' ' }, 'no-key'],
    ['with a key that no header can hold', { apiKey: 'sk-ant-\n1' }, 'bad-key'],
    ['to an address that is none', { baseUrl: 'gateway' }, 'bad-url'],
    ['in the clear', { baseUrl: 'http://gateway.example' }, 'bad-url'],
    ['with a header of two lines', { headers: { 'x-a': 'secret\r\nx-b: 1' } }, 'bad-request'],
    ['with a header name that is none', { headers: { 'x a': '1' } }, 'bad-request'],
  ];
  for (const [what, change, kind] of unsent) {
    it(`sends nothing ${what}`, async () => {
      const { url, received } = await start(stream(whole('Hi')));
      const { fault } = await failed({ apiKey: key, baseUrl: url, ...change });
      assert.equal(fault.kind, kind);
      assert.doesNotMatch(fault.sentence, /secret/);
      assert.equal(received.length, 0);
    });
  }
});
