import type { Counts, Memory } from './memory.ts';
import type { ScopeFile } from './scopeFile.ts';

export function withoutCounts(memory: Memory): Memory {
  if (!('counts' in memory)) return memory;
  const { counts: _, ...rest } = memory;
  return rest;
}

export function plusCounts(one: Counts | undefined, more: Counts): Counts {
  return {
    told: (one?.told ?? 0) + more.told,
    kept: (one?.kept ?? 0) + more.kept,
    broken: (one?.broken ?? 0) + more.broken,
  };
}

/** Adds to the counts of the memories that are still there; the same file where none is. */
export function addCounts(file: ScopeFile, more: ReadonlyMap<string, Counts>): ScopeFile {
  if (!file.memories.some(({ id }) => more.has(id))) return file;
  const memories = file.memories.map((memory) => {
    const added = more.get(memory.id);
    return added ? { ...memory, counts: plusCounts(memory.counts, added) } : memory;
  });
  return { ...file, memories };
}
