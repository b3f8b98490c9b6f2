import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { type ScopeRef, userScope } from '../../../src/memory/scope.ts';
import { openConversationStore } from '../../../src/store/conversationStore.ts';
import { type EraseStores, finalErase } from '../../../src/store/finalErase.ts';
import { recordPath, scopePath, userLayout } from '../../../src/store/layout.ts';
import { openMemoryStore } from '../../../src/store/memoryStore.ts';
import type { EraseTargets } from '../../../src/store/planErase.ts';
import { adding, idsOf, memory, remembered } from './support/sample.ts';
import {
  filesBelow,
  leftovers,
  removeTemporaryFolders,
  temporaryFolder,
} from './support/temporaryFolder.ts';

const shop: ScopeRef = { scope: 'workspace', id: 'shop' };
const work: ScopeRef = { scope: 'profile', id: 'work' };
const at = '2026-11-21T10:00:00.000Z';
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

  const erase = (
    stores: EraseStores,
    targets: EraseTargets,
    beforeRemoving = async (_: readonly string[]) => {},
  ) => finalErase(stores, targets, beforeRemoving);

  /** What a writer leaves that was killed while it wrote. */
  function leaveLock(file: string, pid: number, host = hostname()) {
    const token = `${pid}-0123456789ab-${createHash('sha256').update(host).digest('hex').slice(0, 8)}`;
    mkdirSync(join(`${file}.lock`, token), { recursive: true });
    writeFileSync(join(`${file}.lock`, token, 'next.json'), '{"cut off": "zanzibar');
  }
  /** A process number that was in use a moment ago and is no more. */
  const gonePid = () => spawnSync(process.execPath, ['-e', '']).pid;

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
    const erased = await erase(stores, [{ ref: userScope, ids: ['s1'] }]);
    assert.deepEqual(erased, {
      memories: 1,
      conversations: 1,
      failures: [],
      sentence: '1 memory erased for good. 1 conversation that spoke of it went with it.',
    });
    assert.deepEqual(saying('zanzibar'), []);
    assert.deepEqual(saying('ZANZIBAR'), []);
    assert.deepEqual(idsOf(await open().memory.read(userScope)), ['s2', 'other']);
    assert.deepEqual(
      (await open().conversations.list()).map(({ id }) => id),
      ['clean'],
    );
  });

  it('leaves no word in the locks of writers that are gone, of this machine or another', async () => {
    const stores = await spread();
    leaveLock(scopePath(layout(), userScope), gonePid());
    leaveLock(scopePath(layout(), work), process.pid, 'another machine');
    leaveLock(`${scopePath(layout(), work)}.removed`, gonePid());
    leaveLock(recordPath(layout().conversations, 'clean'), gonePid());
    leaveLock(recordPath(layout().conversations, 'never'), gonePid());
    const { failures } = await erase(stores, [{ ref: userScope, ids: ['s1'] }]);
    assert.deepEqual(failures, []);
    assert.deepEqual(saying('zanzibar'), []);
    assert.deepEqual(leftovers(root), []);
  });

  it('touches nothing of another user', async () => {
    const stores = await spread();
    const bea = userLayout(root, 'Bea');
    leaveLock(scopePath(bea, userScope), gonePid());
    writeFileSync(`${scopePath(bea, userScope)}.damaged-x-1`, 'zanzibar');
    const hers = filesBelow(bea.folder);
    await erase(stores, 'everything');
    assert.deepEqual(saying('zanzibar'), hers);
  });

  it('of a scope leaves its name and its profile, and no word of a memory', async () => {
    const stores = await spread();
    await erase(stores, [{ ref: userScope }]);
    assert.deepEqual(saying('zanzibar'), []);
    assert.deepEqual(saying('says other'), []);
    const file = await open().memory.read(userScope);
    assert.deepEqual(file, { version: 1, name: 'kept name', memories: [], history: [] });
  });

  it('of everything reaches a removed profile, and a conversation that only that one tells of', async () => {
    const stores = await spread();
    await stores.memory.mutate(work, adding(memory('w', { text: 'Write quuxly' })));
    await stores.memory.removeProfile('work', { final: false });
    await stores.conversations.write({ id: 'q', title: 'q', updated: at, turns: ['write quuxly'] });
    assert.equal(saying('quuxly').length, 2);
    const { memories, conversations } = await erase(stores, 'everything');
    assert.deepEqual([memories, conversations], [3, 2]);
    assert.deepEqual(saying('quuxly'), []);
    assert.equal(await stores.memory.restoreProfile('work'), false);
  });

  it('cannot be undone by a change that another window had begun', async () => {
    const stores = await spread();
    const other = open().memory;
    await other.read(userScope);
    await erase(stores, [{ ref: userScope, ids: ['s1'] }]);
    await other.mutate(userScope, adding(memory('later')));
    assert.deepEqual(idsOf(await other.read(userScope)), ['s2', 'other', 'later']);
  });

  it('leaves what was added after it was decided what goes', async () => {
    const { memory: store } = await spread();
    const plan = await store.planErase([{ ref: userScope }]);
    await store.mutate(userScope, adding(memory('later')));
    await store.erase(plan);
    assert.deepEqual(idsOf(await store.read(userScope)), ['later']);
  });

  it('closes a conversation before it removes it', async () => {
    const stores = await spread();
    const steps: string[] = [];
    const conversations: EraseStores['conversations'] = {
      containing: (words) => stores.conversations.containing(words),
      remove: async (id) => void steps.push(`remove ${id}`),
    };
    await erase({ memory: stores.memory, conversations }, [{ ref: userScope }], async (ids) => {
      steps.push(`close ${ids}`);
    });
    assert.deepEqual(steps, ['close told', 'remove told']);
  });

  for (const step of ['remove', 'erase'] as const) {
    it(`is finished by a second try after a crash at "${step}"`, async () => {
      const stores = await spread();
      const crash = () => Promise.reject(new Error('killed'));
      const conversations = {
        containing: stores.conversations.containing.bind(stores.conversations),
        remove: stores.conversations.remove.bind(stores.conversations),
        ...(step === 'remove' ? { remove: crash } : {}),
      };
      const planErase = stores.memory.planErase.bind(stores.memory);
      const targets = [{ ref: userScope, ids: ['s1'] }];
      const first = erase({ memory: { planErase, erase: crash }, conversations }, targets);
      await assert.rejects(first, /killed/);
      await erase(open(), targets);
      assert.deepEqual(saying('zanzibar'), []);
      assert.deepEqual(saying('ZANZIBAR'), []);
    });
  }

  it('is finished by a second try where it was cut short between two files of memory', async () => {
    const stores = await spread();
    const targets = [{ ref: userScope, ids: ['s1'] }];
    const user = scopePath(layout(), userScope);
    chmodSync(user, 0o400);
    const { failures, sentence } = await erase(stores, targets);
    assert.deepEqual(saying('zanzibar'), [user], 'all others come before the memory itself');
    assert.deepEqual(
      failures.map(({ error }) => error.code),
      ['read-only'],
    );
    assert.match(sentence, /^0 memories erased .* in \S+\/user\.json \(it is read-only\), which /);
    chmodSync(user, 0o600);
    assert.equal((await erase(open(), targets)).memories, 1);
    assert.deepEqual(saying('zanzibar'), []);
  });

  it('goes on where a file is of a newer version, and names it if it holds a word', async () => {
    const stores = await spread();
    const newer = (id: string) => scopePath(layout(), { scope: 'profile', id });
    writeFileSync(newer('speaks'), '{"version": 2, "notes": ["Always Zanzibar and TABS"]}');
    writeFileSync(newer('silent'), '{"version": 2, "notes": ["hello"]}');
    const { sentence, ...erased } = await erase(stores, [{ ref: userScope, ids: ['s1'] }]);
    assert.deepEqual([erased.memories, erased.conversations], [1, 1]);
    assert.deepEqual(saying('zanzibar'), []);
    assert.deepEqual(saying('Zanzibar'), [newer('speaks')]);
    assert.equal(
      sentence,
      '1 memory erased for good. 1 conversation that spoke of it went with it. But words of it may still be in profiles/speaks.json (it was written by a newer version of Claude Memory), which could not be changed: delete that yourself, or clear it for good once it can be changed.',
    );
  });

  it('of everything names each scope that it cannot read, once', async () => {
    const stores = await spread();
    writeFileSync(scopePath(layout(), { scope: 'profile', id: 'a' }), '{"version": 2}');
    const { failures } = await erase(stores, 'everything');
    assert.deepEqual(
      failures.map(({ file }) => file),
      ['profiles/a.json'],
    );
    assert.deepEqual(saying('zanzibar'), []);
  });

  it('removes a conversation of a newer version, and a damaged one, that speaks of it', async () => {
    const stores = await spread();
    const path = (id: string) => recordPath(layout().conversations, id);
    writeFileSync(path('newer'), '{"version": 2, "said": "always zanzibar and tabs"}');
    writeFileSync(path('cut'), '{"id": "cut", "turns": ["always zanzibar and tabs", "and');
    const { failures, conversations } = await erase(stores, [{ ref: userScope, ids: ['s1'] }]);
    assert.deepEqual([failures, conversations], [[], 3]);
    assert.deepEqual(saying('zanzibar'), []);
  });

  it('goes on where a conversation cannot be removed or read, and names it', async () => {
    const stores = await spread();
    const path = (id: string) => recordPath(layout().conversations, id);
    chmodSync(path('told'), 0o400);
    mkdirSync(path('odd'));
    const { failures, ...erased } = await erase(stores, [{ ref: userScope, ids: ['s1'] }]);
    assert.deepEqual([erased.memories, erased.conversations], [1, 0]);
    assert.deepEqual(
      failures.map(({ file, error }) => [file, error.code]),
      [
        ['conversations/odd.json', 'io'],
        ['conversations/told.json', 'read-only'],
      ],
    );
    assert.deepEqual(saying('zanzibar'), []);
    assert.deepEqual(saying('ZANZIBAR'), [path('told')]);
  });
});
