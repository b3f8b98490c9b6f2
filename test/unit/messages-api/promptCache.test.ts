import assert from 'node:assert/strict';
import type {
  CacheControlEphemeral,
  MessageCreateParamsNonStreaming,
} from '@anthropic-ai/sdk/resources/messages';
import { clientOf, hello, withApi } from './testClient.ts';

const ephemeral: CacheControlEphemeral = { type: 'ephemeral' };
/** 600 tokens, by the server's count. */
const briefing = 'r'.repeat(2160);
const cachedSystem = [{ type: 'text' as const, text: briefing, cache_control: ephemeral }];

describe('The prompt cache of the local Messages API', () => {
  const api = withApi({ reply: () => 'Fine.' });

  /** Sends a request, and gives its tokens as [read, written, neither]. */
  async function tokens(more: Partial<MessageCreateParamsNonStreaming>) {
    const { usage } = await clientOf(api()).messages.create({ ...hello, ...more });
    return [usage.cache_read_input_tokens, usage.cache_creation_input_tokens, usage.input_tokens];
  }

  it('writes a marked prefix once, and reads it after', async () => {
    assert.deepEqual(await tokens({ system: cachedSystem }), [0, 600, 2]);
    assert.deepEqual(await tokens({ system: cachedSystem }), [600, 0, 2]);
  });

  it('keeps nothing of fewer than 512 tokens', async () => {
    const system = [{ type: 'text' as const, text: 'r'.repeat(1839), cache_control: ephemeral }];
    assert.deepEqual(await tokens({ system }), [0, 0, 513 - 2 + 2]);
    assert.deepEqual(await tokens({ system }), [0, 0, 513 - 2 + 2]);
  });

  it('keeps a prefix of exactly 512 tokens', async () => {
    const system = [{ type: 'text' as const, text: 'r'.repeat(1843), cache_control: ephemeral }];
    assert.deepEqual(await tokens({ system }), [0, 512, 2]);
    assert.deepEqual(await tokens({ system }), [512, 0, 2]);
  });

  it('reads nothing when one byte of the prefix differs', async () => {
    await tokens({ system: cachedSystem });
    const system = [{ type: 'text' as const, text: `${briefing}!`, cache_control: ephemeral }];
    assert.deepEqual(await tokens({ system }), [0, 601, 2]);
  });

  it('reads nothing that another model has written', async () => {
    await tokens({ system: cachedSystem });
    const other = { system: cachedSystem, model: 'claude-opus-5-5' };
    assert.deepEqual(await tokens(other), [0, 600, 2]);
  });

  it('neither reads nor writes without a breakpoint', async () => {
    await tokens({ system: cachedSystem });
    assert.deepEqual(await tokens({ system: briefing }), [0, 0, 602]);
  });

  it('puts a breakpoint on the last block for the cache_control of the body', async () => {
    const first = { system: cachedSystem, cache_control: ephemeral };
    assert.deepEqual(await tokens(first), [0, 602, 0]);
    const messages: MessageCreateParamsNonStreaming['messages'] = [
      ...hello.messages,
      { role: 'assistant', content: 'Fine.' },
      { role: 'user', content: 'More of it' },
    ];
    assert.deepEqual(await tokens({ ...first, messages }), [602, 2 + 3, 0]);
  });

  it('does not count cache_control as bytes of the prefix', async () => {
    await tokens({ system: cachedSystem });
    const system = [
      { type: 'text' as const, text: briefing },
      { type: 'text' as const, text: 'And more.', cache_control: ephemeral },
    ];
    assert.deepEqual(await tokens({ system }), [600, 3, 2]);
  });

  it('accounts what lives for an hour apart', async () => {
    const system = [
      {
        type: 'text' as const,
        text: briefing,
        cache_control: { type: 'ephemeral' as const, ttl: '1h' as const },
      },
    ];
    const { usage } = await clientOf(api()).messages.create({ ...hello, system });
    assert.deepEqual(usage.cache_creation, {
      ephemeral_1h_input_tokens: 600,
      ephemeral_5m_input_tokens: 0,
    });
  });
});
