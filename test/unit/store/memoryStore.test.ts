import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { type ScopeRef, scopeKey, userScope } from '../../../src/memory/scope.ts';
import { emptyScopeFile } from '../../../src/memory/scopeFile.ts';
import { scopePath, userLayout } from '../../../src/store/layout.ts';
import {
  type MemoryStore,
  openMemoryStore,
  type ScopeChange,
} from '../../../src/store/memoryStore.ts';
import { StoreError } from '../../../src/store/storeError.ts';
import { adding, idsOf, memory } from './support/sample.ts';
import {
  leftovers,
  pathsBelow,
  removeTemporaryFolders,
  temporaryFolder,
} from './support/temporaryFolder.ts';
import { buildWriter, killWriter, startWriter } from './support/writers.ts';

const work: ScopeRef = { scope: 'profile', id: 'work' };
const shop: ScopeRef = { scope: 'workspace', id: 'shop' };

describe('openMemoryStore', function () {
  this.timeout(20_000);
  let root = '';
  let stores: MemoryStore[] = [];
  const open = (user = 'Ann', at = root) => {
    const store = openMemoryStore({ root: at, user });
    stores.push(store);
    return store;
  };
  beforeEach(() => {
    root = temporaryFolder();
  });
  afterEach(() => {
    for (const store of stores) store.dispose();
    stores = [];
    removeTemporaryFolders();
  });

  it('makes no file or folder by reading', async () => {
    const store = open();
    assert.deepEqual(await store.read(userScope), emptyScopeFile());
    assert.deepEqual(await store.profiles(), []);
    assert.deepEqual(await store.workspaces(), []);
    await store.sweep();
    assert.deepEqual(pathsBelow(root), []);
  });

  it('keeps what was changed, as a person can read it', async () => {
    assert.equal(await open().mutate(userScope, adding(memory('a'))), 'a');
    assert.deepEqual(idsOf(await open().read(userScope)), ['a']);
    const text = readFileSync(scopePath(userLayout(root, 'Ann'), userScope), 'utf8');
    assert.match(text, /^\{\n {2}"version": 1,\n {2}"memories": \[\n {4}\{\n {6}"id": "a"/);
    assert.deepEqual(leftovers(root), []);
  });

  it('lets nobody else read folders and files, even without a umask', async () => {
    const before = process.umask(0);
    try {
      for (const ref of [userScope, work, shop]) await open().mutate(ref, naming('A name'));
    } finally {
      process.umask(before);
    }
    for (const path of pathsBelow(root)) {
      const stats = statSync(path);
      assert.equal(stats.mode & 0o777, stats.isDirectory() ? 0o700 : 0o600, path);
    }
  });

  it('shows one user nothing of another, however alike the names', async () => {
    await open('Ann').mutate(userScope, adding(memory('secret')));
    await open('Ann').mutate(work, naming('secret'));
    for (const user of ['ann', 'Ann ', 'Ann/', '../Ann', '']) {
      assert.deepEqual(await open(user).read(userScope), emptyScopeFile(), user);
      assert.deepEqual(await open(user).profiles(), [], user);
    }
    for (const id of ['../user', '..', 'a/b', 'nul', '']) {
      await assert.rejects(open().read({ scope: 'profile', id }), RangeError);
    }
  });

  it('writes nothing where a change changes nothing', async () => {
    const store = open();
    assert.equal(await store.mutate(userScope, () => ({ result: 7 })), 7);
    await store.mutate(userScope, (file) => ({ data: file, result: undefined }));
    assert.equal(existsSync(scopePath(userLayout(root, 'Ann'), userScope)), false);
  });

  it('gives a change what it cannot spoil, and refuses what it could not read again', async () => {
    const store = open();
    await store.mutate(userScope, adding(memory('a')));
    await assert.rejects(
      store.mutate(userScope, (file) => {
        file.memories.pop();
        return { result: undefined };
      }),
      TypeError,
    );
    const long = memory('b', { text: 'x'.repeat(301) });
    await assert.rejects(store.mutate(userScope, adding(long)), { code: 'invalid' });
    assert.deepEqual(idsOf(await store.read(userScope)), ['a']);
  });

  it('makes changes asked for at once in their order, and lets a wrong one fail alone', async () => {
    const store = open();
    const ids = Array.from({ length: 30 }, (_, index) => `m${index}`);
    const results = await Promise.allSettled(
      ids.map((id, index) =>
        store.mutate(userScope, adding(memory(id, index === 7 ? { text: '' } : {}))),
      ),
    );
    assert.deepEqual(
      results.map(({ status }) => status === 'fulfilled'),
      ids.map((_, index) => index !== 7),
    );
    assert.deepEqual(idsOf(await open().read(userScope)), ids.toSpliced(7, 1));
  });

  it('sees a change by another store, also one within a tick of the clock and of equal size', async () => {
    const [one, other] = [open(), open()];
    for (const digit of '0123456789') {
      const text = `number ${digit}`;
      await one.mutate(userScope, () => ({
        data: { ...emptyScopeFile(), memories: [memory('a', { text })] },
        result: undefined,
      }));
      assert.equal((await other.read(userScope)).memories[0]?.text, text);
    }
  });

  it('lists profiles and workspaces by name, with what they hold', async () => {
    const store = open();
    await store.mutate(work, (file) => ({
      data: {
        ...file,
        name: 'Work',
        memories: [memory('a'), memory('b', { status: 'superseded' })],
      },
      result: undefined,
    }));
    await store.mutate(shop, adding(memory('c')));
    const newer = scopePath(userLayout(root, 'Ann'), { scope: 'profile', id: 'zzz' });
    writeFileSync(newer, '{"version": 9}');
    const [first, second] = await store.profiles();
    assert.deepEqual(first, { ref: work, id: 'work', name: 'Work', count: 1 });
    assert.match(second?.problem ?? '', /newer version/);
    assert.deepEqual(await store.workspaces(), [{ ref: shop, id: 'shop', name: 'shop', count: 1 }]);
  });

  it('brings no deleted profile back by a change, unless that gives it a name', async () => {
    const store = open();
    await store.mutate(work, naming('Work'));
    await open().removeProfile('work', { final: false });
    await assert.rejects(store.mutate(work, adding(memory('a'))), {
      code: 'deleted',
      message: 'This profile was deleted. Choose another one.',
    });
    assert.equal(await store.mutate(work, () => ({ result: 7 })), 7, 'a look is no change');
    assert.deepEqual(await store.profiles(), []);
    await store.mutate(work, naming('Work again'));
    await store.mutate(work, adding(memory('b')));
    assert.deepEqual(idsOf(await store.read(work)), ['b']);
    assert.equal(await store.restoreProfile('work'), false);
  });

  it('removes a profile, and brings it back unless that was final', async () => {
    const store = open();
    await store.mutate(work, naming('Work'));
    await store.mutate(work, adding(memory('a')));
    await store.removeProfile('work', { final: false });
    assert.deepEqual(await store.profiles(), []);
    assert.equal(await store.restoreProfile('work'), true);
    assert.deepEqual(idsOf(await store.read(work)), ['a']);
    assert.equal(await store.restoreProfile('work'), false);
    await store.removeProfile('work', { final: true });
    assert.equal(await store.restoreProfile('work'), false);
    assert.deepEqual(pathsBelow(userLayout(root, 'Ann').profiles), []);
  });

  it('tells once of each change, its own and that of another process', async () => {
    const script = buildWriter(temporaryFolder());
    const store = open();
    const told: string[] = [];
    let wake = () => undefined as unknown;
    store.onDidChange((ref) => {
      told.push(scopeKey(ref));
      wake();
    });
    await store.mutate(shop, adding(memory('own')));
    assert.deepEqual(told, ['workspace:shop']);
    const writer = await startWriter(script, root, 'w');
    try {
      const heard = new Promise((resolve) => {
        wake = () => resolve(undefined);
      });
      writer.child.send(1);
      await heard;
      assert.deepEqual(idsOf(await store.read(userScope)), ['w-0']);
    } finally {
      await killWriter(writer);
    }
    await store.mutate(work, naming('Work'));
    assert.deepEqual(told, ['workspace:shop', 'user', 'profile:work']);
    store.dispose();
  });

  it('makes no folder by watching, and tells of what comes into one that was not there', async () => {
    const store = open();
    const told = new Promise<ScopeRef>((resolve) => store.onDidChange(resolve));
    assert.deepEqual(pathsBelow(root), []);
    await open().mutate(shop, adding(memory('a')));
    assert.deepEqual(await told, shop);
  });

  it('sweeps what dead processes left, and leaves what the living use', async () => {
    const file = scopePath(userLayout(root, 'Ann'), userScope);
    mkdirSync(`${file}.999999999-ab.tmp/x`, { recursive: true });
    mkdirSync(`${file}.${process.pid}-ab.tmp`);
    mkdirSync(`${file}.${process.pid}-cd.tmp`);
    utimesSync(`${file}.${process.pid}-cd.tmp`, 1, 1);
    mkdirSync(`${file}.lock`);
    const { conversations } = userLayout(root, 'Ann');
    for (const locked of [`${conversations}/a.json`, `${file}.removed`]) {
      const holder = deadHolder(locked);
      mkdirSync(holder, { recursive: true });
      writeFileSync(`${holder}/next.json`, 'words');
    }
    await open().sweep();
    assert.deepEqual(leftovers(root), [`${file}.${process.pid}-ab.tmp`]);
  });

  it('says in one sentence that a file is read-only, and changes nothing', async () => {
    const store = open();
    await store.mutate(userScope, adding(memory('a')));
    const file = scopePath(userLayout(root, 'Ann'), userScope);
    chmodSync(file, 0o400);
    const before = readFileSync(file);
    await assert.rejects(store.mutate(userScope, adding(memory('b'))), isSentence('read-only'));
    assert.deepEqual(readFileSync(file), before);
    assert.deepEqual(idsOf(await store.read(userScope)), ['a']);
    assert.deepEqual(leftovers(root), []);
  });

  describe('on a small disk of its own (skipped where none can be mounted)', () => {
    let disk = '';
    beforeEach(function () {
      disk = temporaryFolder();
      try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk], {
          stdio: 'ignore',
        });
      } catch {
        disk = '';
        this.skip();
      }
    });
    afterEach(() => {
      if (disk) execFileSync('umount', [disk]);
    });

    it('says that the disk is full, keeps the old file and leaves nothing behind', async () => {
      const store = open('Ann', disk);
      await store.mutate(userScope, adding(memory('a')));
      const file = scopePath(userLayout(disk, 'Ann'), userScope);
      const before = readFileSync(file);
      const many = Array.from({ length: 1_000 }, (_, index) => memory(`m${index}`));
      const fill = store.mutate(userScope, (old) => ({
        data: { ...old, memories: many },
        result: undefined,
      }));
      await assert.rejects(fill, isSentence('full'));
      assert.deepEqual(readFileSync(file), before);
      assert.deepEqual(leftovers(disk), []);
      await store.mutate(userScope, adding(memory('b')));
      assert.deepEqual(idsOf(await store.read(userScope)), ['a', 'b']);
    });

    it('says that the folder is read-only, and still reads', async () => {
      const store = open('Ann', disk);
      await store.mutate(userScope, adding(memory('a')));
      execFileSync('mount', ['-o', 'remount,ro', disk]);
      await assert.rejects(store.mutate(userScope, adding(memory('b'))), isSentence('read-only'));
      assert.deepEqual(idsOf(await open('Ann', disk).read(userScope)), ['a']);
      assert.deepEqual(leftovers(disk), []);
    });
  });

  it('says in one sentence that something else is in the place of a file', async () => {
    const file = scopePath(userLayout(root, 'Ann'), userScope);
    mkdirSync(file, { recursive: true });
    await assert.rejects(open().read(userScope), isSentence('io'));
    await assert.rejects(open().mutate(userScope, adding(memory('a'))), isSentence('io'));
    assert.deepEqual(leftovers(dirname(file)), []);
  });
});

/** A change that names a scope: how a profile comes to be. */
function naming(name: string): ScopeChange<void> {
  return (file) => ({ data: { ...file, name }, result: undefined });
}

/** The folder of a holder of this lock whose process is no more. */
function deadHolder(file: string): string {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
  return `${file}.lock/${pid}-0123456789ab-${host}`;
}

/** A sentence or two for a person: no path, no code of the system. */
function isSentence(code: string): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof StoreError);
    assert.equal(error.code, code);
    assert.match(error.message, /^The [^/\\]*\.$/);
    assert.doesNotMatch(error.message, /E[A-Z]{3,}/);
    return true;
  };
}
