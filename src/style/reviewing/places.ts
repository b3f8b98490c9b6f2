import type { Span } from '../code/syntaxNode.ts';
import type { Place } from '../review.ts';
import type { Edit } from '../rule.ts';
import type { Broken } from './judgeWish.ts';
import { LineNumbers } from './lineNumbers.ts';
import type { ShownCode } from './shownCode.ts';

/** More places than anybody looks at would only be carried along. */
const mostPlaces = 500;

/** Where a reply breaks a preference, in the order of the text, each place once for each rule. */
export function placesOf(reply: string, broken: readonly Broken[]): readonly Place[] {
  if (broken.length === 0) return [];
  const lines = new LineNumbers(reply);
  const places = broken.slice(0, mostPlaces).map((one) => placeOf(reply, lines, one));
  const byKey = new Map(
    places.map((place) => [`${place.start} ${place.end} ${place.rule} ${place.value}`, place]),
  );
  return [...byKey.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function placeOf(reply: string, lines: LineNumbers, { wish, sight, shown }: Broken): Place {
  const { start, end } = shown ? spanInDocument(sight, shown) : sight;
  const { rule, value } = wish;
  const edits = shown && rule.of === 'code' ? rule.mend?.(value, sight, shown.code) : undefined;
  const mend = edits && shown && editsInDocument(reply, edits, shown);
  return {
    start,
    end,
    line: lines.of(start),
    endLine: lines.of(Math.max(start, end - 1)),
    rule: rule.name,
    value,
    ...(mend ? { mend } : {}),
  };
}

function spanInDocument({ start, end }: Span, { code }: ShownCode): Span {
  const from = code.inDocument(start);
  return { start: from, end: end > start ? code.inDocument(end - 1) + 1 : from };
}

/** Undefined in a diff, whose lines say where they belong, and where a new line would lack its indentation. */
function editsInDocument(
  reply: string,
  edits: readonly Edit[],
  { code, block }: ShownCode,
): readonly Edit[] | undefined {
  if (block.isDiff) return undefined;
  const first = block.rows[0]?.start ?? 0;
  const isIndented = first > 0 && reply[first - 1] !== '\n';
  if (isIndented && edits.some(({ text }) => text.includes('\n'))) return undefined;
  return edits.map(({ start, end, text }) => ({
    start: code.inDocument(start),
    end: code.inDocument(end),
    text,
  }));
}
