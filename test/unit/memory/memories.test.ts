import assert from 'node:assert/strict';
import { Memories } from '../../../src/memory/memories.ts';
import { type ScopeRef, userScope } from '../../../src/memory/scope.ts';
import { draft, filesInMemory, nextId } from './samples.ts';

const workspace: ScopeRef = { scope: 'workspace', id: 'w1' };

describe('the actions on memory', () => {
  let files: ReturnType<typeof filesInMemory>;
  let memories: Memories;
  const textsIn = async (ref: ScopeRef) => (await files.read(ref)).memories.map(({ text }) => text);

  beforeEach(() => {
    files = filesInMemory();
    memories = new Memories(files, nextId);
  });

  const remember = async (text: string, ref: ScopeRef = userScope) => {
    const { remembered } = await memories.remember(ref, [draft(text)]);
    return remembered[0]?.memory.id ?? '';
  };

  it('move a memory with its id and origin, and undo that in both scopes', async () => {
    const id = await remember('Use tabs');
    const { change } = await memories.move(userScope, id, workspace);
    const [moved] = (await files.read(workspace)).memories;
    assert.equal(moved?.id, id);
    assert.equal(moved?.origin.quote, 'Use tabs');
    assert.deepEqual(await textsIn(userScope), []);
    assert.equal(await memories.undo(change ?? '', [userScope, workspace]), true);
    assert.deepEqual(await textsIn(userScope), ['Use tabs']);
    assert.deepEqual(await textsIn(workspace), []);
  });

  it('move what another window has made of a memory meanwhile, and not what it was', async () => {
    const id = await remember('Use tabs');
    const other = new Memories(files, nextId);
    let asked = 0;
    const slow = new Memories(
      {
        read: files.read,
        mutate: async (ref, change) => {
          asked += 1;
          if (asked === 2) await other.edit(userScope, id, { text: 'Use 2 spaces' });
          return files.mutate(ref, change);
        },
      },
      nextId,
    );
    await slow.move(userScope, id, workspace);
    assert.deepEqual([await textsIn(userScope), await textsIn(workspace)], [[], ['Use 2 spaces']]);
  });

  it('forget in several scopes as one change', async () => {
    await remember('Use tabs');
    await remember('No emoji', workspace);
    const { change, count } = await memories.forget([{ ref: userScope }, { ref: workspace }]);
    assert.equal(count, 2);
    await memories.undo(change ?? '', [userScope, workspace]);
    assert.deepEqual(
      [await textsIn(userScope), await textsIn(workspace)],
      [['Use tabs'], ['No emoji']],
    );
  });

  it('switch a memory off and on', async () => {
    const id = await remember('Use tabs');
    await memories.switch(userScope, id, false);
    assert.equal((await files.read(userScope)).memories[0]?.status, 'off');
    await memories.switch(userScope, id, true);
    assert.equal((await files.read(userScope)).memories[0]?.status, 'active');
  });

  describe('leave one active memory in a slot', () => {
    const slot = 'quotes';
    const active = async () =>
      (await files.read(userScope)).memories
        .filter(({ status }) => status === 'active')
        .map(({ text }) => text);
    /** Two of one message, and one that a later message put in their place. */
    const several = async () => {
      const drafts = [draft('Single quotes', { slot }), draft('No double quotes', { slot })];
      const first = await memories.remember(userScope, drafts);
      await memories.remember(userScope, [draft('Double quotes', { slot })]);
      return first.remembered[0]?.memory.id ?? '';
    };

    it('when one is remembered or switched on', async () => {
      const id = await several();
      assert.deepEqual(await active(), ['Double quotes']);
      const { change } = await memories.switch(userScope, id, true);
      assert.deepEqual(await active(), ['Single quotes']);
      await memories.undo(change ?? '', [userScope]);
      assert.deepEqual(await active(), ['Double quotes']);
    });

    it('when one is reworded into it', async () => {
      const id = await remember('Use tabs');
      await several();
      const { count } = await memories.edit(userScope, id, { text: 'Any quotes', slot });
      assert.deepEqual(await active(), ['Any quotes']);
      assert.equal(count, 1);
      const last = await memories.lastChange([userScope]);
      assert.equal(last?.what, 'Reworded “Use tabs”');
    });

    it('but none that is switched off takes the place of an active one', async () => {
      const id = await remember('Use tabs');
      await memories.switch(userScope, id, false);
      await several();
      await memories.edit(userScope, id, { text: 'Any quotes', slot });
      assert.deepEqual(await active(), ['Double quotes']);
    });
  });

  it('name the newest change of several scopes as the one to undo', async () => {
    await remember('Use tabs');
    await remember('No emoji', workspace);
    const last = await memories.lastChange([userScope, workspace]);
    assert.equal(last?.what, 'Remembered “No emoji”');
  });

  it('go further back with each undo', async () => {
    await remember('Use tabs');
    await remember('No emoji');
    for (const left of [['Use tabs'], []]) {
      const last = await memories.lastChange([userScope]);
      await memories.undo(last?.id ?? '', [userScope]);
      assert.deepEqual(await textsIn(userScope), left);
    }
    assert.equal(await memories.lastChange([userScope]), undefined);
  });

  it('say that a memory to edit is gone', async () => {
    assert.equal((await memories.edit(userScope, 'gone', { text: 'x' })).count, 0);
  });
});
