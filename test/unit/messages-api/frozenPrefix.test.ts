import assert from 'node:assert/strict';
import Anthropic from '@anthropic-ai/sdk';
import type { MessageCreateParamsNonStreaming } from '@anthropic-ai/sdk/resources/messages';
import { clientOf, hello, withApi } from './testClient.ts';

type Messages = MessageCreateParamsNonStreaming['messages'];

const turn1: Messages = [{ role: 'user', content: 'Hello' }];
const turn2: Messages = [
  ...turn1,
  { role: 'assistant', content: 'Fine.' },
  { role: 'user', content: 'Two' },
];
const turn3: Messages = [
  ...turn2,
  { role: 'system', content: 'Use tabs.' },
  { role: 'assistant', content: 'Fine.' },
  { role: 'user', content: 'Three' },
];
const system = 'Be kind.';

describe('The frozen prefix of the local Messages API', () => {
  const api = withApi({ reply: () => 'Fine.' });
  const send = (messages: Messages, more: Partial<MessageCreateParamsNonStreaming> = {}) =>
    clientOf(api()).messages.create({ ...hello, system, messages, ...more });
  const refuses = (sending: Promise<unknown>, where: string) =>
    assert.rejects(sending, (error) => {
      assert.ok(error instanceof Anthropic.BadRequestError);
      assert.match(
        error.message,
        new RegExp(`what was sent before was rewritten at ${where}`, 'u'),
      );
      return true;
    });

  it('lets a conversation grow at its end', async () => {
    for (const messages of [turn1, turn2, turn3]) {
      await assert.doesNotReject(send(messages));
    }
  });

  it('refuses a rewritten system prompt, without any thinking', async () => {
    await send(turn1);
    await refuses(send(turn2, { system: 'Be kind. Use tabs.' }), 'system\\.0');
  });

  it('refuses a rewritten reply', async () => {
    await send(turn1);
    await send(turn2);
    const rewritten = turn3.map((message, index) =>
      index === 1 ? { role: 'assistant' as const, content: 'Great.' } : message,
    );
    await refuses(send(rewritten), 'messages\\.1\\.content\\.0');
  });

  it('refuses a change that was told and then left out', async () => {
    await send(turn1);
    await send([...turn2, { role: 'system', content: 'Use tabs.' }]);
    await refuses(
      send([...turn2, { role: 'assistant', content: 'Fine.' }, { role: 'user', content: 'Three' }]),
      'messages\\.3\\.content\\.0',
    );
  });

  it('refuses words that were moved to another role', async () => {
    await send(turn1);
    await send([...turn2, { role: 'system', content: 'Use tabs.' }]);
    const moved = turn3.map((message, index) =>
      index === 3 ? { role: 'user' as const, content: 'Use tabs.' } : message,
    );
    await refuses(send(moved), 'messages\\.3\\.content\\.0');
  });

  it('refuses a conversation that lost its end', async () => {
    for (const messages of [turn1, turn2, turn3]) await send(messages);
    await refuses(send(turn2), 'messages: its end is missing');
  });

  it('lets the same request come again', async () => {
    for (const messages of [turn1, turn2, turn2, turn3]) {
      await assert.doesNotReject(send(messages));
    }
  });

  it('forgets a request that never got its 200', async () => {
    await send(turn1);
    api().fault({ status: 529 });
    await assert.rejects(send([...turn2, { role: 'user', content: 'Lost' }]));
    await assert.doesNotReject(send(turn2));
  });

  it('keeps conversations apart that begin with the same words', async () => {
    const other: Messages = [
      ...turn1,
      { role: 'assistant', content: 'No.' },
      { role: 'user', content: 'B' },
    ];
    for (const messages of [turn1, turn1, turn2, other, turn3]) {
      await assert.doesNotReject(send(messages));
    }
  });

  it('lets another model see another prompt', async () => {
    await send(turn1);
    await assert.doesNotReject(send(turn2, { model: 'claude-opus-5-5', system: 'Other.' }));
  });
});
