import assert from 'node:assert/strict';
import type { Chat } from '../../../src/chat/chat.ts';
import { replyText } from '../../../src/chat/conversation.ts';
import { closeOpenReplies } from '../../../src/chat/reply.ts';
import type { Fault } from '../../messages-api/faults.ts';
import { ChatRig, lastTurn, states } from './support/chatRig.ts';

const long = 'One two three four five six seven eight nine ten eleven twelve.';

/** Thinking of one chunk, then text of several. */
const thoughtAndText = {
  blocks: [
    { type: 'thinking', thinking: 'I weigh it.' },
    { type: 'text', text: long },
  ],
};

describe('a reply that fails', () => {
  let rig: ChatRig;

  beforeEach(async () => {
    rig = await ChatRig.start();
  });
  afterEach(() => rig.close());

  /** Breaks the next reply, or all tries of its request, and sends. */
  async function failing(fault: Fault): Promise<Chat> {
    rig.api.fault(fault);
    const chat = rig.chat();
    await chat.send('Hello');
    return chat;
  }

  const before: readonly (readonly [string, Fault, string, string])[] = [
    ['a wrong key', { status: 401 }, 'bad-key', 'setKey'],
    ['an unknown model', { status: 404 }, 'no-model', 'pickModel'],
    ['a limit', { status: 429, times: 9 }, 'rate-limit', 'retry'],
    ['an overload', { status: 529, times: 9 }, 'overloaded', 'retry'],
    ['a failing server', { status: 500, times: 9 }, 'server', 'retry'],
    ['a broken connection', { kind: 'reset', times: 9 }, 'offline', 'retry'],
    ['a page in the way', { kind: 'html', times: 9 }, 'not-claude', 'openSettings'],
    ['a cut before the first word', { kind: 'cut', after: 0 }, 'cut', 'retry'],
  ];
  for (const [name, fault, kind, action] of before) {
    it(`becomes one sentence and a button for ${name}, and the chat goes on`, async () => {
      const chat = await failing(fault);
      const { reply } = lastTurn(chat);
      assert.equal(reply.state, 'failed');
      assert.deepEqual([reply.fault?.kind, reply.fault?.action], [kind, action]);
      assert.match(reply.fault?.sentence ?? '', /^[^.].+\.$/u);
      rig.api.clearFaults();
      await chat.send('Are you there?');
      assert.deepEqual(states(chat), ['failed', 'done']);
    });
  }

  const inside: readonly (readonly [string, Fault])[] = [
    ['a cut', { kind: 'cut', after: 3 }],
    ['an early end', { kind: 'end', after: 3 }],
    ['half an event', { kind: 'malformed', after: 3 }],
    ['an error inside the stream', { kind: 'errorEvent', after: 3 }],
    ['a stall', { kind: 'stall', after: 3 }],
  ];
  for (const [name, fault] of inside) {
    it(`keeps the text that came before ${name}, and goes on from there`, async () => {
      rig.silence = 500;
      rig.api.reply(thoughtAndText);
      const chat = await failing(fault);
      const { reply } = lastTurn(chat);
      assert.equal(reply.state, 'failed');
      assert.equal(reply.fault?.action, 'continue');
      const kept = replyText(reply);
      assert.ok(kept.length > 0 && long.startsWith(kept), kept);
      await chat.send('Continue.');
      assert.deepEqual(states(chat), ['failed', 'done']);
      const { messages } = JSON.parse(rig.bodies().at(-1) ?? '');
      assert.equal(messages[1].content.at(-1).text, kept);
    });
  }

  it('is asked for again as it was', async () => {
    const chat = await failing({ status: 529, times: 3 });
    await chat.retry(lastTurn(chat).id);
    assert.deepEqual(states(chat), ['done']);
    assert.equal(new Set(rig.bodies()).size, 1);
  });

  it('is heard once, however often it is asked for', async () => {
    rig.api.fault({ status: 400 });
    const chat = rig.chat();
    await chat.send('From now on use type hints.');
    const [note] = lastTurn(chat).notes;
    await chat.retry(lastTurn(chat).id);
    assert.deepEqual(lastTurn(chat).notes, [note]);
    assert.ok(note?.kind === 'remembered' && !note.memories[0]?.known);
  });

  it('is not asked for again once some of it has come', async () => {
    rig.api.reply(thoughtAndText);
    const chat = await failing({ kind: 'cut', after: 3 });
    const turn = lastTurn(chat);
    await chat.retry(turn.id);
    assert.equal(lastTurn(chat), turn);
    assert.equal(rig.bodies().length, 1);
  });

  it('is not asked for again once the conversation has gone on', async () => {
    const chat = await failing({ status: 400 });
    const { id } = lastTurn(chat);
    await chat.send('Are you there?');
    await chat.retry(id);
    assert.deepEqual(states(chat), ['failed', 'done']);
  });

  it('leaves no unsigned thinking where it was cut in the middle of a thought', async () => {
    rig.api.reply({ blocks: [{ type: 'thinking', thinking: long }] });
    const chat = await failing({ kind: 'cut', after: 2 });
    assert.deepEqual(lastTurn(chat).reply.blocks, []);
    assert.equal(lastTurn(chat).reply.fault?.action, 'retry');
    await chat.send('Are you there?');
    assert.deepEqual(states(chat), ['failed', 'done']);
    assert.equal((rig.bodies().at(-1) ?? '').includes('"thinking"'), false);
  });

  it('can be asked for again where only a whole thought has come', async () => {
    const blocks = ['Hm.', long].map((thinking) => ({ type: 'thinking', thinking }));
    rig.api.reply({ blocks });
    const chat = await failing({ kind: 'cut', after: 3 });
    assert.equal(lastTurn(chat).reply.blocks.length, 1);
    assert.equal(lastTurn(chat).reply.fault?.action, 'retry');
    await chat.retry(lastTurn(chat).id);
    assert.deepEqual(states(chat), ['done']);
  });

  it('for want of a key has sent nothing, and is asked for once there is one', async () => {
    const fault = { kind: 'no-key', sentence: 'Set a key.', action: 'setKey' } as const;
    let hasKey = false;
    const { connect } = rig.ports();
    const chat = rig.chat({ connect: async () => (hasKey ? connect() : { ok: false, fault }) });
    await chat.send('From now on use type hints.');
    assert.deepEqual(lastTurn(chat).reply.fault, fault);
    assert.equal(lastTurn(chat).notes.length, 1);
    assert.equal(rig.bodies().length, 0);
    hasKey = true;
    await chat.retry(lastTurn(chat).id);
    assert.deepEqual(states(chat), ['done']);
    assert.match(rig.bodies()[0] ?? '', /\btype/iu);
  });

  it('is one sentence where no connection can be made at all', async () => {
    const chat = rig.chat({ connect: () => Promise.reject(new Error('keyring')) });
    await chat.send('Hello');
    assert.deepEqual(states(chat), ['failed']);
    assert.equal(chat.busy, false);
    assert.equal(lastTurn(chat).reply.fault?.action, 'retry');
  });

  it('was saved while it streamed: what was whole is sent again, cut thinking is not', async () => {
    rig.api.reply({
      blocks: [
        { type: 'text', text: 'First.' },
        { type: 'thinking', thinking: long },
      ],
    });
    rig.api.fault({ kind: 'stall', after: 2 });
    const chat = rig.chat();
    const sent = chat.send('Hello');
    await rig.api.waitForRequest(({ answer }) => answer.chunks === 2);
    await chat.setNotes(lastTurn(chat).id, []);
    const stored = await rig.openConversations().read(chat.conversation.id);
    await chat.stop();
    await sent;
    assert.ok(stored);
    const again = rig.chat({}, closeOpenReplies(stored));
    assert.equal(lastTurn(again).reply.state, 'failed');
    assert.match(lastTurn(again).reply.fault?.sentence ?? '', /editor was closed/u);
    await again.send('Are you there?');
    assert.deepEqual(states(again), ['failed', 'done']);
  });
});
