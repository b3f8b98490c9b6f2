import assert from 'node:assert/strict';
import type { Chat } from '../../../src/chat/chat.ts';
import type { Conversation } from '../../../src/chat/conversation.ts';
import { userScope } from '../../../src/memory/scope.ts';
import { draft } from '../memory/samples.ts';
import { ChatRig, lastTurn, states } from './support/chatRig.ts';

const sixTurns = [
  'Write a function that adds two numbers.',
  'And one that subtracts.',
  'From now on use type hints.',
  'Multiply, please.',
  'Forget the rule about type hints.',
  'Divide.',
];

/** Two requests of one model: the later begins with the earlier up to the end of its messages. */
function assertContinued(bodies: readonly string[]): void {
  for (const [index, body] of bodies.entries()) {
    const before = bodies[index - 1];
    if (before === undefined) continue;
    assert.ok(before.endsWith(']}'));
    assert.ok(body.startsWith(before.slice(0, -2)), `request ${index + 1} rewrites what was sent`);
  }
}

describe('a conversation, to the model', () => {
  let rig: ChatRig;

  beforeEach(async () => {
    rig = await ChatRig.start();
  });
  afterEach(() => rig.close());

  const fillMemory = () => {
    const drafts = Array.from({ length: 24 }, (_, number) =>
      draft(`Keep to convention number ${number} of the house, as it was agreed`),
    );
    return rig.memories.remember(userScope, drafts);
  };
  const sendAll = async (chat: Chat, texts: readonly string[]) => {
    for (const text of texts) await chat.send(text);
  };
  const changesOf = ({ turns }: Conversation) => turns.map(({ change }) => change?.text);

  it('begins each of 6 requests with the bytes of the one before, while memory changes', async () => {
    await fillMemory();
    const chat = rig.chat();
    await sendAll(chat, sixTurns);
    assert.deepEqual(states(chat), Array(6).fill('done'));
    assert.equal(rig.bodies().length, 6);
    assertContinued(rig.bodies());
    const changes = changesOf(chat.conversation);
    assert.match(changes[2] ?? '', /hold from now on.*\btype/isu);
    assert.match(changes[4] ?? '', /no longer hold.*\btype/isu);
    assert.deepEqual(
      [0, 1, 3, 5].map((turn) => changes[turn]),
      Array(4).fill(undefined),
    );
  });

  it('sends each change as a system message right after the words that made it', async () => {
    const chat = rig.chat();
    await sendAll(chat, sixTurns.slice(0, 3));
    const { messages } = JSON.parse(rig.bodies().at(-1) ?? '');
    const roles = messages.map(({ role }: { readonly role: string }) => role);
    assert.deepEqual(roles, ['user', 'assistant', 'user', 'assistant', 'user', 'system']);
  });

  it('reads its beginning from the prompt cache from the second turn on', async () => {
    await fillMemory();
    const chat = rig.chat();
    await sendAll(chat, sixTurns);
    const reads = chat.conversation.turns.map(({ reply }) => reply.usage?.cacheRead ?? 0);
    assert.equal(reads[0], 0);
    assert.deepEqual(
      reads.slice(1).filter((read) => read < 512),
      [],
      `read from the cache: ${reads.join(', ')}`,
    );
  });

  it('sends changes inside the user’s turn to a model that takes no system messages', async () => {
    rig.model = 'claude-sonnet-4-5';
    const chat = rig.chat();
    await sendAll(chat, sixTurns);
    assert.deepEqual(states(chat), Array(6).fill('done'));
    assertContinued(rig.bodies());
    const { messages } = JSON.parse(rig.bodies().at(-1) ?? '');
    assert.deepEqual(
      [...new Set(messages.map(({ role }: { role: string }) => role))],
      ['user', 'assistant'],
    );
    assert.equal(messages[4].content[0].text, sixTurns[2]);
    assert.match(messages[4].content[1].text, /\btype/iu);
  });

  it('goes on with another model, which gets no thinking of the first', async () => {
    const chat = rig.chat();
    for (const model of ['claude-sonnet-5-5', 'claude-opus-5-5', 'claude-sonnet-5-5']) {
      rig.model = model;
      await chat.send(`What would ${model} do?`);
    }
    assert.deepEqual(states(chat), ['done', 'done', 'done']);
    const [first = '', second = '', third = ''] = rig.bodies();
    assert.equal(second.includes('"thinking"'), false);
    assert.equal(third.split('"signature"').length - 1, 1);
    assert.ok(third.startsWith(first.slice(0, -2)));
  });

  it('goes on with a model that takes no system messages, and back', async () => {
    const chat = rig.chat();
    const models = ['claude-sonnet-5-5', 'claude-sonnet-4-5', 'claude-sonnet-5-5'];
    for (const [index, model] of models.entries()) {
      rig.model = model;
      await chat.send(sixTurns[index + 1] ?? '');
    }
    assert.deepEqual(states(chat), ['done', 'done', 'done']);
  });

  it('sends not one byte more for an empty memory', async () => {
    const noMemory = {
      listen: async () => [],
      recall: async () => ({ told: [], overridden: [], leftOut: [], unread: [] }),
    };
    await sendAll(rig.chat(), ['Hello', 'And now?']);
    await sendAll(rig.chat(noMemory), ['Hello', 'And now?']);
    const neverRead = { recall: () => Promise.reject(new Error('no memory')) };
    await sendAll(rig.chat(neverRead), ['Hello', 'And now?']);
    const bodies = rig.bodies().map((body) => body.replace(/"signature":"[^"]+"/gu, ''));
    assert.equal(bodies.length, 6);
    assert.deepEqual(bodies.slice(2, 4), bodies.slice(0, 2));
    assert.deepEqual(bodies.slice(4), bodies.slice(0, 2));
  });

  it('is the same bytes after it was stored and read again', async () => {
    await fillMemory();
    rig.api.reply({
      blocks: [
        { type: 'thinking', thinking: 'Hm.' },
        { note: 'a field before the type', type: 'new_kind', at: [{ b: 1, a: 2 }] },
        { type: 'text', text: 'Fine.' },
      ],
    });
    const chat = rig.chat();
    await sendAll(chat, sixTurns.slice(0, 3));
    const stored = await rig.openConversations().read(chat.conversation.id);
    assert.ok(stored);
    const again = rig.chat({}, stored);
    await again.send('Multiply, please.');
    assert.equal(lastTurn(again).reply.state, 'done');
    assertContinued(rig.bodies());
  });

  describe('that is rewritten', () => {
    const rewritten = (conversation: Conversation): Conversation => {
      const { briefing } = conversation;
      assert.ok(briefing);
      return { ...conversation, briefing: { ...briefing, text: `${briefing.text} And tabs.` } };
    };

    it('is refused by the server, since its thinking no longer fits', async () => {
      await fillMemory();
      const chat = rig.chat();
      await chat.send('Hello');
      const changed = rig.chat({}, rewritten(chat.conversation));
      await changed.send('And now?');
      const { fault, state } = lastTurn(changed).reply;
      assert.equal(state, 'failed');
      assert.equal(fault?.kind, 'bad-request');
      assert.match(fault?.sentence ?? '', /Invalid `signature` in `thinking` block/u);
    });

    it('is refused by the server also where nothing was thought', async () => {
      await fillMemory();
      rig.api.reply('Fine.');
      const chat = rig.chat();
      await chat.send('Hello');
      const changed = rig.chat({}, rewritten(chat.conversation));
      await changed.send('And now?');
      const { fault } = lastTurn(changed).reply;
      assert.equal(fault?.kind, 'bad-request');
      assert.match(fault?.sentence ?? '', /rewritten/u);
    });
  });
});
