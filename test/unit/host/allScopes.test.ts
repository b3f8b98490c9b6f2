import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { allScopes, leftOut, scopesOfChange } from '../../../src/host/allScopes.ts';
import { type ScopeRef, userScope } from '../../../src/memory/scope.ts';
import { scopePath, userLayout } from '../../../src/store/layout.ts';
import { openMemoryStore } from '../../../src/store/memoryStore.ts';
import { adding, memory, remembered } from '../store/support/sample.ts';
import { removeTemporaryFolders, temporaryFolder } from '../store/support/temporaryFolder.ts';

const shop: ScopeRef = { scope: 'workspace', id: 'shop' };
const newer: ScopeRef = { scope: 'workspace', id: 'newer' };

describe('allScopes', () => {
  afterEach(removeTemporaryFolders);

  async function stored(broken: ScopeRef) {
    const root = temporaryFolder();
    const store = openMemoryStore({ root, user: 'Ann' });
    await store.mutate(shop, adding(memory('a')));
    await store.mutate(userScope, (file) => ({
      data: { ...file, history: [remembered('c1', memory('a'))] },
      result: undefined,
    }));
    writeFileSync(scopePath(userLayout(root, 'Ann'), broken), '{"version": 9}');
    return store;
  }

  it('leaves a scope that cannot be read out, and names it', async () => {
    const { refs, unread } = await allScopes(await stored(newer));
    assert.deepEqual(refs, [userScope, shop]);
    assert.deepEqual(
      unread.map(({ ref }) => ref),
      [newer],
    );
    assert.match(leftOut(unread), /^Left out: newer\. .* newer version of Claude Memory\./);
  });

  it('leaves the memory of everywhere out, too, where that cannot be read', async () => {
    const { refs, unread } = await allScopes(await stored(userScope));
    assert.deepEqual(refs, [shop]);
    assert.match(leftOut(unread), /^Left out: what is remembered everywhere\. /);
  });

  it('finds the scopes whose history holds a change, and no other', async () => {
    const store = await stored(newer);
    const { refs } = await allScopes(store);
    assert.deepEqual(await scopesOfChange(store, refs, 'c1'), [userScope]);
    assert.deepEqual(await scopesOfChange(store, refs, 'c2'), []);
  });
});
