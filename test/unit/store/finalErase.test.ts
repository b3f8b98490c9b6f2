import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { type ScopeRef, userScope } from '../../../src/memory/scope.ts';
import { openConversationStore } from '../../../src/store/conversationStore.ts';
import { finalErase } from '../../../src/store/finalErase.ts';
import { recordPath, scopePath, userLayout } from '../../../src/store/layout.ts';
import { openMemoryStore } from '../../../src/store/memoryStore.ts';
import { adding, idsOf, memory, remembered } from './support/sample.ts';
import { filesBelow, removeTemporaryFolders, temporaryFolder } from './support/temporaryFolder.ts';

const shop: ScopeRef = { scope: 'workspace', id: 'shop' };
const work: ScopeRef = { scope: 'profile', id: 'work' };
const Conversation = z.object({
  id: z.string(),
  title: z.string(),
  updated: z.string(),
  turns: z.array(z.string()),
});

describe('finalErase', function () {
  this.timeout(20_000);
  let root = '';
  beforeEach(() => {
    root = temporaryFolder();
  });
  afterEach(removeTemporaryFolders);

  const open = () => ({
    memory: openMemoryStore({ root, user: 'Ann' }),
    conversations: openConversationStore({
      root,
      user: 'Ann',
      schema: Conversation,
      version: 1,
      base: (id) => ({ id }),
      count: ({ turns }) => turns.length,
    }),
  });
  const layout = () => userLayout(root, 'Ann');
  /** The files, of all below the root, in whose bytes a word is. */
  const saying = (word: string) =>
    filesBelow(root).filter((path) => readFileSync(path).toString('utf8').includes(word));

  const secret = memory('s1', {
    text: 'Use "zanzibar" for names',
    origin: { how: 'said', quote: 'always zanzibar and tabs' },
  });
  const sibling = memory('s2', {
    text: 'Use tabs',
    origin: { how: 'said', quote: 'always zanzibar and tabs' },
  });

  /** The word wherever it can get to: memories, histories, copies, temporaries, conversations. */
  async function spread() {
    const stores = open();
    for (const ref of [userScope, shop, work]) {
      await stores.memory.mutate(ref, (file) => ({
        data: { ...file, name: 'kept name', history: [remembered(`c-${ref.scope}`, secret)] },
        result: undefined,
      }));
    }
    for (const added of [secret, sibling, memory('other')]) {
      await stores.memory.mutate(userScope, adding(added));
    }
    const user = scopePath(layout(), userScope);
    writeFileSync(`${user}.damaged-20261121T100000Z-1`, 'zanzibar');
    writeFileSync(`${scopePath(layout(), shop)}.damaged-20261121T100000Z-1`, secret.text);
    mkdirSync(`${user}.${process.pid}-ab.tmp/token`, { recursive: true });
    writeFileSync(`${user}.${process.pid}-ab.tmp/token/next.json`, 'zanzibar');
    const at = '2026-11-21T10:00:00.000Z';
    for (const [id, turn] of [
      ['told', 'Always ZANZIBAR and tabs, please'],
      ['clean', 'hello'],
    ] as const) {
      await stores.conversations.write({ id, title: id, updated: at, turns: [turn] });
    }
    writeFileSync(`${recordPath(layout().conversations, 'told')}.damaged-x-1`, 'zanzibar');
    return stores;
  }

  it('of one memory leaves no word of it in any byte below the root', async () => {
    const stores = await spread();
    assert.equal(saying('zanzibar').length, 7, 'the word is there to begin with');
    const about = await stores.conversations.containing([secret.origin.quote ?? '']);
    assert.deepEqual(about, ['told']);
    const erased = await finalErase(stores, {
      targets: [{ ref: userScope, ids: ['s1'] }],
      conversations: about,
    });
    assert.equal(erased.memories, 1);
    assert.deepEqual(saying('zanzibar'), []);
    assert.deepEqual(saying('ZANZIBAR'), []);
    assert.deepEqual(idsOf(await open().memory.read(userScope)), ['s2', 'other']);
    assert.deepEqual(
      (await open().conversations.list()).map(({ id }) => id),
      ['clean'],
    );
  });

  it('of a scope leaves its name and its profile, and no word of a memory', async () => {
    const stores = await spread();
    await finalErase(stores, { targets: [{ ref: userScope }], conversations: ['told'] });
    assert.deepEqual(saying('zanzibar'), []);
    assert.deepEqual(saying('says other'), []);
    const file = await open().memory.read(userScope);
    assert.deepEqual(file, { version: 1, name: 'kept name', memories: [], history: [] });
  });

  it('of everything reaches a removed profile too', async () => {
    const { memory: store } = await spread();
    await store.mutate(work, adding(memory('w', { text: 'Write quuxly' })));
    await store.removeProfile('work', { final: false });
    assert.equal(saying('quuxly').length, 1);
    const erased = await store.erase('everything', { final: true });
    assert.equal(erased.memories, 3);
    assert.deepEqual(saying('quuxly'), []);
    assert.equal(await store.restoreProfile('work'), false);
  });

  it('cannot be undone by a change that another window had begun', async () => {
    const { memory: store } = await spread();
    const other = open().memory;
    await other.read(userScope);
    await store.erase([{ ref: userScope, ids: ['s1'] }], { final: true });
    await other.mutate(userScope, adding(memory('later')));
    assert.deepEqual(idsOf(await other.read(userScope)), ['s2', 'other', 'later']);
    assert.deepEqual(await store.erase([{ ref: userScope, ids: ['s1'] }], { final: true }), {
      memories: 0,
      ids: new Set(['s1']),
      words: new Set(),
    });
  });

  it('goes on with the other files where one cannot be changed, and then says so', async () => {
    const stores = await spread();
    writeFileSync(scopePath(layout(), { scope: 'profile', id: 'a' }), '{"version": 2}');
    const step = stores.memory.erase([{ ref: userScope, ids: ['s1'] }], { final: true });
    await assert.rejects(step, { code: 'newer' });
    assert.deepEqual(
      saying('zanzibar').filter((path) => !path.includes('conversations')),
      [],
    );
  });
});
