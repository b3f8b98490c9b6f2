import { quickTopic, topic } from './hearing/topic.ts';
import type { Memory } from './memory.ts';
import type { PortableContent, Skipped } from './portable.ts';
import { areRivals, retireRivals } from './retireRivals.ts';
import { sameReach, sameWords } from './sameWords.ts';
import type { ScopeRef } from './scope.ts';
import { type Edit, emptyScopeFile, type ScopeFile } from './scopeFile.ts';

/**
 * Two texts about the same thing, or other words for the same memory; `wins` is the newer one, the
 * other is kept as history.
 */
export interface Conflict {
  readonly ours: Memory;
  readonly theirs: Memory;
  readonly wins: 'ours' | 'theirs';
}

/** What an import would do to one scope. */
export interface ScopePreview {
  readonly ref: ScopeRef;
  /** "Everywhere", "Profile Work", "Workspace shop-api". */
  readonly label: string;
  readonly added: readonly Memory[];
  /** Remembered already. */
  readonly same: number;
  readonly conflicts: readonly Conflict[];
  readonly skipped: readonly Skipped[];
}

interface Merge {
  readonly edits: readonly Edit[];
  readonly added: readonly Memory[];
  readonly same: number;
  readonly conflicts: readonly Conflict[];
}

/** A file with more memories than that is not heard by the style rules: each takes a millisecond. */
const mostHeard = 500;

/** What importing `content` would change; nothing is changed. `current`: the scope as it is now. */
export function previewImport(
  content: PortableContent,
  current: (ref: ScopeRef) => ScopeFile | undefined,
  now: string,
): readonly ScopePreview[] {
  return content.scopes.map(({ ref, name, memories, skipped }) => {
    const { added, same, conflicts } = merge(current(ref) ?? emptyScopeFile(), memories, now);
    return { ref, label: labelOf(ref, name), added, same, conflicts, skipped };
  });
}

function labelOf(ref: ScopeRef, name: string): string {
  if (ref.scope === 'user') return 'Everywhere';
  const label = ref.scope === 'profile' ? 'Profile' : 'Workspace';
  return `${label} ${name === '' ? ref.id : name}`;
}

/**
 * Plans the edits that bring imported memories into a scope. The same id, or the same words with
 * the same reach, is the same memory: importing twice adds nothing. `now` is ISO 8601, UTC; a date
 * later than that counts as now.
 */
export function mergeScope(
  file: ScopeFile,
  imported: readonly Memory[],
  now: string,
): readonly Edit[] {
  return merge(file, imported, now).edits;
}

function merge(file: ScopeFile, imported: readonly Memory[], now: string): Merge {
  const merged = new Map(file.memories.map((memory) => [memory.id, memory]));
  const added: Memory[] = [];
  const conflicts: Conflict[] = [];
  let same = 0;
  const topicOf = imported.length > mostHeard ? quickTopic : topic;
  for (const theirs of imported.map((memory) => arrived(memory, now, topicOf))) {
    const arrival = arrive(theirs, [...merged.values()], now);
    if (!arrival) same += 1;
    else if (arrival.conflicts.length === 0) added.push(theirs);
    for (const memory of arrival?.memories ?? []) merged.set(memory.id, memory);
    conflicts.push(...(arrival?.conflicts ?? []));
  }
  return { edits: difference(file, merged), added, same, conflicts };
}

/** What one imported memory changes; no conflicts where it is new. */
interface Arrival {
  readonly memories: readonly Memory[];
  readonly conflicts: readonly Conflict[];
}

/** Undefined where it is remembered already, in the same words or in newer ones. */
function arrive(theirs: Memory, mine: readonly Memory[], now: string): Arrival | undefined {
  const twin = mine.find(({ id }) => id === theirs.id);
  if (mine.some((memory) => isSame(memory, theirs))) return undefined;
  if (twin && theirs.updated <= twin.updated) return undefined;
  const memory = twin ? reworded(twin, theirs) : theirs;
  const rivals = mine.filter((other) => areRivals(other, memory));
  const newer = rivals.find((rival) => rival.updated >= theirs.updated);
  if (newer && twin) return undefined;
  if (newer) {
    const [lost] = retireRivals([theirs], [newer], now);
    return {
      memories: lost ? [lost.after] : [],
      conflicts: [{ ours: newer, theirs, wins: 'ours' }],
    };
  }
  const retired = retireRivals(mine, [memory], now);
  const replaced = [...(twin ? [twin] : []), ...retired.map(({ before }) => before)];
  return {
    memories: [...retired.map(({ after }) => after), memory],
    conflicts: replaced.map((ours) => ({ ours, theirs: memory, wins: 'theirs' })),
  };
}

/**
 * As it is remembered here: imported, without the conversation, which stayed where it was said. What
 * it is about follows from its words alone: a file must not say what it replaces. How often it was
 * kept elsewhere says nothing of here.
 */
function arrived(
  { slot: _, counts: __, ...memory }: Memory,
  now: string,
  topicOf: typeof topic,
): Memory {
  const { quote } = memory.origin;
  const slot = topicOf(memory.text);
  return {
    ...memory,
    ...(slot ? { slot } : {}),
    origin: { how: 'imported', ...(quote === undefined ? {} : { quote }) },
    created: earlier(memory.created, now),
    updated: earlier(memory.updated, now),
  };
}

function earlier(one: string, other: string): string {
  const iso = new Date(one).toISOString();
  return iso < other ? iso : other;
}

function isSame(one: Memory, other: Memory): boolean {
  return sameWords(one.text, other.text) && sameReach(one.appliesTo, other.appliesTo);
}

/** Their newer words, as imported ones; what was switched off here stays so. */
function reworded(ours: Memory, theirs: Memory): Memory {
  const { created } = ours;
  return { ...theirs, created, status: ours.status === 'off' ? 'off' : theirs.status };
}

function difference(file: ScopeFile, merged: ReadonlyMap<string, Memory>): readonly Edit[] {
  const before = new Map(file.memories.map((memory) => [memory.id, memory]));
  return [...merged.values()]
    .filter((memory) => before.get(memory.id) !== memory)
    .map((after) => ({ before: before.get(after.id) ?? null, after }));
}
