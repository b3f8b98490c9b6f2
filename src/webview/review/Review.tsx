import { useMemo } from 'preact/hooks';
import type { ReviewItemView, ReviewOutcome, ReviewView } from '../../shared/view.ts';
import { codePlaces } from '../markdown/renderMarkdown.ts';
import { Icon } from '../parts/Icon.tsx';
import { Mends } from './Mends.tsx';
import { outcomeIcons, ReviewItem } from './ReviewItem.tsx';
import { nothingToCheck, summaryParts } from './reviewSummary.ts';

interface ReviewProps {
  readonly turn: string;
  readonly review: ReviewView;
  /** The reply as it is shown. */
  readonly text: string;
  readonly mended: boolean;
}

/** What the reply made of what it was told: one quiet line, open where something is broken. */
export function Review({ turn, review, text, mended }: ReviewProps) {
  const places = useMemo(() => codePlaces(text), [text]);
  if (review.pending) {
    return (
      <div class="review pending">
        <Icon name="loading" spins /> Checking…
      </div>
    );
  }
  if (review.trouble) {
    return (
      <div class="review">
        <Icon name="info" /> {review.trouble}
      </div>
    );
  }
  return (
    <details class="review" open={review.counts.broken > 0 || mended}>
      <summary title="Whether the reply kept to what is remembered">
        <Summary counts={review.counts} />
      </summary>
      <ul class="review-list" aria-label="What the reply kept to">
        {inOrder(review.items).map((item) => (
          <ReviewItem
            key={`${item.scope} ${item.memory}`}
            turn={turn}
            item={item}
            places={places}
          />
        ))}
      </ul>
      <Mends turn={turn} review={review} mended={mended} />
    </details>
  );
}

function Summary({ counts }: Pick<ReviewView, 'counts'>) {
  const parts = summaryParts(counts);
  if (parts.length === 0) return <>{nothingToCheck}</>;
  return (
    <>
      {parts.map(({ outcome, words }, index) => (
        <span key={outcome} class={outcome}>
          {index > 0 && '· '}
          <Icon name={outcomeIcons[outcome]} /> {words}{' '}
        </span>
      ))}
    </>
  );
}

const order: readonly ReviewOutcome[] = ['broken', 'kept', 'not checkable', 'no occasion'];

function inOrder(items: readonly ReviewItemView[]): readonly ReviewItemView[] {
  return items.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
}
