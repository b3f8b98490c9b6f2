import { isDeepStrictEqual } from 'node:util';
import type { AppliesTo, Kind, Memory, Origin, Status } from './memory.ts';
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
}

/** What became of one draft. */
export interface Remembered {
  readonly memory: Memory;
  /** It was there already, active, in the same words. */
  readonly known: boolean;
  /** The memory that it replaced. */
  readonly replaced?: Memory;
}

/** Whether two texts say the same, whatever their case, spacing and closing mark. */
export function sameWords(one: string, other: string): boolean {
  return plainWords(one) === plainWords(other);
}

function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[.!;,\s]+$/u, '')
    .trim();
}

export function sameReach(one: AppliesTo, other: AppliesTo): boolean {
  const key = (reach: AppliesTo) =>
    JSON.stringify([reach.languages.toSorted(), reach.globs.toSorted()]);
  return key(one) === key(other);
}

/**
 * Plans the edits that remember `drafts`. A draft in the slot of an active memory replaces it; the
 * drafts of one message never replace each other.
 */
export function planRemember(
  file: ScopeFile,
  drafts: readonly Draft[],
  stamp: Stamp,
): { readonly edits: readonly Edit[]; readonly remembered: readonly Remembered[] } {
  const edits: Edit[] = [];
  const remembered: Remembered[] = [];
  for (const draft of drafts) {
    const says = sayer(draft);
    const same = file.memories.find((memory) => memory.status !== 'superseded' && says(memory));
    const before = remembered.find(({ memory }) => says(memory));
    if (before) continue;
    if (same?.status === 'active') {
      remembered.push({ memory: same, known: true });
      continue;
    }
    const memory = same
      ? { ...same, status: 'active' as const, updated: stamp.now }
      : create(draft, stamp);
    const replaced =
      memory.status === 'active'
        ? file.memories.find((other) => other.id !== memory.id && inSlotOf(other, draft))
        : undefined;
    edits.push({ before: same ?? null, after: memory });
    if (replaced && !edits.some((edit) => edit.before?.id === replaced.id)) {
      edits.push({ before: replaced, after: retire(replaced, memory, stamp) });
    }
    remembered.push({ memory, known: false, ...(replaced ? { replaced } : {}) });
  }
  return { edits, remembered };
}

/** Tells whether a memory says the same as a draft, whose words are made plain only once. */
function sayer(draft: Draft): (memory: Memory) => boolean {
  const words = plainWords(draft.text);
  return (memory) => plainWordsOf(memory) === words && sameReach(memory.appliesTo, draft.appliesTo);
}

/** Every new memory is compared with all others; what is plain already is not made plain again. */
function plainWordsOf(memory: Memory): string {
  const known = plainOf.get(memory);
  if (known?.text === memory.text) return known.plain;
  const plain = plainWords(memory.text);
  plainOf.set(memory, { text: memory.text, plain });
  return plain;
}

const plainOf = new WeakMap<Memory, { readonly text: string; readonly plain: string }>();

function inSlotOf(memory: Memory, draft: Draft): boolean {
  return (
    memory.status === 'active' &&
    draft.slot !== undefined &&
    memory.slot === draft.slot &&
    sameReach(memory.appliesTo, draft.appliesTo)
  );
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
  };
}

function retire(memory: Memory, by: Memory, stamp: Stamp): Memory {
  return { ...memory, status: 'superseded', supersededBy: by.id, updated: stamp.now };
}

/** Applies edits and writes them down as one change. No edits: the file as it was. */
export function recordChange(
  file: ScopeFile,
  what: string,
  edits: readonly Edit[],
  stamp: Stamp,
): ScopeFile {
  if (edits.length === 0) return file;
  const change: Change = { id: stamp.change, at: stamp.now, what, edits: [...edits] };
  return {
    ...file,
    memories: applyEdits(file.memories, edits),
    history: [...file.history, change].slice(-maxHistory),
  };
}

function applyEdits(memories: readonly Memory[], edits: readonly Edit[]): Memory[] {
  const after = new Map(memories.map((memory) => [memory.id, memory]));
  for (const edit of edits) {
    if (edit.after) after.set(edit.after.id, edit.after);
    else if (edit.before) after.delete(edit.before.id);
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
  const untouched = change.edits.every((edit) =>
    isDeepStrictEqual(current.get(edit.after?.id ?? edit.before?.id ?? '') ?? null, edit.after),
  );
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
