import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { learn } from '../../../src/memory/lessons.ts';
import { type ScopeRef, userScope } from '../../../src/memory/scope.ts';
import { emptyScopeFile } from '../../../src/memory/scopeFile.ts';
import { finalErase } from '../../../src/store/finalErase.ts';
import { scopePath, userLayout } from '../../../src/store/layout.ts';
import { openMemoryStore } from '../../../src/store/memoryStore.ts';
import type { EraseTargets } from '../../../src/store/planErase.ts';
import { adding, memory } from './support/sample.ts';
import { filesBelow, removeTemporaryFolders, temporaryFolder } from './support/temporaryFolder.ts';

const shop: ScopeRef = { scope: 'workspace', id: 'shop' };
const quotes = {
  rule: 'quotes',
  language: 'python',
  from: 'double',
  to: 'single',
  lines: [{ kind: 'removed' as const, text: '# Use zanzibar here' }],
};

describe('lessons in the store', () => {
  let root = '';
  beforeEach(() => {
    root = temporaryFolder();
  });
  afterEach(removeTemporaryFolders);

  const open = () => openMemoryStore({ root, user: 'Ann' });
  const path = () => scopePath(userLayout(root, 'Ann'), shop);
  const saying = (word: string) =>
    filesBelow(root).filter((one) => readFileSync(one).toString('utf8').includes(word));
  const erase = (targets: EraseTargets) =>
    finalErase(
      { memory: open(), conversations: { containing, remove: async () => undefined } },
      targets,
      async () => undefined,
    );
  const containing = async () => ({ ids: [], failures: [] });

  async function learned(...edits: readonly string[]): Promise<void> {
    for (const edit of edits) {
      await open().mutate(shop, (file) => ({
        data: learn(file, edit, [quotes], () => `l-${edit}`),
        result: undefined,
      }));
    }
  }

  it('are there for every other window', async () => {
    await learned('a', 'b');
    const { lessons } = await open().read(shop);
    assert.deepEqual(
      lessons?.map(({ id, by }) => [id, by.length]),
      [['l-a', 2]],
    );
  });

  it('are kept, each that can be read, where a file is damaged; the memories are as before', async () => {
    await learned('a');
    await open().mutate(shop, adding(memory('m')));
    const text = readFileSync(path(), 'utf8');
    writeFileSync(path(), text.replace('"lessons": [', '"lessons": [\n    { "id": 7 },'));
    const file = await open().read(shop);
    assert.deepEqual(
      file.lessons?.map(({ id }) => id),
      ['l-a'],
    );
    assert.deepEqual(
      file.memories.map(({ id }) => id),
      ['m'],
    );
  });

  it('are erased for good with their scope, also where nothing else is in it', async () => {
    await learned('a');
    await erase([{ ref: shop }]);
    assert.deepEqual(saying('zanzibar'), []);
    assert.deepEqual(await open().read(shop), emptyScopeFile());
  });

  it('are erased for good with everything, and with a memory whose words their lines hold', async () => {
    await learned('a');
    await erase('everything');
    assert.deepEqual(saying('zanzibar'), []);
    await learned('b');
    await open().mutate(userScope, adding(memory('m', { text: 'Use zanzibar' })));
    await erase([{ ref: userScope, ids: ['m'] }]);
    assert.deepEqual(saying('zanzibar'), []);
  });
});
