import type { Code } from '../code/code.ts';
import { baseLanguage, speaksOf } from '../code/language.ts';
import type { CodeRule, Habit, Sight } from '../rule.ts';
import { subjectOf } from '../rule.ts';

/** A place to open. */
export interface Example {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** The line's text, cut at 120 characters. */
  readonly text: string;
}

/** How often one thing was seen, with its first places. */
interface Seen {
  count: number;
  readonly examples: Example[];
}

const mostExamples = 5;
/** Of each file: so that the examples are not all from the first one. */
const mostExamplesOfFile = 2;

/** What one rule has seen in one language. */
export class Tally {
  readonly rule: CodeRule;
  readonly language: string;
  readonly #seen = new Map<string, Seen>();

  constructor(rule: CodeRule, language: string) {
    this.rule = rule;
    this.language = language;
  }

  add(code: Code): void {
    const ofFile = new Map<string, number>();
    for (const sight of this.rule.see(code)) {
      const value = this.rule.habit ? this.rule.habit(sight.seen, code) : sight.seen;
      if (value === undefined) continue;
      const seen = this.#seen.get(value) ?? { count: 0, examples: [] };
      this.#seen.set(value, seen);
      seen.count++;
      const shown = ofFile.get(value) ?? 0;
      if (shown >= mostExamplesOfFile || seen.examples.length >= mostExamples) continue;
      ofFile.set(value, shown + 1);
      seen.examples.push(exampleOf(sight, code));
    }
  }

  /** What was seen of all, and how often. */
  get counts(): ReadonlyMap<string, number> {
    return new Map([...this.#seen].map(([value, { count }]) => [value, count]));
  }

  /** Each value with what speaks for and against it, the most frequent first. */
  habits(): readonly Habit[] {
    if (this.rule.habits) return this.rule.habits(this.counts);
    const totals = new Map<string, number>();
    for (const [value, { count }] of this.#seen) {
      totals.set(subjectOf(value), (totals.get(subjectOf(value)) ?? 0) + count);
    }
    return [...this.#seen]
      .map(([value, { count }]) => ({
        value,
        for: count,
        against: (totals.get(subjectOf(value)) ?? count) - count,
      }))
      .toSorted((a, b) => b.for - a.for || (a.value < b.value ? -1 : 1));
  }

  /** Places that speak for a value, and places that speak against it. */
  examples(value: string): {
    readonly for: readonly Example[];
    readonly against: readonly Example[];
  } {
    const { rule } = this;
    const of = (fits: boolean) =>
      [...this.#seen]
        .filter(([seen]) => subjectOf(seen) === subjectOf(value))
        .filter(
          ([seen]) => (rule.habits ? (rule.fits?.(value, seen) ?? true) : seen === value) === fits,
        )
        .flatMap(([, { examples }]) => examples)
        .slice(0, mostExamples);
    return { for: of(true), against: of(false) };
  }
}

function exampleOf(sight: Sight, code: Code): Example {
  const row = code.row(sight.start);
  const text = (code.lines[row] ?? '').trim().slice(0, 120);
  return { path: code.path ?? '', line: row + 1, text };
}

/** The tallies of many files, by rule and language; dialects count as their language. */
export class Tallies {
  readonly #rules: readonly CodeRule[];
  readonly #all = new Map<string, Tally>();

  constructor(rules: readonly CodeRule[]) {
    this.#rules = rules;
  }

  add(code: Code): void {
    for (const rule of this.#rules) {
      if (speaksOf(rule.languages, code.language))
        this.#of(rule, baseLanguage(code.language)).add(code);
    }
  }

  get all(): readonly Tally[] {
    return [...this.#all.values()];
  }

  find(rule: string, language: string): Tally | undefined {
    return this.#all.get(`${rule} ${language}`);
  }

  #of(rule: CodeRule, language: string): Tally {
    const key = `${rule.name} ${language}`;
    const tally = this.#all.get(key) ?? new Tally(rule, language);
    this.#all.set(key, tally);
    return tally;
  }
}
