import type { Memory } from '../../../../src/memory/memory.ts';
import type { Change, ScopeFile } from '../../../../src/memory/scopeFile.ts';
import type { ScopeChange } from '../../../../src/store/memoryStore.ts';

const at = '2026-11-21T10:00:00.000Z';

export function memory(id: string, fields: Partial<Memory> = {}): Memory {
  return {
    id,
    kind: 'preference',
    text: `Use type hints, says ${id}`,
    appliesTo: { languages: ['python'], globs: [] },
    status: 'active',
    confidence: 'high',
    origin: { how: 'said', quote: `From now on: ${id}` },
    created: at,
    updated: at,
    ...fields,
  };
}

export function remembered(id: string, after: Memory): Change {
  return { id, at, what: `Remembered "${after.text}"`, edits: [{ before: null, after }] };
}

/** A change that adds a memory. */
export function adding(added: Memory): ScopeChange<string> {
  return (file) => ({ data: { ...file, memories: [...file.memories, added] }, result: added.id });
}

export function idsOf(file: ScopeFile): string[] {
  return file.memories.map(({ id }) => id);
}
