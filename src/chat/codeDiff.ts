import { diffArrays } from 'diff';
import { partsOf } from '../style/reply/markdown.ts';
import type { CodePart } from '../style/reply/markdownCode.ts';

/** One line of what changed between two codes. */
export interface DiffLine {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** One code of a reply, against the one that it was made from. */
export interface CodeDiff {
  /** What stands after the fence's mark. */
  readonly info: string;
  readonly hunks: readonly (readonly DiffLine[])[];
}

/** Lines around a change that are shown with it. */
const context = 2;
/** Two codes that differ in more have no lines worth comparing. */
const mostChanges = 2000;
const longestReply = 500_000;
/** Each code of one reply is looked for among those of the other. */
const mostCodes = 100;

/** What a mended reply changed in the code; a code that is as it was is left out. */
export function codeDiffs(before: string, after: string): readonly CodeDiff[] {
  if (before.length + after.length > longestReply) return [];
  const [old, now] = [codesIn(before), codesIn(after)];
  if (old.length + now.length > mostCodes) return [];
  return now.flatMap((code): CodeDiff[] => {
    const from = nearest(code, old);
    const lines = from && lineDiff(linesOf(from), linesOf(code));
    if (!lines?.some(({ kind }) => kind !== 'same')) return [];
    return [{ info: code.info, hunks: hunksOf(lines) }];
  });
}

function codesIn(reply: string): readonly CodePart[] {
  return partsOf(reply).filter((part) => part.kind === 'code');
}

function linesOf({ rows }: CodePart): readonly string[] {
  return rows.map(({ text }) => text);
}

/** The code that shares the most lines with this one; undefined where none shares any. */
function nearest(code: CodePart, all: readonly CodePart[]): CodePart | undefined {
  const lines = new Set(linesOf(code).filter(isTelling));
  const shared = (other: CodePart) => linesOf(other).filter((line) => lines.has(line)).length;
  const [best] = all
    .map((other) => ({ other, count: shared(other) }))
    .toSorted((one, two) => two.count - one.count);
  // One code each: the second is made from the first, however much of it is new.
  return best && (best.count > 0 || all.length === 1) ? best.other : undefined;
}

function isTelling(line: string): boolean {
  return /\w/u.test(line);
}

function lineDiff(
  before: readonly string[],
  after: readonly string[],
): readonly DiffLine[] | undefined {
  const options = { maxEditLength: mostChanges, timeout: 200 };
  const changes = diffArrays([...before], [...after], options);
  return changes?.flatMap(({ value, added, removed }) => {
    const kind = added ? 'added' : removed ? 'removed' : 'same';
    return value.map((text): DiffLine => ({ kind, text }));
  });
}

/** The changed lines with those around them; where there are many between two, a new hunk begins. */
function hunksOf(lines: readonly DiffLine[]): readonly (readonly DiffLine[])[] {
  const near = new Set<number>();
  for (const [at, { kind }] of lines.entries()) {
    if (kind === 'same') continue;
    for (let one = at - context; one <= at + context; one++) near.add(one);
  }
  const hunks: DiffLine[][] = [];
  for (const [at, line] of lines.entries()) {
    if (!near.has(at)) continue;
    if (!near.has(at - 1) || hunks.length === 0) hunks.push([]);
    hunks.at(-1)?.push(line);
  }
  return hunks;
}
