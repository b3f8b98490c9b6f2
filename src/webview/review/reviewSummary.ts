import type { ReviewView } from '../../shared/view.ts';

/** "3 kept · 1 broken"; where neither is, why nothing can be said. */
export function reviewSummary(counts: ReviewView['counts']): string {
  const { kept, broken } = counts;
  const said = [kept > 0 && `${kept} kept`, broken > 0 && `${broken} broken`].filter(Boolean);
  return said.join(' · ') || 'Nothing to check in this reply';
}
