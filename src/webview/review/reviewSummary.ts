import type { ReviewView } from '../../shared/view.ts';

/** One of the counts that a review is summed up by. */
export interface SummaryPart {
  readonly outcome: 'kept' | 'broken';
  /** "3 kept". */
  readonly words: string;
}

/** What was kept and what was broken; empty where nothing can be said. */
export function summaryParts({ kept, broken }: ReviewView['counts']): readonly SummaryPart[] {
  return [
    ...(kept > 0 ? [{ outcome: 'kept' as const, words: `${kept} kept` }] : []),
    ...(broken > 0 ? [{ outcome: 'broken' as const, words: `${broken} broken` }] : []),
  ];
}

/** "3 kept · 1 broken". */
export function reviewSummary(counts: ReviewView['counts']): string {
  return (
    summaryParts(counts)
      .map(({ words }) => words)
      .join(' · ') || nothingToCheck
  );
}

export const nothingToCheck = 'Nothing to check in this reply';

/** "Fix here"; "Fix 2 here" where other places remain for Claude. */
export function mendLabel(items: ReviewView['items']): string {
  const places = items.flatMap((item) => item.places);
  const mendable = places.filter(({ canMend }) => canMend).length;
  return mendable === places.length ? 'Fix here' : `Fix ${mendable} here`;
}
