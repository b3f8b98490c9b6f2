import { codeDiffs } from '../chat/codeDiff.ts';
import { type Conversation, isOpen, replyText, type Turn } from '../chat/conversation.ts';
import { edited, isMended, shifted } from '../chat/localMends.ts';
import type { Review, ReviewItem, ReviewPlace, TextEdit } from '../chat/review.ts';
import type {
  CodeChangeView,
  MendsView,
  ReviewItemView,
  ReviewOutcome,
  ReviewPlaceView,
  ReviewView,
} from '../shared/view.ts';
import { LineNumbers } from '../style/reviewing/lineNumbers.ts';

/** A reply's text as it is shown: with its local mends. */
export function shownText({ reply, mended }: Turn): string {
  return edited(replyText(reply), mended ?? []);
}

/** What a reply made of what it was told; undefined where that was not checked. */
export function reviewView(turn: Turn, pending: boolean): ReviewView | undefined {
  if (pending) return { ...summary({ items: [] }, []), pending };
  const { review, mended = [] } = turn;
  if (!review) return undefined;
  const lines = new LineNumbers(shownText(turn));
  const items = review.items.map((item) => itemView(item, mended, lines));
  return { ...summary(review, items), pending };
}

function summary(review: Review, items: readonly ReviewItemView[]): Omit<ReviewView, 'pending'> {
  const countOf = (outcome: ReviewOutcome) =>
    items.filter((item) => item.outcome === outcome).length;
  const { trouble } = review;
  return {
    items,
    counts: {
      kept: countOf('kept'),
      broken: countOf('broken'),
      'no occasion': countOf('no occasion'),
      'not checkable': countOf('not checkable'),
    },
    canFix: countOf('broken') > 0,
    canMend: items.some(({ places }) => places.some(({ canMend }) => canMend)),
    ...(trouble ? { trouble } : {}),
  };
}

function itemView(
  item: ReviewItem,
  edits: readonly TextEdit[],
  lines: LineNumbers,
): ReviewItemView {
  const { scope, memory, text, rules, outcome, places } = item;
  const left = places.filter((place) => !isMended(place, edits));
  const mended = left.length === 0 && places.length > 0;
  return {
    scope,
    memory,
    text,
    rules,
    outcome: mended ? 'kept' : outcome,
    places: left.map((place) => placeView(place, edits, lines)),
    mended,
  };
}

function placeView(
  place: ReviewPlace,
  edits: readonly TextEdit[],
  lines: LineNumbers,
): ReviewPlaceView {
  const { line, endLine, mend } = place;
  if (edits.length === 0) {
    const canMend = mend !== undefined && mend.length > 0;
    return { line, endLine, start: place.start, end: place.end, canMend };
  }
  // All that could be mended together has been.
  const start = shifted(place.start, edits);
  const end = Math.max(start, shifted(place.end, edits));
  const last = Math.max(start, end - 1);
  return { line: lines.of(start), endLine: lines.of(last), start, end, canMend: false };
}

/** What a turn that mends another changed; undefined where it mends none. */
export function mendsView({ turns }: Conversation, turn: Turn): MendsView | undefined {
  if (turn.mends === undefined) return undefined;
  const before = turns.find(({ id }) => id === turn.mends);
  const isCompared = before !== undefined && !isOpen(turn.reply);
  return { turn: turn.mends, changed: isCompared ? changedCode(before, turn) : [] };
}

/** Compared once: the panel is told of a turn each time that something beside it changes. */
function changedCode(before: Turn, after: Turn): readonly CodeChangeView[] {
  const known = changes.get(after.reply);
  if (known) return known;
  const found = codeDiffs(replyText(before.reply), replyText(after.reply)).map(
    ({ info, hunks }) => ({ language: info, hunks }),
  );
  changes.set(after.reply, found);
  return found;
}

const changes = new WeakMap<Turn['reply'], readonly CodeChangeView[]>();
