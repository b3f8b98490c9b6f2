import type { Code } from '../code/code.ts';
import type { Habit, Sight } from '../rule.ts';

/**
 * How long each line is: `93`, or `93+2` where two of its characters are tabs at its start. A tab counts
 * as one: how wide it is shown is the reader's choice. `93~` is one that no formatter would break.
 */
export function lineWidths(code: Code): readonly Sight[] {
  const texts = textRows(code);
  return code.lines.flatMap((line, row) => {
    if (line.trim() === '') return [];
    const text = line.trimEnd();
    // Outside of the basic plane a character has two units.
    const length = astral.test(text) ? [...text].length : text.length;
    const tabs = /^\t*/u.exec(text)?.[0].length ?? 0;
    const seen = tabs > 0 ? `${length}+${tabs}` : String(length);
    const isWhole = length > shortest && (texts.has(row) || unbroken.test(text));
    return [{ seen: isWhole ? `${seen}~` : seen, ...code.rowSpan(row) }];
  });
}

/** The rows of strings and comments that go over several of them. */
function textRows(code: Code): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { start, end } of code.nodes(...textTypes)) {
    if (end - start <= shortest) continue;
    const last = code.row(end);
    for (let row = code.row(start); row < last; row++) rows.add(row).add(row + 1);
  }
  return rows;
}

const textTypes = [
  'string',
  'template_string',
  'comment',
  'block_comment',
  'raw_string_literal',
  'verbatim_string_literal',
];
/** Shorter lines say little about a limit. */
const shortest = 55;
/** Comments, texts and imports stay as long as they are. */
const unbroken =
  /^\s*(?:\/\/|\/?\*|#|--)|["'`][^"'`]{18,}["'`]|^[^"'`]*["'`]{1,3}[^"'`]*$|\s\/\/\s|\s#\s|:\/\/|^\s*(?:import|from|export|use)\s|\brequire\(/u;
const astral = /[\u{10000}-\u{10ffff}]/u;

/** The length of a seen line, with tabs as wide as told. */
export function widthOf(seen: string, tab = 1): number {
  const [length = '0', tabs = '0'] = seen.replace('~', '').split('+');
  return Number(length) + Number(tabs) * (tab - 1);
}

/** Limits that many people set, and some others. */
const common = [80, 100, 120];
const ofPython = [79, 88, 100, 120];
const limits = [
  72, 79, 80, 88, 90, 92, 95, 96, 99, 100, 105, 108, 110, 115, 118, 119, 120, 125, 127, 128, 130,
  132, 135, 140, 144, 150, 160, 180, 200,
];

/** The limit that lines go up to and nearly never past: where the lengths end as if cut off. */
export function limitHabits(
  seen: ReadonlyMap<string, number>,
  language?: string,
): readonly Habit[] {
  const usual = language === 'python' ? ofPython : common;
  const found = [1, 2, 4, 8].flatMap((tab) => {
    const counts = new Map<number, number>();
    for (const [one, count] of seen) {
      if (one.endsWith('~')) continue;
      const width = widthOf(one, tab);
      counts.set(width, (counts.get(width) ?? 0) + count);
    }
    return limits.flatMap((limit) => edgeAt(counts, limit, usual.includes(limit)) ?? []);
  });
  const best = found.toSorted((a, b) => b.edge - a.edge)[0];
  return best ? [best.habit] : [];
}

/** Lines at the very end of the lengths that a limit needs, the more the less usual it is. */
const fewest = { usual: 4, unusual: 10 };
/** A limit that few people set must show itself so much more clearly than a usual one. */
const doubt = 0.6;

/** How sharply the lengths end at a limit; undefined where they do not. */
function edgeAt(
  counts: ReadonlyMap<number, number>,
  limit: number,
  isUsual: boolean,
): { readonly edge: number; readonly habit: Habit } | undefined {
  const between = (from: number, to: number): number => {
    let sum = 0;
    for (const [width, count] of counts) if (width > from && width <= to) sum += count;
    return sum;
  };
  const near = between(limit * 0.8, limit);
  const over = between(limit, Number.POSITIVE_INFINITY);
  const [before, behind] = [between(limit - 3, limit), between(limit, limit + 3)];
  const edge = before - 3 * behind;
  // Many lines of just this length and none beyond are no chance.
  const isPlain = isUsual || ((counts.get(limit) ?? 0) >= 10 && behind === 0);
  // What a formatter cannot break, strings and comments, may go far past a limit that is sharp.
  const isSharp = before >= 30 && behind * 10 <= before;
  if (edge < (isPlain ? fewest.usual : fewest.unusual)) return undefined;
  if (over > near * (isUsual ? (isSharp ? 0.4 : 0.2) : 0.1)) return undefined;
  return {
    edge: isPlain ? edge : edge * doubt,
    habit: { value: String(limit), for: near, against: over },
  };
}
