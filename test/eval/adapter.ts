import { foundIn } from '../../src/host/surveyView.ts';
import { appliesTo } from '../../src/memory/hearing/appliesTo.ts';
import { isParsed } from '../../src/style/code/language.ts';
import { declaredIn, isConfig } from '../../src/style/declared/declared.ts';
import { type Outcome, type Preference, review as reviewed } from '../../src/style/review.ts';
import { Survey } from '../../src/style/survey/survey.ts';
import { grammars } from '../unit/style/grammars.ts';

/** What a reply comes to for one preference, as the scorer reads it. */
export interface ScoredVerdict {
  readonly preference: string;
  readonly rule?: string;
  readonly verdict: Outcome;
  /** From 1, in the reply. */
  readonly lines: readonly number[];
}

/** What most of a workspace's code does about one thing; `for` and `against` count occasions. */
export interface Habit {
  readonly rule: string;
  readonly language: string;
  readonly value: string;
  readonly for: number;
  readonly against: number;
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

/** The languages and files that a wish names are what it applies to, no part of its words. */
function preferenceOf(id: string, text: string): Preference {
  const { appliesTo: reach, rest } = appliesTo(text);
  return { id, text: rest, ...reach };
}

function linesOf({ line, endLine }: { line: number; endLine: number }): readonly number[] {
  return Array.from({ length: endLine - line + 1 }, (_, index) => line + index);
}

/** A workspace's habits, as the scorer reads them; what it declares counts where the code shows none. */
export async function survey(
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<readonly Habit[]> {
  const read = new Survey(grammars);
  for (const { path, text } of files) await read.add(path, text);
  const answer = {
    findings: read.habits.findings(),
    declared: declaredIn(files.filter(({ path }) => !path.includes('/') && isConfig(path))),
  };
  const found = foundIn(answer).map(({ rule, language, value, habit }) => ({
    rule: rule.name,
    language,
    value,
    for: habit?.for ?? 1,
    against: habit?.against ?? 0,
  }));
  const rows = found.map((row) => ({ ...row, language: ecosystemOf(row, found) }));
  return rows.filter(
    (row, index) =>
      rows.findIndex(
        (one) => one.rule === row.rule && one.language === row.language && one.value === row.value,
      ) === index,
  );
}

/** Commands in scripts and lock files belong to the language in which most of the code is written. */
function ecosystemOf({ rule, language, value }: Habit, all: readonly Habit[]): string {
  if (!/^(?:package-manager|test-framework)$/u.test(rule) || isParsed(language)) return language;
  const isPython = /^(?:uv|poetry|pip|pipenv|conda|pdm|pytest|unittest|nose)$/u.test(value);
  const weight = (one: string) =>
    all.reduce((sum, row) => (row.language === one ? sum + row.for : sum), 0);
  if (isPython) return 'python';
  return weight('typescript') > weight('javascript') ? 'typescript' : 'javascript';
}
