import { isDeepStrictEqual } from 'node:util';
import { withoutCounts } from './counts.ts';
import type { AppliesTo, Counts, Kind, Memory, Origin, Status } from './memory.ts';
import { type Retired, retireRivals } from './retireRivals.ts';
import { sayer } from './sameWords.ts';
import type { Change, Edit, ScopeFile } from './scopeFile.ts';

/** How many changes a file keeps for undo and history: some months of use, some 200 KB at most. */
export const maxHistory = 200;

/** What one change needs from outside, so that the functions here stay pure. */
export interface Stamp {
  readonly change: string;
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly newId: () => string;
}

/** A memory before it has an id, a date and a status; one that moves here brings its own. */
export interface Draft {
  readonly id?: string;
  readonly created?: string;
  readonly status?: Status;
  readonly text: string;
  readonly kind: Kind;
  readonly slot?: string | undefined;
  readonly appliesTo: AppliesTo;
  readonly confidence: Memory['confidence'];
  readonly origin: Origin;
  readonly counts?: Counts | undefined;
}

/** What became of one draft. */
export interface Remembered {
  readonly memory: Memory;
  /** It was there already, active, in the same words. */
  readonly known: boolean;
  /** The memories that it replaced. */
  readonly replaced: readonly Memory[];
}

/**
 * Plans the edits that remember `drafts`. A draft in the slot of active memories replaces them all;
 * the drafts of one message, and what is `kept` beside them, are never replaced by one of them.
 */
export function planRemember(
  file: ScopeFile,
  drafts: readonly Draft[],
  stamp: Stamp,
  kept: readonly Memory[] = [],
): { readonly edits: readonly Edit[]; readonly remembered: readonly Remembered[] } {
  const edits: Edit[] = [];
  const found: Omit<Remembered, 'replaced'>[] = [];
  for (const draft of drafts) {
    const says = sayer(draft);
    if (found.some(({ memory }) => says(memory))) continue;
    const same = file.memories.find((memory) => memory.status !== 'superseded' && says(memory));
    const status = draft.status ?? 'active';
    if (same && (same.status === 'active' || same.status === status)) {
      found.push({ memory: same, known: true });
      continue;
    }
    const memory = same ? { ...same, status, updated: stamp.now } : create(draft, stamp);
    edits.push({ before: same ?? null, after: memory });
    found.push({ memory, known: false });
  }
  const arrivals = found.filter(({ known }) => !known).map(({ memory }) => memory);
  const stays = [...kept, ...found.map(({ memory }) => memory)];
  const retired = retireRivals(file.memories, arrivals, stamp.now, stays);
  const remembered = found.map((one) => ({ ...one, replaced: replacedBy(one.memory, retired) }));
  return { edits: [...edits, ...retired], remembered };
}

function replacedBy(memory: Memory, retired: readonly Retired[]): readonly Memory[] {
  return retired
    .filter(({ after }) => after.supersededBy === memory.id)
    .map(({ before }) => before);
}

function create(draft: Draft, stamp: Stamp): Memory {
  return {
    id: draft.id ?? stamp.newId(),
    kind: draft.kind,
    ...(draft.slot === undefined ? {} : { slot: draft.slot }),
    text: draft.text,
    appliesTo: draft.appliesTo,
    status: draft.status ?? 'active',
    confidence: draft.confidence,
    origin: draft.origin,
    created: draft.created ?? stamp.now,
    updated: stamp.now,
    ...(draft.counts ? { counts: draft.counts } : {}),
  };
}

/** Applies edits and writes them down as one change. No edits: the file as it was. */
export function recordChange(
  file: ScopeFile,
  what: string,
  edits: readonly Edit[],
  stamp: Stamp,
): ScopeFile {
  if (edits.length === 0) return file;
  const change: Change = {
    id: stamp.change,
    at: stamp.now,
    what,
    edits: edits.map(({ before, after }) => ({
      before: before && withoutCounts(before),
      after: after && withoutCounts(after),
    })),
  };
  return {
    ...file,
    memories: applyEdits(file.memories, edits),
    history: [...file.history, change].slice(-maxHistory),
  };
}

/**
 * Counts are what they are now: neither a change nor its undoing sets them back. They are gone with
 * the memory, and those of one that comes back begin anew.
 */
function applyEdits(memories: readonly Memory[], edits: readonly Edit[]): Memory[] {
  const after = new Map(memories.map((memory) => [memory.id, memory]));
  for (const edit of edits) {
    if (edit.after) {
      const counts = after.get(edit.after.id)?.counts ?? edit.after.counts;
      after.set(edit.after.id, counts ? { ...edit.after, counts } : edit.after);
    } else if (edit.before) after.delete(edit.before.id);
  }
  return [...after.values()];
}

/**
 * Takes one change back. Undefined where a memory of it has changed since: undoing would then
 * overwrite what came later.
 */
export function undoChange(file: ScopeFile, id: string): ScopeFile | undefined {
  const change = file.history.find((entry) => entry.id === id && !entry.undone);
  if (!change) return undefined;
  const current = new Map(file.memories.map((memory) => [memory.id, memory]));
  const untouched = change.edits.every((edit) => {
    const now = current.get(edit.after?.id ?? edit.before?.id ?? '');
    return isDeepStrictEqual(now ? withoutCounts(now) : null, edit.after);
  });
  if (!untouched) return undefined;
  const inverse = change.edits.map((edit) => ({ before: edit.after, after: edit.before }));
  return {
    ...file,
    memories: applyEdits(file.memories, inverse),
    history: file.history.map((entry) => (entry === change ? { ...entry, undone: true } : entry)),
  };
}

/** The newest change of a file that has not been undone. */
export function lastChange(file: ScopeFile): Change | undefined {
  return file.history.findLast((change) => !change.undone);
}
