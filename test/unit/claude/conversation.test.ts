import assert from 'node:assert/strict';
import { anthropicModel, countTokens, listModels } from '../../../src/claude/anthropic.ts';
import type { ContentBlock, ModelEvent, ModelRequest } from '../../../src/claude/model.ts';
import { defaultModel } from '../../../src/claude/models.ts';
import { type MessagesApi, startMessagesApi } from '../../messages-api/server.ts';
import { collected, failed, key } from './collected.ts';

const user = (text: string) => ({ role: 'user', content: [{ type: 'text', text }] }) as const;

const first: ModelRequest = {
  model: defaultModel,
  effort: 'high',
  maxTokens: 4000,
  system: [
    { text: `You help with code. ${'Be brief and exact. '.repeat(300)}` },
    { text: 'The user wants type hints.', cached: true },
  ],
  messages: [user('Write a function that adds two numbers.')],
};

function blocksOf(events: readonly ModelEvent[]): ContentBlock[] {
  return events.flatMap((event) => (event.type === 'block' ? [event.block] : []));
}

describe('anthropicModel, over the local Messages API', () => {
  let api: MessagesApi;

  beforeEach(async () => {
    api = await startMessagesApi({ keys: [key] });
  });
  afterEach(() => api.close());

  const connection = () => ({ apiKey: key, baseUrl: api.url });

  const thinking = { type: 'thinking', thinking: 'Two numbers, type hints, no more.' };

  /** A second turn; the server refuses it where the signed thinking of the first came back changed. */
  async function second(): Promise<readonly ModelEvent[]> {
    const sum = 'def add(a: int, b: int) -> int:\n    return a + b';
    api.reply({ blocks: [thinking, { type: 'text', text: sum }] });
    const blocks = blocksOf(await collected(connection(), first));
    const messages = [
      ...first.messages,
      { role: 'assistant', content: blocks } as const,
      user('Now subtract.'),
      {
        role: 'system',
        content: [{ type: 'text', text: 'The user wants no docstrings.' }],
      } as const,
    ];
    return collected(connection(), { ...first, messages });
  }

  it('sends a second turn whose bytes begin with those of the first, up to the end of its messages', async () => {
    const events = await second();
    assert.equal(events.at(-1)?.type, 'done');
    const [one = '', two = ''] = api.requests.map(({ raw }) => raw);
    assert.ok(one.endsWith(']}'));
    assert.ok(two.startsWith(one.slice(0, -2)));
  });

  it('puts the constant keys first and the messages last, with a breakpoint after the briefing', async () => {
    await collected(connection(), first);
    const body = api.requests[0]?.body ?? {};
    assert.deepEqual(Object.keys(body), [
      'model',
      'max_tokens',
      'output_config',
      'stream',
      'cache_control',
      'system',
      'messages',
    ]);
    assert.deepEqual(body.output_config, { effort: 'high' });
    assert.deepEqual(body.system, [
      { type: 'text', text: first.system[0]?.text },
      {
        type: 'text',
        text: 'The user wants type hints.',
        cache_control: { type: 'ephemeral' },
      },
    ]);
  });

  it('sends no system key for an empty briefing', async () => {
    await collected(connection(), { ...first, system: [] });
    assert.equal('system' in (api.requests[0]?.body ?? {}), false);
  });

  it('reads the second turn’s prefix from the cache', async () => {
    const end = (await second()).at(-1);
    assert.ok(end?.type === 'done');
    assert.ok(end.usage.cacheRead >= 512, JSON.stringify(end.usage));
  });

  it('streams the same text as its blocks hold', async () => {
    const events = await collected(connection(), first);
    const streamed = events.map((event) => (event.type === 'text' ? event.text : '')).join('');
    const texts = blocksOf(events).map(({ type, text }) => (type === 'text' ? text : ''));
    assert.notEqual(streamed, '');
    assert.equal(streamed, texts.join(''));
  });

  it('stops while the reply streams, and the server sees it go', async () => {
    await api.close();
    api = await startMessagesApi({ keys: [key], delayMs: 20 });
    const stopping = new AbortController();
    const after: ModelEvent[] = [];
    for await (const event of anthropicModel(connection())(first, stopping.signal)) {
      if (stopping.signal.aborted) after.push(event);
      if (event.type === 'text') stopping.abort();
    }
    await api.waitForRequest(({ answer }) => answer.state === 'aborted');
    assert.deepEqual(after, []);
  });

  it('refuses a key that the server does not know', async () => {
    const { fault } = await failed({ ...connection(), apiKey: 'sk-ant-another' });
    assert.deepEqual([fault.kind, fault.action], ['bad-key', 'setKey']);
  });

  it('lists the default model with its limits and effort levels', async () => {
    const list = await listModels(connection(), new AbortController().signal);
    assert.ok(list.ok);
    const model = list.models.find(({ id }) => id === defaultModel);
    assert.ok(model?.maxInput && model.maxOutput);
    assert.ok(model.efforts.includes('high'));
  });

  it('counts what the API would charge', async () => {
    const tokens = await countTokens(connection(), first, new AbortController().signal);
    const end = (await collected(connection(), first)).at(-1);
    assert.ok(end?.type === 'done');
    assert.equal(tokens, end.usage.input + end.usage.cacheRead + end.usage.cacheWrite);
  });
});
