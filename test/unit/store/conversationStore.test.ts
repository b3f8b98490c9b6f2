import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { openConversationStore } from '../../../src/store/conversationStore.ts';
import { recordPath, userLayout } from '../../../src/store/layout.ts';
import { pathsBelow, removeTemporaryFolders, temporaryFolder } from './support/temporaryFolder.ts';

const Conversation = z.object({
  version: z.literal(1),
  id: z.string(),
  title: z.string(),
  updated: z.string(),
  workspace: z.string().optional(),
  turns: z.array(z.object({ text: z.string() })),
});
type Conversation = z.infer<typeof Conversation>;

function conversation(id: string, fields: Partial<Conversation> = {}): Conversation {
  const turns = [{ text: 'one' }, { text: 'two' }];
  return {
    version: 1,
    id,
    title: `About ${id}`,
    updated: '2026-11-21T10:00:00Z',
    turns,
    ...fields,
  };
}

describe('openConversationStore', () => {
  let root = '';
  beforeEach(() => {
    root = temporaryFolder();
  });
  afterEach(removeTemporaryFolders);

  const open = () =>
    openConversationStore({
      root,
      user: 'Ann',
      schema: Conversation,
      version: 1,
      base: (id) => ({ version: 1, id, title: '', updated: '', turns: [] }),
      count: ({ turns }) => turns.length,
      continues: (stored, next) =>
        stored.turns.every(({ text }, at) => next.turns[at]?.text === text),
    });
  const path = (id: string) => recordPath(userLayout(root, 'Ann').conversations, id);

  it('reads back what was written, and null where there is none', async () => {
    await open().write(conversation('a'));
    assert.deepEqual(await open().read('a'), conversation('a'));
    assert.equal(await open().read('b'), null);
    assert.equal(statSync(path('a')).mode & 0o777, 0o600);
  });

  it('lists the newest first, those of one workspace or all, and as they are now', async () => {
    const store = open();
    await store.write(conversation('a', { updated: '2026-01-01T00:00:00Z', workspace: 'shop' }));
    await store.write(conversation('b', { updated: '2026-02-01T00:00:00Z' }));
    const ids = async (workspace?: string) => (await store.list(workspace)).map(({ id }) => id);
    assert.deepEqual(await ids(), ['b', 'a']);
    assert.deepEqual(await ids('shop'), ['a']);
    await open().write(conversation('a', { updated: '2026-03-01T00:00:00Z', title: 'New' }));
    assert.equal((await store.list())[0]?.title, 'New');
  });

  it('keeps the whole turns of a damaged one, and lists it', async () => {
    const store = open();
    await store.write(conversation('a'));
    const bytes = readFileSync(path('a'));
    const cut = bytes.subarray(0, bytes.indexOf('"two"'));
    writeFileSync(path('a'), cut);
    const sentences: string[] = [];
    store.onNotice(({ sentence }) => sentences.push(sentence));
    assert.deepEqual((await store.read('a'))?.turns, [{ text: 'one' }]);
    assert.deepEqual(
      (await store.list()).map(({ title }) => title),
      ['About a'],
    );
    assert.match(sentences.join(), /^The file of a conversation was damaged\..* 1 readable entry/);
  });

  it('finds words in their text and in their JSON form, whatever their case', async () => {
    const store = open();
    await store.write(conversation('a', { title: 'He said "Stop" and left' }));
    await store.write(conversation('b', { title: 'Grüße' }));
    const ids = async (...words: string[]) => (await store.containing(words)).ids;
    assert.deepEqual(await ids('said "stop"'), ['a']);
    assert.deepEqual(await ids('GRÜSSE', 'GRÜßE'), ['b']);
    assert.deepEqual(await ids(''), []);
  });

  it('refuses to cut back one that went on in another window', async () => {
    const [one, other] = [open(), open()];
    const turns = [{ text: 'one' }, { text: 'two' }];
    await one.write(conversation('a'));
    await other.read('a');
    await one.write(conversation('a', { turns: [...turns, { text: 'three' }] }));
    const step = other.write(conversation('a', { turns: [...turns, { text: 'other' }] }));
    await assert.rejects(step, {
      code: 'changed',
      message: 'This conversation went on in another window. Open it again to go on from there.',
    });
    const opened = await other.read('a');
    assert.deepEqual(opened?.turns, [...turns, { text: 'three' }]);
    await other.write(conversation('a', { turns: [...opened.turns, { text: 'four' }] }));
    assert.equal((await one.read('a'))?.turns.length, 4);
  });

  it('brings none back that was removed in another window', async () => {
    const store = open();
    await store.write(conversation('a'));
    await open().remove('a');
    await assert.rejects(store.write(conversation('a')), { code: 'removed' });
    assert.equal(await store.read('a'), null);
  });

  it('removes one for good', async () => {
    const store = open();
    await store.write(conversation('a'));
    writeFileSync(`${path('a')}.damaged-x-1`, 'x');
    await store.remove('a');
    assert.equal(await store.read('a'), null);
    assert.deepEqual(await store.list(), []);
    assert.deepEqual(pathsBelow(userLayout(root, 'Ann').conversations), []);
  });
});
