import assert from 'node:assert/strict';
import Anthropic from '@anthropic-ai/sdk';
import { clientOf, hello, withApi } from './testClient.ts';

const user = { role: 'user', content: 'Hello' };
const assistant = { role: 'assistant', content: 'Hi' };
const change = { role: 'system', content: 'Remember: tabs' };
const marked = { type: 'text', text: 'x', cache_control: { type: 'ephemeral' } };

interface Refusal {
  readonly why: string;
  readonly body: object;
  readonly says: RegExp;
}

const refusals: readonly Refusal[] = [
  { why: 'temperature', body: { temperature: 0.5 }, says: /temperature/u },
  { why: 'top_p', body: { top_p: 0.5 }, says: /top_p/u },
  { why: 'top_k', body: { top_k: 5 }, says: /top_k/u },
  {
    why: 'a thinking budget',
    body: { thinking: { type: 'enabled', budget_tokens: 2000 } },
    says: /thinking\.type\.enabled/u,
  },
  { why: 'prefill', body: { messages: [user, assistant] }, says: /prefill/u },
  {
    why: 'a first message of Claude',
    body: { messages: [assistant, user] },
    says: /first message/u,
  },
  { why: 'a first message of role system', body: { messages: [change, user] }, says: /first/u },
  {
    why: 'a role system after the assistant',
    body: { messages: [user, assistant, change] },
    says: /messages\.2: role 'system' must directly follow a user message/u,
  },
  {
    why: 'a role system on an older model',
    body: { model: 'claude-sonnet-4-5', messages: [user, change] },
    says: /role 'system' is not supported on this model/u,
  },
  { why: 'an unknown role', body: { messages: [{ role: 'tool', content: 'x' }] }, says: /role/u },
  { why: 'no messages', body: { messages: [] }, says: /at least one message/u },
  {
    why: 'an empty message',
    body: { messages: [{ role: 'user', content: '' }] },
    says: /non-empty content/u,
  },
  {
    why: 'an empty text block',
    body: { messages: [{ role: 'user', content: [{ type: 'text', text: '' }] }] },
    says: /messages\.0\.content\.0: text content blocks must be non-empty/u,
  },
  {
    why: 'a blank text block',
    body: { messages: [{ role: 'user', content: [{ type: 'text', text: ' \n' }] }] },
    says: /non-whitespace/u,
  },
  { why: 'an empty system block', body: { system: [{ type: 'text', text: '' }] }, says: /system/u },
  {
    why: 'a block type that nobody knows',
    body: { messages: [{ role: 'user', content: [{ type: 'hologram' }] }] },
    says: /hologram/u,
  },
  {
    why: 'thinking in a user message',
    body: {
      messages: [{ role: 'user', content: [{ type: 'thinking', thinking: 'x', signature: 'y' }] }],
    },
    says: /thinking/u,
  },
  {
    why: 'a tool use without its result',
    body: {
      messages: [
        user,
        { role: 'assistant', content: [{ type: 'tool_use', id: 't1', name: 'n', input: {} }] },
        user,
      ],
    },
    says: /tool_result.*t1/u,
  },
  { why: 'no max_tokens', body: { max_tokens: undefined }, says: /max_tokens: Field required/u },
  { why: 'too many max_tokens', body: { max_tokens: 1_000_000 }, says: /1000000 > 128000/u },
  { why: 'an unknown field', body: { memory: true }, says: /memory: Extra inputs/u },
  {
    why: 'five cache marks',
    body: { system: Array(5).fill(marked) },
    says: /maximum of 4.*Found 5/u,
  },
  {
    why: 'four cache marks and the one of the body',
    body: { system: Array(4).fill(marked), cache_control: { type: 'ephemeral' } },
    says: /Found 5/u,
  },
  { why: 'an unknown effort', body: { output_config: { effort: 'heroic' } }, says: /effort/u },
  {
    why: 'effort on an older model',
    body: { model: 'claude-sonnet-4-5', output_config: { effort: 'low' } },
    says: /effort/u,
  },
];

const accepted: readonly { readonly what: string; readonly body: object }[] = [
  { what: 'two user messages in a row', body: { messages: [user, user] } },
  { what: 'a role system after a user message', body: { messages: [user, change] } },
  { what: 'a user message after a role system', body: { messages: [user, change, user] } },
  { what: 'every effort level', body: { output_config: { effort: 'xhigh' } } },
  { what: 'adaptive thinking', body: { thinking: { type: 'adaptive' } } },
  { what: 'four cache marks', body: { system: Array(4).fill(marked) } },
  {
    what: 'prefill and temperature on an older model',
    body: { model: 'claude-sonnet-4-5', temperature: 1, messages: [user, assistant] },
  },
];

describe('A request to the local Messages API', () => {
  const api = withApi({ reply: () => 'Fine.' });
  const send = (body: object) =>
    clientOf(api()).post('/v1/messages', { body: { ...hello, ...body } });

  for (const { why, body, says } of refusals) {
    it(`is refused with 400 for ${why}`, async () => {
      await assert.rejects(send(body), (error) => {
        assert.ok(error instanceof Anthropic.BadRequestError);
        assert.equal(error.type, 'invalid_request_error');
        assert.match(error.message, says);
        return true;
      });
    });
  }

  for (const { what, body } of accepted) {
    it(`may have ${what}`, async () => {
      await assert.doesNotReject(Promise.resolve(send(body)));
    });
  }

  it('gets 404 for a model that does not exist', async () => {
    await assert.rejects(send({ model: 'claude-2' }), Anthropic.NotFoundError);
  });

  it('gets 413 over 32 MB', async () => {
    const content = 'x'.repeat(33 * 1024 * 1024);
    await assert.rejects(send({ messages: [{ role: 'user', content }] }), (error) => {
      assert.ok(error instanceof Anthropic.APIError);
      assert.equal(error.status, 413);
      assert.match(error.message, /request_too_large/u);
      return true;
    });
  });

  it('gets 400 when it is not JSON', async () => {
    const response = await fetch(`${api().url}/v1/messages`, {
      method: 'POST',
      headers: { 'x-api-key': 'key', 'anthropic-version': '2023-06-01' },
      body: '{"model":',
    });
    assert.equal(response.status, 400);
  });
});
