import { strict as assert } from 'node:assert';
import { parseCode } from '../../../src/style/code/parseCode.ts';
import { Words } from '../../../src/style/hear/words.ts';
import { fitsOf, judge } from '../../../src/style/judge.ts';
import { readReply } from '../../../src/style/reply/readReply.ts';
import type { Asked, CodeRule, ReplyRule, Rule } from '../../../src/style/rule.ts';
import { grammars } from './grammars.ts';

/** A fragment, the value that is asked for, and the lines (from 1) that break it. */
export interface SeenCase {
  readonly code: string;
  readonly wanted: string;
  /** Empty: nothing breaks it. */
  readonly broken: readonly number[];
  /** How many sights keep it, where that matters; 0 says that it is no occasion. */
  readonly kept?: number;
  /** The text after the local mend of all that is broken; `null` where there must be none. */
  readonly mended?: string | null;
}

export interface RuleCases {
  /** Wordings by value, as the value is heard: at least five of each. */
  readonly heard: Readonly<Record<string, readonly string[]>>;
  /** Near misses: words about something else, or not clear enough. At least five. */
  readonly notHeard: readonly string[];
}

export interface CodeRuleCases extends RuleCases {
  /** Fragments by language: at least four for each language of the rule; a dialect may share its language's. */
  readonly seen: Readonly<Record<string, readonly SeenCase[]>>;
}

/** One test per wording and per fragment, and that there are enough of them. */
export function codeRuleCases(rule: CodeRule, cases: CodeRuleCases): void {
  describe(`style rule ${rule.name}`, () => {
    hearingCases(rule, cases);
    it('has fragments of each of its languages', () => {
      for (const language of rule.languages) {
        const own = cases.seen[language] ?? cases.seen[language.replace(/react$/u, '')] ?? [];
        assert.ok(
          own.length >= 4,
          `${language} has ${own.length} fragments; at least 4 are needed`,
        );
      }
    });
    for (const [language, fragments] of Object.entries(cases.seen)) {
      for (const [index, fragment] of fragments.entries()) {
        it(`sees ${language} fragment ${index + 1}: ${fragment.wanted}`, () =>
          seesAs(rule, language, fragment));
      }
    }
  });
}

/** A reply, the value that is asked for, and the lines (from 1) that break it. */
export interface ReplyCase {
  readonly reply: string;
  readonly wanted: string;
  /** Empty: nothing breaks it. */
  readonly broken: readonly number[];
  /** How many sights keep it, where that matters. */
  readonly kept?: number;
  /** What the user sent. */
  readonly quoted?: string;
}

export interface ReplyRuleCases extends RuleCases {
  /** At least eight replies. */
  readonly seen: readonly ReplyCase[];
}

/** One test per wording and per reply, and that there are enough of them. */
export function replyRuleCases(rule: ReplyRule, cases: ReplyRuleCases): void {
  describe(`style rule ${rule.name}`, () => {
    hearingCases(rule, cases);
    it('has replies', () => assert.ok(cases.seen.length >= 8));
    for (const [index, one] of cases.seen.entries()) {
      it(`sees reply ${index + 1}: ${one.wanted}`, () => seesInReply(rule, one));
    }
  });
}

function seesInReply(rule: ReplyRule, { reply, wanted, broken, kept, quoted }: ReplyCase): void {
  const sights = rule.see(readReply(reply, quoted === undefined ? [] : [quoted]).text);
  const judged = sights.map((sight) => ({ ...sight, fits: fitsOf(rule, wanted, sight.seen) }));
  const lineOf = (offset: number) => reply.slice(0, offset).split('\n').length;
  const lines = judged.filter(({ fits }) => fits === false).map(({ start }) => lineOf(start));
  assert.deepEqual([...new Set(lines)], broken);
  if (kept !== undefined) assert.equal(judged.filter(({ fits }) => fits).length, kept);
}

/** The wordings of a rule, those that it must not hear, and its sentence for each value. */
export function hearingCases(rule: Rule, cases: RuleCases): void {
  it('has wordings of each of its values', () => {
    const heard = Object.entries(cases.heard);
    for (const value of Object.keys(rule.values)) {
      const pattern = valuePattern(value);
      const count = heard.filter(([one]) => pattern.test(one)).flatMap(([, all]) => all).length;
      assert.ok(count >= 5, `${rule.name}:${value} has ${count} wordings; at least 5 are needed`);
    }
    assert.ok(cases.notHeard.length >= 5, 'at least 5 near misses are needed');
  });
  for (const [value, wordings] of Object.entries(cases.heard)) {
    for (const words of wordings) {
      it(`hears ${value} in “${words}”`, () =>
        assert.ok(valuesOf(rule, words).includes(value), `heard ${valuesOf(rule, words)}`));
    }
    it(`tells ${value} as what to do`, () => {
      const sentence = rule.tell(value);
      assert.match(sentence, /^[^a-z].*[^.\s]$/u);
      assert.ok(sentence.length <= 120, sentence);
    });
  }
  for (const words of cases.notHeard) {
    it(`does not hear “${words}”`, () => assert.deepEqual(valuesOf(rule, words), []));
  }
}

function valuesOf(rule: Rule, words: string): readonly string[] {
  const asked: Asked | readonly Asked[] = rule.hear(new Words(words)) ?? [];
  return [asked].flat().map(({ value }) => value);
}

/** `functions:<case>` stands for every value of that form. */
function valuePattern(value: string): RegExp {
  const parts = value.split(/<[^>]+>/u).map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`, 'u');
}

async function seesAs(rule: CodeRule, language: string, fragment: SeenCase): Promise<void> {
  const code = await parseCode(grammars, language, fragment.code);
  const { kept, broken } = judge(rule, fragment.wanted, code);
  const lines = [...new Set(broken.map(({ start }) => code.row(start) + 1))];
  assert.deepEqual(lines, fragment.broken);
  if (fragment.kept !== undefined) assert.equal(kept.length, fragment.kept);
  if (fragment.mended === undefined) return;
  const edits = broken.map((sight) => rule.mend?.(fragment.wanted, sight, code));
  if (fragment.mended === null) return assert.ok(edits.includes(undefined));
  const mended = edits
    .flatMap((one) => one ?? [])
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end),
      code.text,
    );
  assert.equal(mended, fragment.mended);
}
