import { strict as assert } from 'node:assert';
import { appliesTo } from '../../../../src/memory/hearing/appliesTo.ts';
import { type Outcome, type Preference, review } from '../../../../src/style/review.ts';
import { grammars } from '../grammars.ts';

/** What a user wants, what a reply makes of it, and where it is broken. */
export type Expected = readonly [wish: string, outcome: Outcome, lines?: readonly number[]];

export interface ReviewCase {
  readonly name: string;
  readonly reply: string;
  /** What the user sent. */
  readonly quoted?: readonly string[];
  readonly verdicts: readonly Expected[];
}

/** One test per reply: each wish's verdict, and of a broken one the lines on which its places begin. */
export function reviewCases(cases: readonly ReviewCase[]): void {
  for (const { name, reply, quoted = [], verdicts } of cases) {
    it(name, async () => {
      const wishes = verdicts.map(([wish]) => preference(wish));
      const found = await review(grammars, reply, wishes, { quoted });
      const actual = found.map(({ outcome, places }, index): Expected => {
        const wish = verdicts[index]?.[0] ?? '';
        const lines = [...new Set(places.map(({ line }) => line))];
        return outcome === 'broken' ? [wish, outcome, lines] : [wish, outcome];
      });
      assert.deepEqual(actual, verdicts);
    });
  }
}

/** As the product does it: the languages and files that a wish names are no part of its words. */
export function preference(wish: string): Preference {
  const { appliesTo: reach, rest } = appliesTo(wish);
  return { id: wish, text: rest, ...reach };
}

/** Code in a fence. */
export function fence(language: string, ...lines: readonly string[]): string {
  return ['```'.concat(language), ...lines, '```'].join('\n');
}
