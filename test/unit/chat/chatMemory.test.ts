import assert from 'node:assert/strict';
import { SentenceError } from '../../../src/shared/sentenceError.ts';
import { ChatRig, lastTurn, states } from './support/chatRig.ts';

const fullDisk = () => Promise.reject(new SentenceError('The disk is full.'));

describe('a chat whose memory fails', () => {
  let rig: ChatRig;

  beforeEach(async () => {
    rig = await ChatRig.start();
  });
  afterEach(() => rig.close());

  it('answers where nothing can be remembered, and says so under the message', async () => {
    const chat = rig.chat({ listen: fullDisk });
    await chat.send('From now on use type hints.');
    assert.deepEqual(states(chat), ['done']);
    assert.deepEqual(lastTurn(chat).notes, [
      { kind: 'refused', text: 'Nothing was remembered: The disk is full.' },
    ]);
  });

  it('answers where nothing can be recalled, says so, and tells it as soon as it can', async () => {
    await rig.chat().send('From now on use type hints.');
    let broken = true;
    const chat = rig.chat({ recall: () => (broken ? fullDisk() : rig.recall()) });
    await chat.send('Hello');
    assert.deepEqual(states(chat), ['done']);
    assert.equal(rig.troubles.length, 1);
    assert.match(rig.troubles[0] ?? '', /not told.*The disk is full\.$/u);
    broken = false;
    await chat.send('And now?');
    assert.match(lastTurn(chat).change?.text ?? '', /\btype/iu);
    assert.deepEqual(states(chat), ['done', 'done']);
  });

  it('answers where nothing can be saved, says so, and saves all of it later', async () => {
    let broken = true;
    const chat = rig.chat({
      save: (conversation) => (broken ? fullDisk() : rig.conversations.write(conversation)),
    });
    await chat.send('Hello');
    assert.deepEqual(states(chat), ['done']);
    assert.deepEqual(
      [...new Set(rig.troubles)],
      ['This conversation could not be saved: The disk is full.'],
    );
    broken = false;
    await chat.send('And now?');
    const stored = await rig.openConversations().read(chat.conversation.id);
    assert.deepEqual(
      stored?.turns.map(({ text }) => text),
      ['Hello', 'And now?'],
    );
  });

  it('keeps its own estimate where tokens cannot be counted', async () => {
    await rig.chat().send('From now on use type hints.');
    const chat = rig.chat({ count: () => Promise.reject(new Error('offline')) });
    await chat.send('Hello');
    assert.equal(chat.conversation.briefing?.exact, false);
    assert.ok((chat.conversation.briefing?.tokens ?? 0) > 0);
  });

  it('takes the model’s count of what was told, and stores it', async () => {
    await rig.chat().send('From now on use type hints.');
    const chat = rig.chat({ count: async () => 77 });
    await chat.send('Hello');
    const stored = await rig.openConversations().read(chat.conversation.id);
    assert.deepEqual([stored?.briefing?.tokens, stored?.briefing?.exact], [77, true]);
  });
});

describe('a conversation that was erased in another window', () => {
  let rig: ChatRig;

  beforeEach(async () => {
    rig = await ChatRig.start();
  });
  afterEach(() => rig.close());

  it('goes on, says that it is no longer kept, and is not brought back', async () => {
    const chat = rig.chat();
    await chat.send('Hello');
    const other = rig.openConversations();
    await other.remove(chat.conversation.id);
    await chat.send('And now?');
    assert.deepEqual(states(chat), ['done', 'done']);
    assert.match(rig.troubles[0] ?? '', /could not be saved.*deleted.*new conversation/u);
    assert.deepEqual(await other.list(), []);
  });

  it('is not brought back by a window that had only opened it', async () => {
    const first = rig.chat();
    await first.send('Hello');
    const mine = rig.openConversations();
    const opened = await mine.read(first.conversation.id);
    assert.ok(opened);
    await rig.conversations.remove(opened.id);
    const save = (conversation: typeof opened) => mine.write(conversation);
    await rig.chat({ save }, opened).send('And now?');
    assert.deepEqual(await mine.list(), []);
  });

  it('is not brought back by this window’s own late writing', async () => {
    const chat = rig.chat();
    await chat.send('Hello');
    await rig.conversations.remove(chat.conversation.id);
    await chat.setNotes(lastTurn(chat).id, []);
    assert.deepEqual(await rig.conversations.list(), []);
  });
});
