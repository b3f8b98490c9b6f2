import assert from 'node:assert/strict';
import {
  Conversation,
  newConversation,
  type Reply,
  type Turn,
  titleFrom,
} from '../../../src/chat/conversation.ts';
import { promptFor } from '../../../src/chat/prompt.ts';
import { addEvent, closeOpenReplies, stopReply, waitingReply } from '../../../src/chat/reply.ts';

const at = '2026-11-21T10:00:00.000Z';
const choice = { model: 'm1', maxTokens: 100, takesSystemMessages: true };

function turnOf(text: string, reply: Partial<Reply>): Turn {
  return { id: text, at, text, notes: [], reply: { ...waitingReply('m1'), ...reply } };
}

function conversationOf(...turns: Turn[]): Conversation {
  return { ...newConversation('c1', 'w1', new Date(at)), turns };
}

const thinking = { type: 'thinking', thinking: 'Hm.', signature: 's' };

describe('a reply', () => {
  it('grows by words, and takes the whole block in their place', () => {
    let reply = waitingReply('m1');
    for (const text of ['On', 'e']) reply = addEvent(reply, { type: 'text', text });
    assert.equal(reply.blocks[0]?.text, 'One');
    const block = { citations: null, type: 'text', text: 'One' };
    reply = addEvent(reply, { type: 'block', block });
    assert.deepEqual(reply.blocks, [block]);
  });

  it('keeps no mark of ours in what goes back, when it is stopped', () => {
    const reply = stopReply(addEvent(waitingReply('m1'), { type: 'text', text: 'One' }));
    assert.deepEqual(reply.blocks, [{ type: 'text', text: 'One' }]);
  });

  it('that the editor’s end has cut is closed: partial text can be continued', () => {
    const partial = addEvent(waitingReply('m1'), { type: 'text', text: 'One' });
    const closed = closeOpenReplies(conversationOf(turnOf('a', {}), turnOf('b', partial)));
    assert.deepEqual(
      closed.turns.map(({ reply }) => [reply.state, reply.fault?.action, reply.blocks]),
      [
        ['failed', 'retry', []],
        ['failed', 'continue', [{ type: 'text', text: 'One' }]],
      ],
    );
  });
});

describe('promptFor', () => {
  it('leaves a reply out that holds thinking or blank text alone', () => {
    const conversation = conversationOf(
      turnOf('a', { state: 'stopped', blocks: [thinking] }),
      turnOf('b', { state: 'done', blocks: [thinking, { type: 'text', text: ' \n' }] }),
      turnOf('c', {}),
    );
    const { messages } = promptFor(conversation, choice);
    assert.deepEqual(
      messages.map(({ role }) => role),
      ['user', 'user', 'user'],
    );
  });

  it('gives thinking back to the model that thought it, and to no other', () => {
    const blocks = [thinking, { type: 'text', text: 'One' }];
    const conversation = conversationOf(turnOf('a', { state: 'done', blocks }), turnOf('b', {}));
    assert.deepEqual(promptFor(conversation, choice).messages[1]?.content, blocks);
    const other = promptFor(conversation, { ...choice, model: 'm2' });
    assert.deepEqual(other.messages[1]?.content, blocks.slice(1));
  });

  it('ends the cached prefix after the briefing, or after the instructions where there is none', () => {
    const bare = conversationOf(turnOf('a', {}));
    const briefing = { text: 'Use tabs', entries: [], leftOut: [], tokens: 3, exact: false };
    const cached = (conversation: Conversation) =>
      promptFor(conversation, choice).system.map((block) => block.cached === true);
    assert.deepEqual(cached(bare), [true]);
    assert.deepEqual(cached({ ...bare, briefing }), [false, true]);
  });
});

describe('a stored conversation', () => {
  it('keeps each block’s fields in the order in which the API wrote them', () => {
    const block = { citations: null, type: 'text', text: 'One' };
    const conversation = conversationOf(turnOf('a', { state: 'done', blocks: [block] }));
    const read = Conversation.parse(JSON.parse(JSON.stringify(conversation)));
    assert.equal(JSON.stringify(read.turns[0]?.reply.blocks), JSON.stringify([block]));
  });

  it('refuses a block without a type', () => {
    const blocks = [{ text: 'One' }] as unknown as Reply['blocks'];
    assert.equal(Conversation.safeParse(conversationOf(turnOf('a', { blocks }))).success, false);
  });

  it('has a title of its first words, cut at a word', () => {
    assert.equal(titleFrom('  Hello\n there '), 'Hello there');
    const title = titleFrom('word '.repeat(40));
    assert.ok(title.length <= 61 && title.endsWith('word…'), title);
  });
});
