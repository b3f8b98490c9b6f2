import assert from 'node:assert/strict';
import type { Chat } from '../../../src/chat/chat.ts';
import type { ChatPorts, OnBroken } from '../../../src/chat/chatPorts.ts';
import { replyText } from '../../../src/chat/conversation.ts';
import { userScope } from '../../../src/memory/scope.ts';
import { review } from '../../../src/style/review.ts';
import { grammars } from '../style/grammars.ts';
import { ChatRig, lastTurn, states } from './support/chatRig.ts';

const code = (...lines: readonly string[]) => `Here:\n\n\`\`\`js\n${lines.join('\n')}\n\`\`\`\n`;
const doubled = code('const a = "x";', 'const b = "y";');
const single = code("const a = 'x';", "const b = 'y';");

describe('a reply that breaks a preference', function () {
  this.timeout(20_000);
  let rig: ChatRig;
  let onBroken: OnBroken;
  const reviewing: Partial<ChatPorts> = {
    review: (reply, preferences, quoted) => review(grammars, reply, preferences, { quoted }),
    onBroken: () => onBroken,
  };
  const outcome = (chat: Chat, turn = lastTurn(chat)) => turn.review?.items[0]?.outcome;

  beforeEach(async () => {
    onBroken = 'report';
    rig = await ChatRig.start();
    await rig.chat().send('From now on no double quotes.');
  });
  afterEach(() => rig.close());

  async function broken(...replies: readonly string[]): Promise<Chat> {
    const chat = rig.chat(reviewing);
    for (const reply of [doubled, ...replies]) rig.api.reply(reply);
    await chat.send('Write me two constants');
    await chat.settled();
    return chat;
  }

  it('is fixed by Claude in a turn of its own, which says what and where', async () => {
    const chat = await broken(single);
    const { id } = lastTurn(chat);
    assert.equal(await chat.fix(id), true);
    await chat.settled();
    const mending = lastTurn(chat);
    assert.equal(mending.mends, id);
    assert.equal(
      mending.text,
      [
        'Part of your last reply is not as I want it.',
        'Put strings in single quotes:\n- line 4: const a = "x";\n- line 5: const b = "y";',
        'Send the corrected code; change nothing else.',
      ].join('\n\n'),
    );
    assert.equal(outcome(chat), 'kept');
    assert.equal(outcome(chat, chat.conversation.turns[0]), 'broken');
  });

  it('teaches nothing by our own words for it', async () => {
    const chat = await broken(single);
    await chat.fix(lastTurn(chat).id);
    assert.deepEqual(lastTurn(chat).notes, []);
    assert.equal((await rig.store.read(userScope)).memories.length, 1);
  });

  it('is still broken where Claude repeats it: the lines that we sent are not the user’s', async () => {
    const chat = await broken(doubled);
    await chat.fix(lastTurn(chat).id);
    await chat.settled();
    assert.equal(outcome(chat), 'broken');
  });

  it('names an older reply by the message that it answered', async () => {
    const chat = await broken('Fine.', single);
    const { id } = lastTurn(chat);
    await chat.send('Thanks');
    await chat.fix(id);
    assert.match(lastTurn(chat).text, /^Part of your reply to “Write me two constants” is not/u);
  });

  it('is not fixed while a reply is on its way, nor where nothing is broken', async () => {
    const chat = await broken(single);
    const { id } = lastTurn(chat);
    const fixing = chat.fix(id);
    assert.equal(await chat.fix(id), false);
    await fixing;
    await chat.settled();
    assert.equal(await chat.fix(lastTurn(chat).id), false);
    assert.equal(states(chat).length, 2);
  });

  describe('with “repair”', () => {
    beforeEach(() => {
      onBroken = 'repair';
    });

    it('is sent back by itself, once', async () => {
      const chat = await broken(doubled, single);
      assert.deepEqual(states(chat), ['done', 'done']);
      assert.equal(lastTurn(chat).mends, chat.conversation.turns[0]?.id);
      assert.equal(outcome(chat), 'broken');
    });

    it('is left alone where it was stopped', async () => {
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
      assert.equal(outcome(chat), 'broken');
      assert.deepEqual(states(chat), ['stopped']);
    });

    it('is left alone where the user has turned to something else meanwhile', async () => {
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
      await chat.stop();
      finish();
      await chat.settled();
      assert.equal(outcome(chat), 'broken');
      assert.deepEqual(states(chat), ['done']);
    });
  });

  it('is mended here without Claude, and shown as Claude wrote it again', async () => {
    const chat = await broken();
    const { id } = lastTurn(chat);
    const requests = rig.bodies().length;
    await chat.mendHere(id);
    assert.equal(lastTurn(chat).mended?.length, 2);
    assert.equal(replyText(lastTurn(chat).reply), doubled);
    assert.equal(rig.bodies().length, requests);
    const stored = await rig.openConversations().read(chat.conversation.id);
    assert.equal(stored?.turns[0]?.mended?.length, 2);
    await chat.unmend(id);
    assert.equal(lastTurn(chat).mended, undefined);
  });

  it('goes back to Claude as it was sent, also where it was mended here', async () => {
    const chat = await broken('Fine.');
    await chat.mendHere(lastTurn(chat).id);
    await chat.send('Thanks');
    const { messages } = JSON.parse(rig.bodies().at(-1) ?? '');
    assert.equal(messages[1].content[0].text, doubled);
  });
});
