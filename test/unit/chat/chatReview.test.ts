import assert from 'node:assert/strict';
import type { ChatPorts } from '../../../src/chat/chatPorts.ts';
import { replyText } from '../../../src/chat/conversation.ts';
import type { Counts } from '../../../src/memory/memory.ts';
import { userScope } from '../../../src/memory/scope.ts';
import { SentenceError } from '../../../src/shared/sentenceError.ts';
import { review } from '../../../src/style/review.ts';
import { grammars } from '../style/grammars.ts';
import { ChatRig, lastTurn, states } from './support/chatRig.ts';

const code = (...lines: readonly string[]) => `Here:\n\n\`\`\`js\n${lines.join('\n')}\n\`\`\`\n`;
const doubled = code('const a = "x";', 'const b = "y";');
const single = code("const a = 'x';", "const b = 'y';");

describe('a reply is reviewed', function () {
  this.timeout(20_000);
  let rig: ChatRig;
  const tallied: [memory: string, counts: Counts][] = [];
  const reviewing: Partial<ChatPorts> = {
    review: (reply, preferences, quoted) => review(grammars, reply, preferences, { quoted }),
    onBroken: () => 'report',
    tally: (_, memory, counts) => tallied.push([memory, counts]),
  };
  const outcomes = (chat: ReturnType<ChatRig['chat']>) =>
    lastTurn(chat).review?.items.map(({ text, outcome }) => [text, outcome]);

  beforeEach(async () => {
    rig = await ChatRig.start();
    await rig.chat().send('From now on use single quotes. Always use semicolons.');
    tallied.splice(0);
  });
  afterEach(() => rig.close());

  async function asked(text: string, more: Partial<ChatPorts> = {}) {
    const chat = rig.chat({ ...reviewing, ...more });
    rig.api.reply(text);
    await chat.send('Write me two constants');
    await chat.settled();
    return chat;
  }

  it('by each preference that it was told, with the places that break it', async () => {
    const chat = await asked(doubled);
    assert.deepEqual(outcomes(chat), [
      ['Use semicolons', 'kept'],
      ['Use single quotes', 'broken'],
    ]);
    const broken = lastTurn(chat).review?.items[1];
    assert.deepEqual(
      broken?.places.map(({ line }) => line),
      [4, 5],
    );
    const stored = await rig.openConversations().read(chat.conversation.id);
    assert.deepEqual(stored?.turns[0]?.review, JSON.parse(JSON.stringify(lastTurn(chat).review)));
  });

  it('and counted for each memory, once', async () => {
    await asked(doubled);
    const counts = tallied.map(([, one]) => one);
    assert.deepEqual(counts, [
      { told: 1, kept: 1, broken: 0 },
      { told: 1, kept: 0, broken: 1 },
    ]);
    const ids = (await rig.store.read(userScope)).memories.map(({ id }) => id);
    assert.deepEqual(tallied.map(([id]) => id).toSorted(), ids.toSorted());
  });

  it('not by what it was not told, or what no longer holds', async () => {
    const chat = await asked(doubled);
    const [first] = (await rig.store.read(userScope)).memories;
    await rig.memories.switch(userScope, first?.id ?? '', false);
    await rig.memories.remember(userScope, []);
    rig.api.reply(doubled);
    await chat.send('Once more');
    await chat.settled();
    assert.equal(lastTurn(chat).review?.items.length, 1);
  });

  it('not for what the user typed', async () => {
    const chat = rig.chat(reviewing);
    rig.api.reply(`You sent:\n\n\`\`\`js\nconst first = "x";\nconst second = "y";\n\`\`\`\n`);
    await chat.send('Look:\n```js\nconst first = "x";\nconst second = "y";\n```');
    await chat.settled();
    assert.ok(outcomes(chat)?.every(([, outcome]) => outcome !== 'broken'));
  });

  it('also where it was stopped: what there is of it', async () => {
    rig.api.reply(`${doubled}${'And more words. '.repeat(40)}`);
    rig.api.fault({ kind: 'stall', after: 12 });
    const chat = rig.chat(reviewing);
    const enough = new Promise<void>((resolve) => {
      rig.onTold = () => replyText(lastTurn(chat).reply).includes('"x";\n') && resolve();
    });
    void chat.send('Write me two constants');
    await enough;
    await chat.stop();
    await chat.settled();
    assert.deepEqual(states(chat), ['stopped']);
    assert.ok(outcomes(chat)?.some(([, outcome]) => outcome === 'broken'));
  });

  it('beside the chat: the next message does not wait for it', async () => {
    let finish = () => undefined as unknown;
    const slow = new Promise<void>((resolve) => {
      finish = () => resolve();
    });
    const chat = rig.chat({
      ...reviewing,
      review: async (...asked) => {
        await slow;
        return (await reviewing.review?.(...asked)) ?? [];
      },
    });
    rig.api.reply(doubled);
    await chat.send('One');
    assert.ok(chat.isReviewing(lastTurn(chat).id));
    assert.equal(chat.busy, false);
    await chat.send('Two');
    assert.deepEqual(states(chat), ['done', 'done']);
    finish();
    await chat.settled();
    assert.equal(chat.conversation.turns[0]?.review?.items[1]?.outcome, 'broken');
    assert.ok(!chat.isReviewing(lastTurn(chat).id));
  });

  it('in one sentence where that fails: nothing is guessed, and the chat goes on', async () => {
    const chat = await asked(doubled, {
      review: () => Promise.reject(new SentenceError('This reply was too large to check.')),
    });
    assert.equal(lastTurn(chat).review?.trouble, 'This reply was too large to check.');
    assert.deepEqual(
      outcomes(chat)?.map(([, outcome]) => outcome),
      ['not checkable', 'not checkable'],
    );
    assert.deepEqual(tallied, []);
    await chat.send('And now?');
    assert.deepEqual(states(chat), ['done', 'done']);
  });

  it('not where that is switched off, nor where nothing was told', async () => {
    const chat = await asked(doubled, { onBroken: () => 'off' });
    assert.equal(lastTurn(chat).review, undefined);
    await rig.memories.forget([{ ref: userScope }]);
    assert.equal(lastTurn(await asked(doubled)).review, undefined);
  });

  it('and a damaged review costs the turn nothing else', async () => {
    const chat = await asked(single);
    const [turn] = chat.conversation.turns;
    const damaged = { ...chat.conversation, turns: [{ ...turn, review: { items: 7 } }] };
    await rig.conversations.write(damaged as unknown as typeof chat.conversation);
    const stored = await rig.openConversations().read(chat.conversation.id);
    assert.equal(stored?.turns[0]?.text, turn?.text);
    assert.equal(stored?.turns[0]?.review, undefined);
  });
});
