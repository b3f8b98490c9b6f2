import type { Memory } from '../memory/memory.ts';
import type { Recalled } from '../memory/recall.ts';
import { scopeKey } from '../memory/scope.ts';
import type { Change } from '../memory/scopeFile.ts';
import type { MemoryGroupView, MemoryPageView, MemoryView } from '../shared/view.ts';
import type { ScopeHere } from './memoryHere.ts';

/** The memory page: every memory of every scope that applies here, also those not told. */
export function memoryPageView(
  user: string,
  scopes: readonly ScopeHere[],
  recalled: Recalled,
  last: Change | undefined,
): MemoryPageView {
  return {
    user,
    groups: scopes.map((scope) => groupView(scope, recalled)),
    ...(last ? { undo: { change: last.id, what: last.what } } : {}),
  };
}

function groupView(scope: ScopeHere, recalled: Recalled): MemoryGroupView {
  const { ref, label, name, file, problem } = scope;
  return {
    scope: scopeKey(ref),
    kind: ref.scope,
    label,
    name,
    memories: file.memories
      .toSorted((one, other) => (one.created < other.created ? 1 : -1))
      .map((memory) => memoryView(memory, recalled)),
    ...(problem ? { readOnly: problem } : {}),
  };
}

function memoryView(memory: Memory, recalled: Recalled): MemoryView {
  const { id, text, kind, status, appliesTo, origin, counts } = memory;
  const by = recalled.overridden.find(({ placed }) => placed.memory.id === id)?.by;
  return {
    id,
    text,
    kind,
    status,
    ...appliesTo,
    origin: {
      how: origin.how,
      at: memory.created,
      ...(origin.quote ? { quote: origin.quote } : {}),
    },
    ...(by ? { overriddenBy: by.memory.text } : {}),
    ...(counts ? { counts } : {}),
  };
}
