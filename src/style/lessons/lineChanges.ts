import { diffArrays } from 'diff';
import type { ChangedLine } from '../lesson.ts';

/** Rows that changed together: of the code before, and of the code after. */
export interface Hunk {
  /** The first row of each; the numbers are those of the rows. */
  readonly before: number;
  readonly removed: number;
  readonly after: number;
  readonly added: number;
}

const mostChanges = 2000;
const longestTime = 200;
/** Lines of each side that evidence shows. */
const mostLines = 10;
const longestLine = 120;

/** The lines that differ between two codes. */
export class LineChanges {
  readonly #before: readonly string[];
  readonly #after: readonly string[];
  readonly #hunks: readonly Hunk[];

  constructor(before: readonly string[], after: readonly string[]) {
    this.#before = before;
    this.#after = after;
    this.#hunks = hunksOf(before, after);
  }

  /** Whether nothing but these rows was taken away, and no line was added but for what is left of them. */
  isOnlyWithout(rows: ReadonlySet<number>): boolean {
    return this.#hunks.every(
      ({ before, removed, added }) =>
        removed >= added && rowsFrom(before, removed).every((row) => this.#isIn(row, rows)),
    );
  }

  #isIn(row: number, rows: ReadonlySet<number>): boolean {
    return rows.has(row) || this.#before[row]?.trim() === '';
  }

  /** The changes that hold these rows, else all of them; with the line above where a line was only added. */
  evidence(gone: ReadonlySet<number>, come: ReadonlySet<number>): readonly ChangedLine[] {
    const telling = this.#hunks.filter(
      ({ before, removed, after, added }) =>
        rowsFrom(before, removed).some((row) => gone.has(row)) ||
        rowsFrom(after, added).some((row) => come.has(row)),
    );
    const lines = (telling.length > 0 ? telling : this.#hunks).flatMap((hunk) => this.#show(hunk));
    const room = { same: mostLines, removed: mostLines, added: mostLines };
    return lines.filter(({ kind }) => room[kind]-- > 0);
  }

  #show({ before, removed, after, added }: Hunk): readonly ChangedLine[] {
    const above = removed === 0 ? this.#before[before - 1] : undefined;
    const line = (kind: ChangedLine['kind'], text = ''): ChangedLine => ({ kind, text: cut(text) });
    return [
      ...(above === undefined ? [] : [line('same', above)]),
      ...rowsFrom(before, removed).map((row) => line('removed', this.#before[row])),
      ...rowsFrom(after, added).map((row) => line('added', this.#after[row])),
    ];
  }
}

/** The changes between two texts, in their order. */
export function hunksOf(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  const options = { maxEditLength: mostChanges, timeout: longestTime };
  const changes = diffArrays([...before], [...after], options);
  if (!changes) return [{ before: 0, removed: before.length, after: 0, added: after.length }];
  const hunks: Hunk[] = [];
  const at = { before: 0, after: 0 };
  let open: Hunk | undefined;
  for (const { added, removed, count = 0 } of changes) {
    if (!added && !removed) {
      if (open) hunks.push(open);
      open = undefined;
      at.before += count;
      at.after += count;
      continue;
    }
    open ??= { ...at, removed: 0, added: 0 };
    open = removed
      ? { ...open, removed: open.removed + count }
      : { ...open, added: open.added + count };
    at[removed ? 'before' : 'after'] += count;
  }
  return open ? [...hunks, open] : hunks;
}

function rowsFrom(start: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => start + index);
}

function cut(line: string): string {
  return line.length > longestLine ? `${line.slice(0, longestLine - 1)}…` : line;
}

/** Of the words of a code, this share has to be there still: names may be spelled in another way. */
const leastShared = 0.5;
/** Any two codes share these. */
const keywords: ReadonlySet<string> = new Set(
  `def class return self this if else elif for in of while function fn func const let var public
  private static void import from export default new async await try catch except finally throw raise
  string str int none null nil true false and or not package using namespace pub mut struct type
  interface`.split(/\s+/u),
);

/** Whether one code was written in place of another, rather than made from it. */
export function isRewritten(given: string, kept: string): boolean {
  const words = wordsOf(given);
  const left = wordsOf(kept);
  const shared = [...words].filter((word) => left.has(word)).length;
  return shared < words.size * leastShared;
}

function wordsOf(code: string): ReadonlySet<string> {
  const words = code.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];
  const spelled = words.map((word) => word.replace(/_/gu, '').toLowerCase());
  return new Set(spelled.filter((word) => !keywords.has(word)));
}
