import { type ScopeRef, userScope } from '../memory/scope.ts';
import { sentenceOf } from '../shared/sentenceError.ts';
import type { MemoryStore } from '../store/memoryStore.ts';

/** A scope that cannot be read: one such file must not stand in the way of all others. */
export interface UnreadScope {
  readonly ref: ScopeRef;
  readonly name: string;
  /** Why, as one sentence. */
  readonly problem: string;
}

export interface AllScopes {
  readonly refs: readonly ScopeRef[];
  readonly unread: readonly UnreadScope[];
}

type Scopes = Pick<MemoryStore, 'read' | 'profiles' | 'workspaces'>;

/** Every scope that this user has, also of workspaces that are not open here. */
export async function allScopes(store: Scopes): Promise<AllScopes> {
  const [user, profiles, workspaces] = await Promise.all([
    userSummary(store),
    store.profiles(),
    store.workspaces(),
  ]);
  const all = [user, ...profiles, ...workspaces];
  return {
    refs: all.filter(({ problem }) => problem === undefined).map(({ ref }) => ref),
    unread: all.flatMap(({ ref, name, problem }) => (problem ? [{ ref, name, problem }] : [])),
  };
}

async function userSummary(
  store: Scopes,
): Promise<Omit<UnreadScope, 'problem'> & { problem?: string }> {
  const named = { ref: userScope, name: 'what is remembered everywhere' };
  return store.read(userScope).then(
    () => named,
    (error: unknown) => ({ ...named, problem: sentenceOf(error) }),
  );
}

/** Of these scopes, those whose history holds this change. */
export async function scopesOfChange(
  store: Scopes,
  refs: readonly ScopeRef[],
  change: string,
): Promise<readonly ScopeRef[]> {
  const holds = await Promise.all(
    refs.map(async (ref) => (await store.read(ref)).history.some(({ id }) => id === change)),
  );
  return refs.filter((_, index) => holds[index]);
}

/** Which scopes were left out, and why; empty where none was. */
export function leftOut(unread: readonly UnreadScope[]): string {
  return unread.map(({ name, problem }) => `Left out: ${name}. ${problem}`).join(' ');
}
