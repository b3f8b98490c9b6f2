import type { MemoryGroupView, MemoryView } from '../../shared/view.ts';

/** The groups with only the memories that hold every word of the query, in any order and case. */
export function filterGroups(
  groups: readonly MemoryGroupView[],
  query: string,
): readonly MemoryGroupView[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return groups;
  return groups.map((group) => ({
    ...group,
    memories: group.memories.filter((memory) => {
      const text = searchable(memory);
      return words.every((word) => text.includes(word));
    }),
  }));
}

/** How many memories the groups hold, without their history. */
export function countMemories(groups: readonly MemoryGroupView[]): number {
  return groups.reduce((sum, group) => sum + current(group.memories).length, 0);
}

/** The memories that are in use or only switched off. */
export function current(memories: readonly MemoryView[]): readonly MemoryView[] {
  return memories.filter(({ status }) => status !== 'superseded');
}

/** The memories that newer ones replaced. */
export function history(memories: readonly MemoryView[]): readonly MemoryView[] {
  return memories.filter(({ status }) => status === 'superseded');
}

function searchable(memory: MemoryView): string {
  return plain(`${memory.text} ${memory.origin.quote ?? ''} ${memory.languages.join(' ')}`);
}

/** Without case and accents: "Café" is found by "cafe". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}
