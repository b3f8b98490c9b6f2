import { readFile } from 'node:fs/promises';
import { type ScopeRef, userScope } from '../memory/scope.ts';
import { emptyScopeFile, ScopeFile } from '../memory/scopeFile.ts';
import { attempt, type EraseFailure } from './eraseFailure.ts';
import { joinTraces, noTraces, type Traces, tracesIn } from './eraseFrom.ts';
import { recordIds, scopePath, type UserLayout } from './layout.ts';
import type { ScopeChange } from './memoryStore.ts';
import { namesIn } from './namesIn.ts';
import { salvage } from './salvage.ts';
import { copiesOf } from './setAside.ts';
import { unlessAbsent } from './storeError.ts';

/** What to erase: some memories of a scope, or without `ids` all it remembers and its history. */
export interface EraseTarget {
  readonly ref: ScopeRef;
  readonly ids?: readonly string[];
}

export type EraseTargets = readonly EraseTarget[] | 'everything';

/** What is to be erased, found before anything is changed. */
export interface ErasePlan {
  readonly targets: readonly EraseTarget[];
  readonly traces: Traces;
  /** Targets that cannot be read; they are left as they are. */
  readonly failures: readonly EraseFailure[];
}

/** Where the memories of one user are. */
export interface ErasePlaces {
  readonly layout: UserLayout;
  readonly roles: Readonly<Record<ScopeRef['scope'], string>>;
  read(ref: ScopeRef): Promise<ScopeFile>;
  mutate<R>(ref: ScopeRef, change: ScopeChange<R>): Promise<R>;
}

/** Finds what is to be erased of them, also as it once was, in the history and in copies. */
export async function planErase(places: ErasePlaces, which: EraseTargets): Promise<ErasePlan> {
  const asked: readonly EraseTarget[] =
    which === 'everything' ? (await everyScope(places)).map((ref) => ({ ref })) : which;
  const failures: EraseFailure[] = [];
  const found: { readonly target: EraseTarget; readonly traces: Traces }[] = [];
  for (const target of asked) {
    const path = scopePath(places.layout, target.ref);
    await attempt(failures, path, places.roles[target.ref.scope], async () => {
      const file = tracesIn(await places.read(target.ref), target.ids);
      found.push({ target, traces: joinTraces([file, ...(await tracesInCopies(path, target))]) });
    });
  }
  return {
    targets: found.map(({ target }) => target),
    traces: joinTraces(found.map(({ traces }) => traces)),
    failures,
  };
}

async function tracesInCopies(path: string, { ids }: EraseTarget): Promise<readonly Traces[]> {
  const texts = (await copiesOf(path)).map((copy) => unlessAbsent(readFile(copy, 'utf8')));
  return (await Promise.all(texts)).map((text) => {
    const { data } = salvage(text ?? '', ScopeFile, { ...emptyScopeFile() });
    return data ? tracesIn(data, ids) : noTraces;
  });
}

/** Every scope of the user, also those of which there is only a copy. */
export async function everyScope({ layout }: ErasePlaces): Promise<readonly ScopeRef[]> {
  const idsIn = async (folder: string) => {
    const names = await namesIn(folder);
    return new Set(recordIds(names.map((name) => name.replace(/\.json\..*$/, '.json'))));
  };
  return [
    userScope,
    ...[...(await idsIn(layout.profiles))].map((id): ScopeRef => ({ scope: 'profile', id })),
    ...[...(await idsIn(layout.workspaces))].map((id): ScopeRef => ({ scope: 'workspace', id })),
  ];
}
