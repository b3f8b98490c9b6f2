import assert from 'node:assert/strict';
import type { Chat } from '../../../src/chat/chat.ts';
import { replyText } from '../../../src/chat/conversation.ts';
import { ChatRig, lastTurn, states } from './support/chatRig.ts';

const long = 'One two three four five six seven eight nine ten eleven twelve.';

describe('a reply that is stopped', () => {
  let rig: ChatRig;

  beforeEach(async () => {
    rig = await ChatRig.start();
  });
  afterEach(() => rig.close());

  /** Resolves with the chat once the panel was told this much of its reply; the rest never comes. */
  async function streaming(after: number, isEnough: (chat: Chat) => boolean): Promise<Chat> {
    rig.api.fault({ kind: 'stall', after });
    const chat = rig.chat();
    const told = new Promise<void>((resolve) => {
      rig.onTold = () => isEnough(chat) && resolve();
    });
    void chat.send('Hello');
    await told;
    return chat;
  }

  it('keeps what has come, and the chat goes on', async () => {
    rig.api.reply(long);
    const chat = await streaming(2, (one) => replyText(lastTurn(one).reply).length > 10);
    const shown = replyText(lastTurn(chat).reply);
    await chat.stop();
    assert.equal(lastTurn(chat).reply.state, 'stopped');
    assert.equal(replyText(lastTurn(chat).reply), shown);
    await rig.api.waitForRequest(({ answer }) => answer.state === 'aborted');
    await chat.send('Continue.');
    assert.deepEqual(states(chat), ['stopped', 'done']);
    const { messages } = JSON.parse(rig.bodies().at(-1) ?? '');
    assert.deepEqual(messages[1], { role: 'assistant', content: [{ type: 'text', text: shown }] });
  });

  it('before anything came leaves an open question, which can be asked again', async () => {
    rig.api.fault({ kind: 'noHeaders' });
    const chat = rig.chat();
    const sent = chat.send('Hello');
    await rig.api.waitForRequest();
    await chat.stop();
    await sent;
    assert.deepEqual(lastTurn(chat).reply.blocks, []);
    assert.deepEqual(states(chat), ['stopped']);
    await chat.retry(lastTurn(chat).id);
    assert.deepEqual(states(chat), ['done']);
  });

  it('before anything came lets another message be sent', async () => {
    rig.api.fault({ kind: 'noHeaders' });
    const chat = rig.chat();
    const sent = chat.send('Hello');
    await rig.api.waitForRequest();
    await chat.stop();
    await sent;
    await chat.send('Or rather: good evening.');
    assert.deepEqual(states(chat), ['stopped', 'done']);
  });

  it('while memory is still read sends nothing', async () => {
    let go: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const chat = rig.chat({ recall: () => gate.then(() => rig.recall()) });
    const sent = chat.send('Hello');
    const stopped = chat.stop();
    go();
    await Promise.all([sent, stopped]);
    assert.deepEqual(states(chat), ['stopped']);
    assert.equal(rig.bodies().length, 0);
  });

  it('in the middle of a thought keeps nothing that has no signature', async () => {
    rig.api.reply({ blocks: [{ type: 'thinking', thinking: long }] });
    const chat = await streaming(2, (one) => lastTurn(one).reply.blocks.length > 0);
    await chat.stop();
    assert.deepEqual(lastTurn(chat).reply.blocks, []);
    await chat.send('Are you there?');
    assert.deepEqual(states(chat), ['stopped', 'done']);
  });

  it('after a whole thought keeps the thought, and can be asked for again', async () => {
    const blocks = ['Hm.', long].map((thinking) => ({ type: 'thinking', thinking }));
    rig.api.reply({ blocks });
    const isSigned = (one: Chat) => lastTurn(one).reply.blocks[0]?.signature !== undefined;
    const chat = await streaming(3, isSigned);
    await chat.stop();
    assert.equal(lastTurn(chat).reply.blocks.length, 1);
    await chat.retry(lastTurn(chat).id);
    assert.deepEqual(states(chat), ['done']);
  });

  it('takes no second message while it streams', async () => {
    rig.api.reply(long);
    const chat = await streaming(2, (one) => replyText(lastTurn(one).reply) !== '');
    assert.equal(chat.busy, true);
    await chat.send('Another');
    await chat.retry(lastTurn(chat).id);
    assert.equal(chat.conversation.turns.length, 1);
    await chat.stop();
    assert.equal(chat.busy, false);
  });
});
