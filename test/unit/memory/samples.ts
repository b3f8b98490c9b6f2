import type { Draft, Stamp } from '../../../src/memory/changes.ts';
import type { MemoryFiles } from '../../../src/memory/memories.ts';
import type { Memory } from '../../../src/memory/memory.ts';
import { type ScopeRef, scopeKey } from '../../../src/memory/scope.ts';
import { emptyScopeFile, type ScopeFile } from '../../../src/memory/scopeFile.ts';

let last = 0;

/** Ids that sort by time, as the product's do. */
export function nextId(): string {
  last += 1;
  return `id${String(last).padStart(6, '0')}`;
}

export function draft(text: string, more: Partial<Draft> = {}): Draft {
  return {
    text,
    kind: 'preference',
    appliesTo: { languages: [], globs: [] },
    confidence: 'high',
    origin: { how: 'said', quote: text },
    ...more,
  };
}

export function memory(text: string, more: Partial<Memory> = {}): Memory {
  const at = '2026-11-01T10:00:00.000Z';
  return {
    ...draft(text),
    id: nextId(),
    status: 'active',
    created: at,
    updated: at,
    ...more,
  } as Memory;
}

export function stamp(): Stamp {
  return { change: nextId(), now: '2026-11-21T10:00:00.000Z', newId: nextId };
}

export function fileOf(...memories: Memory[]): ScopeFile {
  return { ...emptyScopeFile(), memories };
}

/** Scope files in this process alone: what the domain needs of a store. */
export function filesInMemory(): MemoryFiles {
  const files = new Map<string, ScopeFile>();
  const read = (ref: ScopeRef) => files.get(scopeKey(ref)) ?? emptyScopeFile();
  return {
    read: async (ref) => read(ref),
    mutate: async (ref, change) => {
      const { data, result } = change(read(ref));
      if (data) files.set(scopeKey(ref), data);
      return result;
    },
  };
}
