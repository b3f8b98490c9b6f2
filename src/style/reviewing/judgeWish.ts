import type { Code } from '../code/code.ts';
import { speaksOf } from '../code/language.ts';
import type { StyleWish } from '../heard.ts';
import { fitsOf } from '../judge.ts';
import type { Outcome } from '../review.ts';
import type { CodeRule, ReplyRule, Sight } from '../rule.ts';
import type { Bench } from './bench.ts';
import { meansUnread, type Reach, reached } from './reach.ts';
import type { ShownCode } from './shownCode.ts';
import { unsoundShare } from './unsound.ts';

/** What one wish comes to in a reply, and what breaks it. */
export interface Finding {
  readonly outcome: Outcome;
  readonly broken: readonly Broken[];
}

/** A sight that contradicts a wish; `shown` where it lies in code, not in the reply's text. */
export interface Broken {
  readonly wish: StyleWish;
  readonly sight: Sight;
  readonly shown?: ShownCode;
}

/** Where more than that part of the lines does not parse, silence proves nothing. */
const mostUnsound = 0.15;

/** Judges one wish of a preference. */
export function judgeWish(bench: Bench, wish: StyleWish, reach: Reach): Finding {
  const { rule } = wish;
  const { codes, unplaced } = reached(bench.shown.codes, wish, reach);
  if (rule.of === 'reply') {
    const isLimited = reach.languages.length > 0 || (reach.globs ?? []).length > 0;
    return isLimited && codes.length === 0
      ? nothing(unplaced.length > 0 ? 'not checkable' : 'no occasion')
      : judgeReply(bench, wish, rule);
  }
  const isKnown = ({ code }: ShownCode) => speaksOf(rule.languages, code.language);
  const shown = codes.filter(isKnown);
  if (shown.length > 0) return judgeCode(bench, wish, rule, shown);
  const isOpen =
    bench.shown.isCut || unplaced.some(isKnown) || meansUnread(codes, wish, reach, rule);
  return nothing(isOpen ? 'not checkable' : 'no occasion');
}

function nothing(outcome: Outcome): Finding {
  return { outcome, broken: [] };
}

function judgeReply(bench: Bench, wish: StyleWish, rule: ReplyRule): Finding {
  const sights = bench.sightsInReply(rule);
  if (!sights) return nothing('not checkable');
  const judged = sights.map((sight) => ({ sight, fits: fitsOf(rule, wish.value, sight.seen) }));
  const broken = judged.flatMap(({ sight, fits }) => (fits === false ? [{ wish, sight }] : []));
  if (broken.length > 0) return { outcome: 'broken', broken };
  if (judged.some(({ fits }) => fits === true)) return nothing('kept');
  if (rule.checkable?.(wish.value, bench.text) === false) return nothing('not checkable');
  return nothing(wish.forbids ? 'kept' : 'no occasion');
}

function judgeCode(
  bench: Bench,
  wish: StyleWish,
  rule: CodeRule,
  shown: readonly ShownCode[],
): Finding {
  const broken: Broken[] = [];
  let isKept = false;
  let failed = false;
  for (const one of shown) {
    const sights = bench.sightsInCode(rule, one);
    failed ||= sights === undefined;
    for (const sight of sights ?? []) {
      const speaks = speaksFor(wish, one, sight);
      if (speaks === false) broken.push({ wish, sight, shown: one });
      else isKept ||= speaks === true;
    }
  }
  if (broken.length > 0) return { outcome: 'broken', broken };
  return nothing(failed ? 'not checkable' : silent(bench, wish, rule, shown, isKept));
}

/** Whether a sight speaks for a wish; undefined where it says nothing, or where the reply did not write it. */
function speaksFor(
  { rule, value }: StyleWish,
  { code, block }: ShownCode,
  { seen, start }: Sight,
): boolean | undefined {
  const fits = fitsOf(rule, value, seen);
  const row = code.row(start);
  if (code.owns(row)) return fits === false && isDoubtful(code, row) ? undefined : fits;
  // What the reply took over as it should be, it kept; what is not so, the user wrote.
  return fits && block.repeated.has(row) ? true : undefined;
}

/** Where code breaks off, what its last line lacks may only not have been written yet. */
function isDoubtful(code: Code, row: number): boolean {
  if (code.soundness === 'whole' || code.soundness === 'none') return false;
  return code.unsoundRows.has(row) || row >= code.once(lastRow);
}

function lastRow({ lines }: Code): number {
  return lines.findLastIndex((line) => line.trim() !== '');
}

/** What it comes to where nothing contradicts a wish. */
function silent(
  bench: Bench,
  wish: StyleWish,
  rule: CodeRule,
  shown: readonly ShownCode[],
  isKept: boolean,
): Outcome {
  if (bench.shown.isCut) return 'not checkable';
  const structural = shown.filter(
    (one) => one.code.soundness !== 'whole' && !bench.readsText(rule, one),
  );
  const sound = shown.filter((one) => !structural.includes(one));
  if (structural.length > 0 && unsoundShare([...structural, ...sound]) > mostUnsound) {
    return 'not checkable';
  }
  if (shown.some(({ code }) => rule.checkable?.(wish.value, code) === false)) {
    return 'not checkable';
  }
  if (isKept) return 'kept';
  return wish.forbids && shown.some(isWritten) ? 'kept' : 'no occasion';
}

/** Whether the reply wrote anything of a code itself. */
function isWritten({ code }: ShownCode): boolean {
  return code.lines.some((line, row) => line.trim() !== '' && code.owns(row));
}
