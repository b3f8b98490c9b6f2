import { appliesTo } from '../../src/memory/hearing/appliesTo.ts';
import { type Outcome, type Preference, review as reviewed } from '../../src/style/review.ts';
import { grammars } from '../unit/style/grammars.ts';

/** What a reply comes to for one preference, as the scorer reads it. */
export interface ScoredVerdict {
  readonly preference: string;
  readonly rule?: string;
  readonly verdict: Outcome;
  /** From 1, in the reply. */
  readonly lines: readonly number[];
}

/** Judges a reply (Markdown) against preferences in a user's words, as the product does. */
export async function review(
  reply: string,
  preferences: readonly string[],
): Promise<readonly ScoredVerdict[]> {
  const asked = preferences.map((text, index) => preferenceOf(String(index), text));
  const verdicts = await reviewed(grammars, reply, asked);
  return verdicts.map(({ outcome, rules: [rule], places }, index) => ({
    preference: preferences[index] ?? '',
    ...(rule === undefined ? {} : { rule }),
    verdict: outcome,
    lines: [...new Set(places.flatMap(linesOf))].toSorted((a, b) => a - b),
  }));
}

/** The languages that a wish names are what it applies to, no part of its words. */
function preferenceOf(id: string, text: string): Preference {
  const { appliesTo: reach, rest } = appliesTo(text);
  return { id, text: rest, languages: reach.languages };
}

function linesOf({ line, endLine }: { line: number; endLine: number }): readonly number[] {
  return Array.from({ length: endLine - line + 1 }, (_, index) => line + index);
}
