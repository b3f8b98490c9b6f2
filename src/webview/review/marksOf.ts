import type { ReviewView } from '../../shared/view.ts';
import type { ReplyMark } from '../markdown/replyMarks.ts';

/** The broken places of a reply as marks, each with the preference that it breaks. */
export function marksOf(review: ReviewView | undefined): readonly ReplyMark[] {
  return (review?.items ?? []).flatMap(({ text, outcome, places }) =>
    outcome === 'broken' ? places.map((place) => ({ ...place, title: `Breaks: ${text}` })) : [],
  );
}
