import { type Hunk, hunksOf } from '../style/lessons/lineChanges.ts';

/** Whole lines of a text, by their offsets. */
export interface LineSpan {
  readonly start: number;
  /** Before the last line's end. */
  readonly end: number;
}

/** As VS Code tells it: `text` in place of what stood there. */
export interface TextChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** Where lines are after changes that are made one after the other; `before` is the whole text. */
export function followSpan(
  span: LineSpan,
  changes: readonly TextChange[],
  before: string,
): LineSpan {
  let now = span;
  for (const [index, change] of changes.entries()) {
    // Made only where it is needed: a change of every line of a large file would copy it each time.
    now = followOne(now, change, () => changed(before, changes.slice(0, index)));
  }
  return now;
}

function changed(text: string, changes: readonly TextChange[]): string {
  return changes.reduce(
    (now, { rangeOffset: at, rangeLength, text: by }) =>
      now.slice(0, at) + by + now.slice(at + rangeLength),
    text,
  );
}

function followOne(
  span: LineSpan,
  { rangeOffset, rangeLength, text }: TextChange,
  before: () => string,
): LineSpan {
  const start = rangeOffset;
  const end = start + rangeLength;
  const grown = text.length - rangeLength;
  if (end <= span.start) return { start: span.start + grown, end: span.end + grown };
  if (start >= span.end) return span;
  if (start >= span.start && end <= span.end) return { start: span.start, end: span.end + grown };
  // A formatter, or a file that was changed outside, gives a large part of the text anew.
  const rows = new Rows(before().slice(start, end), text);
  return {
    start: start >= span.start ? span.start : start + rows.startOf(span.start - start),
    end: end <= span.end ? span.end + grown : start + rows.endOf(span.end - start),
  };
}

/** Where the rows of a text are in another one that was made from it. */
class Rows {
  readonly #before: readonly string[];
  readonly #after: readonly string[];
  readonly #hunks: readonly Hunk[];

  constructor(before: string, after: string) {
    this.#before = linesOf(before);
    this.#after = linesOf(after);
    this.#hunks = hunksOf(this.#before, this.#after);
  }

  /** The new offset of the row that begins at or around this one. */
  startOf(offset: number): number {
    return lengthOf(this.#after.slice(0, this.#rowAfter(rowOf(this.#before, offset), 'first')));
  }

  /** The new offset of the end of the row that ends at or around this one. */
  endOf(offset: number): number {
    const row = this.#rowAfter(rowOf(this.#before, offset), 'last');
    return lengthOf(this.#after.slice(0, row)) + (this.#after[row]?.trimEnd().length ?? 0);
  }

  #rowAfter(row: number, side: 'first' | 'last'): number {
    const hunk = this.#hunks.findLast(({ before }) => before <= row);
    if (!hunk) return row;
    const within = row - hunk.before;
    if (within >= hunk.removed) return hunk.after + hunk.added + within - hunk.removed;
    // Line by line, as a formatter does; else all that the change has become.
    if (hunk.added === hunk.removed) return hunk.after + within;
    return side === 'first' ? hunk.after : Math.max(hunk.after, hunk.after + hunk.added - 1);
  }
}

function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n)/u);
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, { length }) => sum + length, 0);
}

function rowOf(lines: readonly string[], offset: number): number {
  let end = 0;
  const row = lines.findIndex(({ length }) => {
    end += length;
    return offset < end;
  });
  return row === -1 ? lines.length - 1 : row;
}
