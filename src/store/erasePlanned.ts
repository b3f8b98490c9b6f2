import { scopeKey } from '../memory/scope.ts';
import { attempt, type EraseFailure } from './eraseFailure.ts';
import { eraseAll, eraseFrom, type Traces } from './eraseFrom.ts';
import { folders, scopePath } from './layout.ts';
import { clearLocks } from './lock.ts';
import { type ErasePlaces, type ErasePlan, everyScope } from './planErase.ts';
import { removeCopiesIn, removeCopiesOf, says } from './setAside.ts';

export interface Erased {
  /** Memories that were there, not counting those only in the history. */
  readonly memories: number;
  readonly failures: readonly EraseFailure[];
}

/**
 * Erases what was planned, the targets last: where this is cut short, they still tell a second try
 * what to look for. What was added to a target since the plan stays.
 */
export async function erasePlanned(places: ErasePlaces, plan: ErasePlan): Promise<Erased> {
  const failures = [...plan.failures];
  await eraseMentions(places, plan, failures);
  await eraseCopies(places, plan, failures);
  let memories = 0;
  for (const { ref, ids } of plan.targets) {
    await attempt(failures, scopePath(places.layout, ref), places.roles[ref.scope], async () => {
      memories += await places.mutate(ref, (file) => {
        const data = (ids ? eraseFrom : eraseAll)(file, plan.traces);
        return { data, result: file.memories.length - data.memories.length };
      });
    });
  }
  return { memories, failures };
}

/** In the other scopes. One that cannot be changed is a failure only if it does speak of them. */
async function eraseMentions(
  places: ErasePlaces,
  { targets, traces, failures: unreadable }: ErasePlan,
  failures: EraseFailure[],
): Promise<void> {
  const own = new Set(targets.map(({ ref }) => scopeKey(ref)));
  for (const ref of await everyScope(places)) {
    if (own.has(scopeKey(ref))) continue;
    const path = scopePath(places.layout, ref);
    const tried: EraseFailure[] = [];
    await attempt(tried, path, places.roles[ref.scope], () =>
      places.mutate(ref, (file) => ({ data: eraseFrom(file, traces), result: undefined })),
    );
    const isNews = (failure: EraseFailure) => unreadable.every(({ file }) => file !== failure.file);
    const speaks = tried.length > 0 && (await says(path, wordsOf(traces)).catch(() => true));
    if (speaks) failures.push(...tried.filter(isNews));
  }
}

async function eraseCopies(
  { layout, roles }: ErasePlaces,
  { targets, traces }: ErasePlan,
  failures: EraseFailure[],
): Promise<void> {
  for (const { ref } of targets) {
    const path = scopePath(layout, ref);
    await attempt(failures, path, roles[ref.scope], () => removeCopiesOf(path));
  }
  for (const folder of folders(layout)) {
    await attempt(failures, folder, roles.user, () => clearLocks(folder, roles.user));
    await attempt(failures, folder, roles.user, () => removeCopiesIn(folder, wordsOf(traces)));
  }
}

function wordsOf({ ids, words }: Traces): readonly string[] {
  return [...words, ...ids];
}
