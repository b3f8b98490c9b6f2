import type { Grammars } from './code/grammars.ts';
import type { Span } from './code/syntaxNode.ts';
import { styleWishes } from './heard.ts';
import { readReply } from './reply/readReply.ts';
import { Bench } from './reviewing/bench.ts';
import { judgeWish } from './reviewing/judgeWish.ts';
import { placesOf } from './reviewing/places.ts';
import { shownCode } from './reviewing/shownCode.ts';
import type { Edit } from './rule.ts';

/** What a user wants, as it was told: a memory's words, and the languages and files they hold for (empty: all). */
export interface Preference {
  readonly id: string;
  readonly text: string;
  readonly languages: readonly string[];
  /** Relative to the workspace folder. Code of which the reply does not say where it belongs is not checkable. */
  readonly globs?: readonly string[];
}

export type Outcome = 'kept' | 'broken' | 'no occasion' | 'not checkable';

/** A stretch of a document that breaks a preference. */
export interface Place extends Span {
  /** Of its first and its last character, from 1. */
  readonly line: number;
  readonly endLine: number;
  /** Name of the rule, and the value that was asked for. */
  readonly rule: string;
  readonly value: string;
  /** Mends this place without any doubt, in offsets of the document; absent where there is doubt. */
  readonly mend?: readonly Edit[];
}

export interface Verdict {
  readonly preference: string;
  readonly outcome: Outcome;
  /** The rules that hear it; empty where none does. */
  readonly rules: readonly string[];
  /** Where it is broken, in the order of the text. */
  readonly places: readonly Place[];
}

/** What a reply is judged with besides its own text. */
export interface ReviewContext {
  /** Texts that are not the reply's own: what the user typed, the files that were attached. */
  readonly quoted: readonly string[];
}

/** Judges a reply (Markdown) against preferences, in their order. Rejects only where a grammar cannot be loaded. */
export async function review(
  grammars: Grammars,
  reply: string,
  preferences: readonly Preference[],
  context: ReviewContext = { quoted: [] },
): Promise<readonly Verdict[]> {
  if (preferences.length === 0) return [];
  const { text, blocks } = readReply(reply, context.quoted);
  const bench = new Bench(text, await shownCode(grammars, blocks));
  return preferences.map((preference) => verdictOn(bench, preference));
}

/** Of several wishes in one preference, the worst that is known decides. */
const byWeight: readonly Outcome[] = ['broken', 'kept', 'not checkable', 'no occasion'];

/** Judges one preference on what has been read. */
export function verdictOn(bench: Bench, preference: Preference): Verdict {
  const wishes = styleWishes(preference.text);
  const findings = wishes.map((wish) => judgeWish(bench, wish, preference));
  const found = byWeight.find((outcome) => findings.some((one) => one.outcome === outcome));
  return {
    preference: preference.id,
    outcome: found ?? 'not checkable',
    rules: [...new Set(wishes.map(({ rule }) => rule.name))],
    places: placesOf(
      bench.text.text,
      findings.flatMap(({ broken }) => broken),
    ),
  };
}
