import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { userScope } from '../../../src/memory/scope.ts';
import { emptyScopeFile, ScopeFile } from '../../../src/memory/scopeFile.ts';
import type { DamageNotice } from '../../../src/store/jsonFile.ts';
import { scopePath, userLayout } from '../../../src/store/layout.ts';
import { openMemoryStore } from '../../../src/store/memoryStore.ts';
import { salvage } from '../../../src/store/salvage.ts';
import { adding, idsOf, memory, remembered } from './support/sample.ts';
import { leftovers, removeTemporaryFolders, temporaryFolder } from './support/temporaryFolder.ts';

const whole: ScopeFile = {
  version: 1,
  name: 'shop — api',
  memories: [memory('a'), memory('b', { text: 'Schöne "Namen", {bitte}' })],
  history: [remembered('c1', memory('a'))],
};
const bytes = Buffer.from(`${JSON.stringify(whole, null, 2)}\n`);

/** Where each memory's closing brace is: from there on the memory can be read. */
const ends = whole.memories.map(({ id }) => {
  const start = bytes.indexOf(`    {\n      "id": "${id}"`);
  return bytes.indexOf('\n    }', start) + '\n    }'.length;
});

const read = (text: string) => salvage(text, ScopeFile, { ...emptyScopeFile() });

describe('A damaged memory file', function () {
  this.timeout(60_000);
  afterEach(removeTemporaryFolders);

  const damaged = () => {
    const root = temporaryFolder();
    const path = scopePath(userLayout(root, 'Ann'), userScope);
    mkdirSync(dirname(path), { recursive: true });
    const notices: DamageNotice[] = [];
    const open = () => {
      const store = openMemoryStore({ root, user: 'Ann' });
      store.onNotice((notice) => notices.push(notice));
      return store;
    };
    return { root, path, notices, open };
  };
  const copies = (path: string) =>
    readdirSync(dirname(path)).filter((name) => name.includes('.damaged-'));

  it('cut at any byte opens, keeps every whole record and the original', async () => {
    const { path, open, notices, root } = damaged();
    for (let length = 0; length < bytes.length - 1; length++) {
      const cut = bytes.subarray(0, length);
      writeFileSync(path, cut);
      const file = await open().read(userScope);
      const kept = whole.memories.filter((_, index) => length >= (ends[index] ?? 0));
      assert.deepEqual(file.memories, kept, `cut after ${length} bytes`);
      const aside = join(dirname(path), copies(path)[0] ?? 'no copy');
      assert.deepEqual(readFileSync(aside), cut);
      rmSync(aside);
      assert.equal(notices.at(-1)?.kept, kept.length);
      assert.deepEqual(JSON.parse(readFileSync(path, 'utf8')), file);
    }
    assert.equal(notices.length, bytes.length - 1);
    assert.deepEqual(leftovers(root), []);
  });

  it('loses no record but the one that a wrong byte hits', () => {
    const padding = [memory('x'), memory('y'), memory('z')];
    const text = JSON.stringify({ ...whole, memories: padding }, null, 2);
    const start = text.indexOf('      "id": "y"');
    const end = text.indexOf('\n    }', start);
    for (let at = start; at < end; at++) {
      for (const wrong of ['\u0000', '"', '}']) {
        const ids = read(text.slice(0, at) + wrong + text.slice(at + 1)).data?.memories ?? [];
        assert.ok(ids[0]?.id === 'x' && ids.at(-1)?.id === 'z', `${wrong} at ${at - start}`);
      }
    }
  });

  it('that is not JSON, or of another shape, gives what can be read of it', () => {
    for (const text of ['', 'hello', '[]', 'null', '7', '\u0000\u0001', '{"memories": 7}']) {
      assert.deepEqual(read(text).data, emptyScopeFile(), JSON.stringify(text));
    }
    const mixed = { version: 1, name: 7, memories: [{ id: 'q' }, memory('a'), null], history: {} };
    assert.deepEqual(read(JSON.stringify(mixed)).data, {
      ...emptyScopeFile(),
      memories: [memory('a')],
    });
  });

  it('is set aside for this user alone, and can be changed at once', async () => {
    const { path, open, notices } = damaged();
    writeFileSync(path, bytes.subarray(0, ends[0]), { mode: 0o666 });
    await open().mutate(userScope, adding(memory('new')));
    assert.deepEqual(idsOf(await open().read(userScope)), ['a', 'new']);
    assert.equal(notices.length, 1);
    const [notice] = notices;
    assert.equal(notice && statSync(notice.aside ?? '').mode & 0o777, 0o600);
    assert.equal(statSync(path).mode & 0o777, 0o600);
    assert.equal(
      notice?.sentence,
      'The file of your memory was damaged. It was set aside whole, and 1 readable entry was kept.',
    );
  });

  it('of a newer version is left alone, whole or cut', async () => {
    const { path, open } = damaged();
    const newer = JSON.stringify({ version: 2, memories: 'unknown to us' });
    for (const text of [newer, newer.slice(0, -3)]) {
      writeFileSync(path, text);
      const wanted = { name: 'StoreError', code: 'newer', message: /Update the extension/ };
      await assert.rejects(open().read(userScope), wanted);
      await assert.rejects(open().mutate(userScope, adding(memory('a'))), wanted);
      assert.equal(readFileSync(path, 'utf8'), text);
      assert.deepEqual(copies(path), []);
    }
  });

  it('in a read-only state is read as far as it goes, and reported once', async () => {
    const { path, open, notices } = damaged();
    writeFileSync(path, bytes.subarray(0, ends[0]), { mode: 0o400 });
    const store = open();
    assert.deepEqual(idsOf(await store.read(userScope)), ['a']);
    assert.deepEqual(idsOf(await store.read(userScope)), ['a']);
    await assert.rejects(store.mutate(userScope, adding(memory('b'))), { code: 'read-only' });
    assert.deepEqual(
      notices.map(({ aside, kept }) => [aside, kept]),
      [[undefined, 1]],
    );
    assert.deepEqual(readFileSync(path), bytes.subarray(0, ends[0]));
  });
});
