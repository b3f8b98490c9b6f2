import assert from 'node:assert/strict';
import Anthropic from '@anthropic-ai/sdk';
import { startMessagesApi } from '../../messages-api/server.ts';
import { clientOf, hello, streamed, withApi } from './testClient.ts';

describe('The local Messages API', () => {
  const api = withApi({ reply: () => 'One two three four five six seven.' });

  it('streams every event type in its order', async () => {
    api().reply({
      blocks: [
        { type: 'thinking', thinking: 'Hm.' },
        { type: 'text', text: 'Hello.' },
      ],
    });
    const { events } = await streamed(clientOf(api()));
    assert.deepEqual(
      events.map(({ type }) => type),
      [
        'message_start',
        'content_block_start',
        'content_block_delta',
        'content_block_delta',
        'content_block_stop',
        'content_block_start',
        'content_block_delta',
        'content_block_stop',
        'message_delta',
        'message_stop',
      ],
    );
  });

  it('sends a ping after message_start', async () => {
    const response = await fetch(`${api().url}/v1/messages`, {
      method: 'POST',
      headers: { 'x-api-key': 'test-key', 'anthropic-version': '2023-06-01' },
      body: JSON.stringify({ ...hello, stream: true }),
    });
    const types = (await response.text()).match(/(?<=^event: ).+$/gmu) ?? [];
    assert.deepEqual(types.slice(0, 3), ['message_start', 'ping', 'content_block_start']);
  });

  it('streams text in several chunks that make up the whole', async () => {
    const { text } = await streamed(clientOf(api()));
    assert.equal(text, 'One two three four five six seven.');
    assert.equal(api().streamed, 3);
  });

  it('gives the SDK a complete message when it streams and when it does not', async () => {
    const client = clientOf(api());
    const whole = await client.messages.create(hello);
    const final = await client.messages.stream(hello).finalMessage();
    assert.deepEqual(final.content, whole.content);
    assert.deepEqual(final.usage, whole.usage);
    assert.equal(final.stop_reason, 'end_turn');
  });

  it('streams a tool use that the SDK puts together', async () => {
    const input = { path: 'a b c d e.ts', deep: { list: [1, 2] } };
    api().reply({ blocks: [{ type: 'tool_use', name: 'read', input }] });
    const { content, stop_reason } = await clientOf(api()).messages.stream(hello).finalMessage();
    assert.equal(stop_reason, 'tool_use');
    assert.deepEqual(content[0]?.type === 'tool_use' && content[0].input, input);
  });

  for (const stopReason of [
    'max_tokens',
    'refusal',
    'pause_turn',
    'model_context_window_exceeded',
  ] as const) {
    it(`ends with ${stopReason} when the script says so`, async () => {
      api().reply({ blocks: [{ type: 'text', text: 'Cut' }], stopReason });
      const message = await clientOf(api()).messages.stream(hello).finalMessage();
      assert.equal(message.stop_reason, stopReason);
    });
  }

  it('sends events and blocks of types that nobody knows, and takes such a block back', async () => {
    const block = { type: 'hologram', depth: 3 };
    api().reply({
      blocks: [block, { type: 'text', text: 'Look.' }],
      extraEvents: [{ type: 'weather', sky: 'blue' }],
    });
    const response = await fetch(`${api().url}/v1/messages`, {
      method: 'POST',
      headers: { authorization: 'Bearer key', 'anthropic-version': '2023-06-01' },
      body: JSON.stringify({ ...hello, stream: true }),
    });
    const sent = await response.text();
    assert.match(sent, /event: weather\ndata: \{"type":"weather","sky":"blue"\}/u);
    assert.match(sent, /"content_block":\{"type":"hologram","depth":3\}/u);
    const messages = [
      ...hello.messages,
      { role: 'assistant', content: [block, { type: 'text', text: 'Look.' }] },
      { role: 'user', content: 'More' },
    ];
    const next = await fetch(`${api().url}/v1/messages`, {
      method: 'POST',
      headers: { authorization: 'Bearer key', 'anthropic-version': '2023-06-01' },
      body: JSON.stringify({ ...hello, messages }),
    });
    assert.equal(next.status, 200);
  });

  it('records each request, with its raw body', async () => {
    await clientOf(api()).messages.create(hello);
    const [request] = api().requests;
    assert.equal(request?.path, '/v1/messages');
    assert.equal(request?.headers.authorization, 'Bearer test-key');
    assert.deepEqual(request?.body, hello);
    assert.deepEqual(JSON.parse(request?.raw ?? ''), hello);
    assert.equal(request?.answer.status, 200);
  });

  it('tells when a request has come, streamed its chunks, and ended', async () => {
    const chunk = api().waitForRequest(({ answer }) => answer.chunks >= 2);
    const done = api().waitForRequest(({ answer }) => answer.state === 'done');
    await streamed(clientOf(api()));
    assert.equal((await chunk).method, 'POST');
    assert.equal((await done).answer.chunks, 3);
  });

  it('refuses to be waited for once it is closed', async () => {
    const closing = await startMessagesApi();
    const never = closing.waitForRequest();
    await closing.close();
    await assert.rejects(never, /closed/u);
  });

  it('lists its models, newest first, page by page', async () => {
    const client = clientOf(api());
    const ids: string[] = [];
    for await (const model of client.models.list({ limit: 3 })) ids.push(model.id);
    assert.deepEqual(ids, [
      'claude-opus-5-5',
      'claude-sonnet-5-5',
      'claude-haiku-5-5',
      'claude-sonnet-4-5',
    ]);
    assert.equal(api().requests.length, 2);
  });

  it('pages backwards through its models', async () => {
    const client = clientOf(api());
    const page = await client.models.list({ limit: 1, before_id: 'claude-haiku-5-5' });
    assert.deepEqual(
      page.data.map(({ id }) => id),
      ['claude-sonnet-5-5'],
    );
    assert.equal(page.has_more, true);
  });

  it('gives one model, with its limits and effort levels', async () => {
    const model = await clientOf(api()).models.retrieve('claude-sonnet-5-5');
    assert.equal(model.display_name, 'Claude Sonnet 5.5');
    assert.equal(model.max_tokens, 128_000);
    assert.equal(model.capabilities?.effort.xhigh?.supported, true);
    await assert.rejects(clientOf(api()).models.retrieve('gpt'), Anthropic.NotFoundError);
  });

  it('counts tokens as its usage does', async () => {
    const client = clientOf(api());
    const { max_tokens: _, ...counted } = { ...hello, system: 'Be brief. '.repeat(30) };
    const { input_tokens } = await client.messages.countTokens(counted);
    const { usage } = await client.messages.create({ ...hello, system: 'Be brief. '.repeat(30) });
    assert.equal(usage.input_tokens, input_tokens);
    assert.equal(input_tokens, Math.ceil(300 / 3.6) + Math.ceil(5 / 3.6));
  });

  it('answers 401 without a key, and with one that it does not know', async () => {
    const strict = await startMessagesApi({ keys: ['right'] });
    try {
      const bare = await fetch(`${strict.url}/v1/models`);
      assert.equal(bare.status, 401);
      const right = clientOf(strict, { apiKey: 'right' });
      await right.models.list();
      const wrong = clientOf(strict, { apiKey: 'wrong' });
      await assert.rejects(wrong.messages.create(hello), (error) => {
        assert.ok(error instanceof Anthropic.AuthenticationError);
        assert.equal(error.type, 'authentication_error');
        return true;
      });
    } finally {
      await strict.close();
    }
  });

  it('answers 404 with a typed body and a request id to any other path', async () => {
    const response = await fetch(`${api().url}/v1/complete`, {
      headers: { 'x-api-key': 'key', 'anthropic-version': '2023-06-01' },
    });
    const body = await response.json();
    assert.equal(response.status, 404);
    assert.equal(body.type, 'error');
    assert.equal(body.error.type, 'not_found_error');
    assert.equal(body.request_id, response.headers.get('request-id'));
  });
});
