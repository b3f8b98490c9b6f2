import { useMemo } from 'preact/hooks';
import type { ReviewItemView, ReviewOutcome, ReviewView } from '../../shared/view.ts';
import { post } from '../host.ts';
import { codePlaces } from '../markdown/renderMarkdown.ts';
import type { CodePlace } from '../markdown/replyMarks.ts';
import { Icon } from '../parts/Icon.tsx';
import { LinkButton } from '../parts/LinkButton.tsx';
import { codeLine, codeLineName } from './codeLine.ts';
import { reviewSummary } from './reviewSummary.ts';
import { showPlace } from './showPlace.ts';

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
  const { broken } = review.counts;
  return (
    <details class="review" open={broken > 0 || mended}>
      <summary title="Whether the reply kept to what is remembered">
        <Icon name={broken > 0 ? 'warning' : 'pass'} /> {reviewSummary(review.counts)}
      </summary>
      <ul class="review-list" aria-label="What the reply kept to">
        {inOrder(review.items).map((item) => (
          <Item key={`${item.scope} ${item.memory}`} turn={turn} item={item} places={places} />
        ))}
      </ul>
      <Mends turn={turn} review={review} mended={mended} />
    </details>
  );
}

const order: readonly ReviewOutcome[] = ['broken', 'kept', 'not checkable', 'no occasion'];

function inOrder(items: readonly ReviewItemView[]): readonly ReviewItemView[] {
  return items.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
}

const icons: Readonly<Record<ReviewOutcome, string>> = {
  broken: 'warning',
  kept: 'check',
  'not checkable': 'question',
  'no occasion': 'dash',
};

const words: Readonly<Record<ReviewOutcome, string>> = {
  broken: 'Broken',
  kept: 'Kept',
  'not checkable': 'Not checkable',
  'no occasion': 'No occasion',
};

/** Buttons in one row: more places are counted. */
const mostPlaces = 6;

interface ItemProps {
  readonly turn: string;
  readonly item: ReviewItemView;
  readonly places: readonly CodePlace[];
}

function Item({ turn, item, places }: ItemProps) {
  const label = item.mended ? 'Mended here' : words[item.outcome];
  const lines = [...new Set(item.places.map(({ line }) => line))];
  return (
    <li class={`review-item ${item.outcome.replace(' ', '-')}`}>
      <span title={label}>
        <Icon name={icons[item.outcome]} />
        <span class="visually-hidden">{label}: </span>
      </span>
      <div>
        {item.text}
        {lines.length > 0 && (
          <span class="review-places">
            {lines.slice(0, mostPlaces).map((line) => {
              const name = codeLineName(codeLine(places, line));
              return (
                <LinkButton
                  key={line}
                  label={name}
                  name={`Show ${name}: ${item.text}`}
                  onClick={() => showPlace(turn, line)}
                />
              );
            })}
            {lines.length > mostPlaces && <span>and {lines.length - mostPlaces} more</span>}
          </span>
        )}
        {(item.mended || isQuiet(item.outcome)) && <small>{label}</small>}
      </div>
    </li>
  );
}

function isQuiet(outcome: ReviewOutcome): boolean {
  return outcome === 'no occasion' || outcome === 'not checkable';
}

function Mends({ turn, review, mended }: Omit<ReviewProps, 'text'>) {
  if (!review.canFix && !review.canMend && !mended) return null;
  return (
    <div class="buttons">
      {review.canFix && (
        <button
          type="button"
          class="button quiet"
          title="Asks Claude once more: one request"
          onClick={() => post({ type: 'fix', turn })}
        >
          Fix
        </button>
      )}
      {review.canMend && (
        <button
          type="button"
          class="button quiet"
          title="Mends what is shown, at once and at no cost"
          onClick={() => post({ type: 'mendHere', turn })}
        >
          Fix here
        </button>
      )}
      {mended && (
        <button
          type="button"
          class="button quiet"
          title="Shows the reply as Claude wrote it"
          onClick={() => post({ type: 'unmend', turn })}
        >
          Undo the fix here
        </button>
      )}
    </div>
  );
}
