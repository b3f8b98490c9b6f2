import type { Review, ReviewPlace, TextEdit } from './review.ts';

/** The edits that mend all that can be mended without doubt: each place whole, and none in another's way. */
export function localMends({ items }: Review): readonly TextEdit[] {
  return joinMends(
    items.flatMap(({ places }) => places.flatMap(({ mend }) => (mend ? [mend] : []))),
  );
}

/** The edits of all mends that can be made at once, in order: each mend whole, or nothing of it. */
export function joinMends(mends: readonly (readonly Readonly<TextEdit>[])[]): readonly TextEdit[] {
  const chosen: TextEdit[] = [];
  for (const mend of mends) {
    const fresh = mend.filter((edit) => !chosen.some((other) => isSame(edit, other)));
    if (!fresh.some((edit) => chosen.some((other) => touches(edit, other)))) chosen.push(...fresh);
  }
  return chosen.toSorted((one, other) => one.start - other.start);
}

/** Whether a place is as it should be with these edits. */
export function isMended({ mend }: ReviewPlace, edits: readonly TextEdit[]): boolean {
  return (
    mend !== undefined &&
    mend.length > 0 &&
    mend.every((edit) => edits.some((other) => isSame(edit, other)))
  );
}

/** A text with edits, which are in order and do not touch each other. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text: by } of edits) {
    parts.push(text.slice(from, start), by);
    from = end;
  }
  return [...parts, text.slice(from)].join('');
}

/** Where an offset of a text is after edits of it. */
export function shifted(offset: number, edits: readonly TextEdit[]): number {
  const before = edits.filter(({ end }) => end <= offset);
  const inside = edits.find(({ start, end }) => start < offset && offset < end);
  const moved = before.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
  return inside ? Math.min(offset, inside.start + inside.text.length) + moved : offset + moved;
}

function isSame(one: TextEdit, other: TextEdit): boolean {
  return one.start === other.start && one.end === other.end && one.text === other.text;
}

/** Two edits that meet could mean one thing twice: only the first is made. */
function touches(one: TextEdit, other: TextEdit): boolean {
  return one.start <= other.end && other.start <= one.end;
}
