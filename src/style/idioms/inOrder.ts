import type { Sight } from '../rule.ts';

/** Sights in the order of the text. */
export function inOrder(sights: readonly Sight[]): readonly Sight[] {
  return sights.toSorted((a, b) => a.start - b.start);
}
