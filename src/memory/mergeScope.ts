import { sameReach, sameWords } from './changes.ts';
import type { Memory } from './memory.ts';
import type { PortableContent, Skipped } from './portable.ts';
import type { ScopeRef } from './scope.ts';
import { type Edit, emptyScopeFile, type ScopeFile } from './scopeFile.ts';

/** Two texts about the same thing; `wins` is the newer one, the other is kept as history. */
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
  for (const theirs of imported.map((memory) => arrived(memory, now))) {
    const mine = [...merged.values()];
    const twin = merged.get(theirs.id) ?? mine.find((memory) => isSame(memory, theirs));
    const rival = twin ? undefined : mine.find((memory) => isRival(memory, theirs));
    if (twin) {
      same += 1;
      if (isNewer(theirs, twin)) merged.set(twin.id, updated(twin, theirs));
    } else if (rival) {
      const wins = theirs.updated > rival.updated ? 'theirs' : 'ours';
      conflicts.push({ ours: rival, theirs, wins });
      const [winner, loser] = wins === 'theirs' ? [theirs, rival] : [rival, theirs];
      merged.set(loser.id, retired(loser, winner));
      merged.set(winner.id, winner);
    } else {
      added.push(theirs);
      merged.set(theirs.id, theirs);
    }
  }
  return { edits: difference(file, merged), added, same, conflicts };
}

/** As it is remembered here: imported, without the conversation, which stayed where it was said. */
function arrived(memory: Memory, now: string): Memory {
  const { quote } = memory.origin;
  return {
    ...memory,
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

function isRival(ours: Memory, theirs: Memory): boolean {
  return (
    ours.status === 'active' &&
    theirs.status === 'active' &&
    ours.slot !== undefined &&
    ours.slot === theirs.slot &&
    sameReach(ours.appliesTo, theirs.appliesTo)
  );
}

/** The same memory, reworded after our copy was last changed. */
function isNewer(theirs: Memory, ours: Memory): boolean {
  return theirs.id === ours.id && !isSame(ours, theirs) && theirs.updated > ours.updated;
}

/** Takes the newer words and keeps where we had it from. */
function updated(ours: Memory, theirs: Memory): Memory {
  return { ...theirs, origin: ours.origin, created: ours.created };
}

function retired(memory: Memory, by: Memory): Memory {
  return { ...memory, status: 'superseded', supersededBy: by.id };
}

function difference(file: ScopeFile, merged: ReadonlyMap<string, Memory>): readonly Edit[] {
  const before = new Map(file.memories.map((memory) => [memory.id, memory]));
  return [...merged.values()]
    .filter((memory) => before.get(memory.id) !== memory)
    .map((after) => ({ before: before.get(after.id) ?? null, after }));
}
