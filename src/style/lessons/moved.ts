import type { Code } from '../code/code.ts';
import { Words } from '../hear/words.ts';
import { fitsOf } from '../judge.ts';
import { type Asked, type CodeRule, type Sight, subjectOf } from '../rule.ts';
import type { LineChanges } from './lineChanges.ts';

/** What a rule was changed to, with the rows that show it before and after. */
export interface Moved {
  readonly from?: string;
  readonly to: string;
  readonly occasions: number;
  readonly gone: ReadonlySet<number>;
  readonly come: ReadonlySet<number>;
}

/** Of what was written the other way, this share must be changed: one of ten is no habit. */
const leastShare = 0.5;

/** What one rule sees in the two codes. */
interface Seen {
  readonly rule: CodeRule;
  readonly before: Code;
  readonly after: Code;
  readonly was: readonly Sight[];
  readonly is: readonly Sight[];
}

/** How a value stands to the two codes: its occasions before and after. */
interface Weighed {
  readonly value: string;
  readonly forbids: boolean;
  readonly broke: readonly Sight[];
  readonly breaks: readonly Sight[];
  readonly kept: number;
  readonly keeps: readonly Sight[];
}

/** What changed by one rule: of each thing that it is about, at most one value. */
export function moved(
  rule: CodeRule,
  before: Code,
  after: Code,
  changes: LineChanges,
): readonly Moved[] {
  const seen: Seen = { rule, before, after, was: rule.see(before), is: rule.see(after) };
  if (seen.was.length === 0) return [];
  const weighed = [...valuesIn(seen)].flatMap((value) => weigh(seen, value));
  const found = weighed.flatMap((one) => {
    const occasions = Math.max(changedOf(one), removedOf(one, seen, changes));
    return occasions > 0 ? [{ one, occasions }] : [];
  });
  const best = new Map<string, (typeof found)[number]>();
  for (const each of found) {
    const subject = subjectOf(each.one.value);
    if (each.occasions > (best.get(subject)?.occasions ?? 0)) best.set(subject, each);
  }
  return [...best.values()].map(({ one, occasions }) => ({
    ...fromOf(one, weighed),
    to: one.value,
    occasions,
    gone: rowsOf(one.broke, before),
    come: rowsOf(one.keeps, after),
  }));
}

/** The values that a change could be to: those of the rule, and those that the codes speak for. */
function valuesIn({ rule, before, after, was, is }: Seen): ReadonlySet<string> {
  const own = Object.keys(rule.values).filter((value) => !/[<>]/u.test(value));
  const habit = (sight: Sight, code: Code) =>
    rule.habit ? (rule.habit(sight.seen, code) ?? []) : rule.fits ? [] : sight.seen;
  return new Set([
    ...own,
    ...is.flatMap((sight) => habit(sight, after)),
    ...was.flatMap((sight) => habit(sight, before)),
  ]);
}

function weigh({ rule, was, is }: Seen, value: string): readonly Weighed[] {
  const asked = askedBack(rule, value);
  if (!asked && !Object.hasOwn(rule.values, value)) return [];
  const thatFit = (sights: readonly Sight[], wanted: boolean) =>
    sights.filter(({ seen }) => fitsOf(rule, value, seen) === wanted);
  return [
    {
      value,
      forbids: asked?.forbids ?? false,
      broke: thatFit(was, false),
      breaks: thatFit(is, false),
      kept: thatFit(was, true).length,
      keeps: thatFit(is, true),
    },
  ];
}

const heardBack = new Map<string, Asked | undefined>();

/** What the rule hears in its own sentence for a value; undefined where that says something else. */
function askedBack(rule: CodeRule, value: string): Asked | undefined {
  const key = `${rule.name} ${value}`;
  if (!heardBack.has(key)) {
    const asked = [rule.hear(new Words(rule.tell(value))) ?? []].flat();
    if (heardBack.size > 1000) heardBack.clear();
    heardBack.set(
      key,
      asked.find((one) => one.value === value),
    );
  }
  return heardBack.get(key);
}

/** Occasions that broke a value and now keep it. */
function changedOf({ broke, breaks, kept, keeps }: Weighed): number {
  const gone = broke.length - breaks.length;
  return gone < broke.length * leastShare ? 0 : Math.max(0, Math.min(gone, keeps.length - kept));
}

/** Occasions that broke a value and are gone, where nothing else was changed: comments, say. */
function removedOf(
  { forbids, broke, breaks }: Weighed,
  { before }: Seen,
  changes: LineChanges,
): number {
  if (!forbids || breaks.length > 0 || broke.length === 0) return 0;
  return changes.isOnlyWithout(rowsOf(broke, before)) ? broke.length : 0;
}

/** The value that was kept before, and now is less. */
function fromOf(to: Weighed, weighed: readonly Weighed[]): { readonly from?: string } {
  const lost = weighed
    .filter(({ value }) => value !== to.value && subjectOf(value) === subjectOf(to.value))
    .map(({ value, kept, keeps }) => ({ value, count: kept - keeps.length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  return lost[0] ? { from: lost[0].value } : {};
}

/** Every row that a sight stands on. */
function rowsOf(sights: readonly Sight[], code: Code): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { start, end } of sights) {
    for (let row = code.row(start); row <= code.row(Math.max(start, end - 1)); row++) rows.add(row);
  }
  return rows;
}
