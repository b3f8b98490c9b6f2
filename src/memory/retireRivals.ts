import type { Memory } from './memory.ts';
import { sameReach } from './sameWords.ts';

/** A memory that becomes history. */
export interface Retired {
  readonly before: Memory;
  readonly after: Memory & { readonly supersededBy: string };
}

/**
 * Keeps the promise of one active memory per slot, scope and reach: every rival of `arrivals`, which
 * come new, reworded or switched on, becomes history. What arrives together, or is `kept` by the same
 * act, never replaces each other.
 */
export function retireRivals(
  memories: readonly Memory[],
  arrivals: readonly Memory[],
  now: string,
  kept: readonly Memory[] = [],
): readonly Retired[] {
  const stays = new Set([...arrivals, ...kept].map(({ id }) => id));
  return memories.flatMap((before): Retired[] => {
    if (stays.has(before.id)) return [];
    const by = arrivals.find((arrival) => areRivals(arrival, before));
    if (!by) return [];
    return [
      { before, after: { ...before, status: 'superseded', supersededBy: by.id, updated: now } },
    ];
  });
}

/** Whether only one of the two may be active in their scope. */
export function areRivals(one: Memory, other: Memory): boolean {
  return (
    one.id !== other.id &&
    one.status === 'active' &&
    other.status === 'active' &&
    one.slot !== undefined &&
    one.slot === other.slot &&
    sameReach(one.appliesTo, other.appliesTo)
  );
}
