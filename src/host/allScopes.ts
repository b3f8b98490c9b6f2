import { type ScopeRef, userScope } from '../memory/scope.ts';
import type { MemoryStore } from '../store/memoryStore.ts';

/** Every scope that this user has, also of workspaces that are not open here. */
export async function allScopes(store: MemoryStore): Promise<readonly ScopeRef[]> {
  const [profiles, workspaces] = await Promise.all([store.profiles(), store.workspaces()]);
  return [userScope, ...[...profiles, ...workspaces].map(({ ref }) => ref)];
}
