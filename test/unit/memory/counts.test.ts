import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { addCounts } from '../../../src/memory/counts.ts';
import { Memories, type MemoryFiles } from '../../../src/memory/memories.ts';
import { Memory } from '../../../src/memory/memory.ts';
import { mergeScope } from '../../../src/memory/mergeScope.ts';
import { exportMemory } from '../../../src/memory/portable.ts';
import { type ScopeRef, userScope } from '../../../src/memory/scope.ts';
import { emptyScopeFile } from '../../../src/memory/scopeFile.ts';
import { Tally } from '../../../src/memory/tally.ts';
import { draft, fileOf, filesInMemory, memory, nextId } from './samples.ts';

const kept = { told: 1, kept: 1, broken: 0 };
const workspace: ScopeRef = { scope: 'workspace', id: 'w1' };

describe('the counts of a memory', () => {
  let files: ReturnType<typeof filesInMemory>;
  let memories: Memories;
  let id: string;
  let change: string;

  const count = (ref = userScope) =>
    files.mutate(ref, (file) => ({
      data: addCounts(file, new Map([[id, kept]])),
      result: undefined,
    }));
  const countsIn = async (ref: ScopeRef = userScope) =>
    (await files.read(ref)).memories.map(({ counts }) => counts);

  beforeEach(async () => {
    files = filesInMemory();
    memories = new Memories(files, nextId);
    const done = await memories.remember(userScope, [draft('Use tabs')]);
    id = done.remembered[0]?.memory.id ?? '';
    change = done.change ?? '';
    await count();
  });

  it('are no change: what was done before can still be undone', async () => {
    assert.equal((await files.read(userScope)).history.length, 1);
    assert.equal(await memories.undo(change, [userScope]), true);
  });

  it('stay with a memory that is reworded, switched off and on, and through an undo', async () => {
    const reworded = await memories.edit(userScope, id, { text: 'Use real tabs' });
    await count();
    await memories.undo(reworded.change ?? '', [userScope]);
    await memories.switch(userScope, id, false);
    await memories.switch(userScope, id, true);
    assert.deepEqual(await countsIn(), [{ told: 2, kept: 2, broken: 0 }]);
  });

  it('move with it, and stand in no history', async () => {
    await memories.move(userScope, id, workspace);
    await memories.forget([{ ref: userScope }]);
    assert.deepEqual(await countsIn(workspace), [kept]);
    for (const ref of [userScope, workspace]) {
      assert.ok(!JSON.stringify((await files.read(ref)).history).includes('counts'));
    }
  });

  it('are in no export, and none are taken from an import', async () => {
    const user = await files.read(userScope);
    const text = exportMemory({ user, profiles: [], workspaces: [] }, new Date());
    assert.ok(!text.includes('counts'));
    const [edit] = mergeScope(emptyScopeFile(), user.memories, '2026-12-01T00:00:00.000Z');
    assert.equal(edit?.after?.counts, undefined);
  });

  it('change nothing where the memory is gone', () => {
    const file = fileOf(memory('Use tabs'));
    assert.equal(addCounts(file, new Map([['other', kept]])), file);
  });

  it('that are damaged are let go, and the memory is kept', () => {
    const read = Memory.parse({ ...memory('Use tabs'), counts: { told: 'often' } });
    assert.equal(read.counts, undefined);
    assert.equal(read.text, 'Use tabs');
  });
});

describe('the tally', () => {
  const id = 'm1';
  const filled = () => {
    const files = filesInMemory();
    return files
      .mutate(userScope, () => ({ data: fileOf(memory('Use tabs', { id })), result: undefined }))
      .then(() => files);
  };

  it('writes many replies at once, after a while', async () => {
    const files = await filled();
    let writes = 0;
    const mutate: MemoryFiles['mutate'] = (ref, how) => {
      writes += 1;
      return files.mutate(ref, how);
    };
    const tally = new Tally({ mutate }, 20);
    for (let reply = 0; reply < 5; reply++) tally.add('user', id, kept);
    assert.equal(writes, 0);
    await delay(60);
    assert.equal(writes, 1);
    const [first] = (await files.read(userScope)).memories;
    assert.deepEqual(first?.counts, { told: 5, kept: 5, broken: 0 });
  });

  it('keeps what cannot be written for the next time', async () => {
    const files = await filled();
    let full = true;
    const mutate: MemoryFiles['mutate'] = (ref, how) =>
      full ? Promise.reject(new Error('full')) : files.mutate(ref, how);
    const tally = new Tally({ mutate });
    tally.add('user', id, kept);
    await tally.flush();
    full = false;
    tally.add('user', id, kept);
    await tally.flush();
    assert.equal((await files.read(userScope)).memories[0]?.counts?.told, 2);
  });
});
