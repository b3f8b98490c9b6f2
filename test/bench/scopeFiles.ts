import { userScope } from '../../src/memory/scope.ts';
import type { ScopeFile } from '../../src/memory/scopeFile.ts';
import { type MemoryStore, openMemoryStore } from '../../src/store/memoryStore.ts';

export const user = 'bench';

/** A store whose user scope holds this file, watching for other windows as the product's does. */
export async function storeWith(root: string, file: ScopeFile): Promise<MemoryStore> {
  const store = openMemoryStore({ root, user });
  store.onDidChange(() => undefined);
  await store.mutate(userScope, () => ({ data: file, result: undefined }));
  return store;
}
