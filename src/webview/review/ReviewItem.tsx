import type { ReviewItemView, ReviewOutcome } from '../../shared/view.ts';
import type { CodePlace } from '../markdown/replyMarks.ts';
import { Icon } from '../parts/Icon.tsx';
import { LinkButton } from '../parts/LinkButton.tsx';
import { codeLine, codeLineName } from './codeLine.ts';
import { showPlace } from './showPlace.ts';

export const outcomeIcons: Readonly<Record<ReviewOutcome, string>> = {
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

interface ItemProps {
  readonly turn: string;
  readonly item: ReviewItemView;
  /** The blocks of code in the reply. */
  readonly places: readonly CodePlace[];
}

/** One preference, and what the reply made of it. */
export function ReviewItem({ turn, item, places }: ItemProps) {
  const { outcome, mended, text } = item;
  const label = mended ? 'Kept, since it was mended here' : words[outcome];
  const isQuiet = outcome === 'no occasion' || outcome === 'not checkable';
  return (
    <li class={`review-item ${outcome.replace(' ', '-')}`}>
      <span title={label}>
        <Icon name={outcomeIcons[outcome]} />
        <span class="visually-hidden">{label}: </span>
      </span>
      <div>
        {text}
        <Places turn={turn} item={item} places={places} />
        {isQuiet && <small>{words[outcome].toLowerCase()}</small>}
        {mended && <small>mended</small>}
      </div>
    </li>
  );
}

/** Buttons in one row: more places are counted. */
const mostPlaces = 6;

function Places({ turn, item, places }: ItemProps) {
  const lines = [...new Set(item.places.map(({ line }) => line))];
  if (lines.length === 0) return null;
  return (
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
  );
}
