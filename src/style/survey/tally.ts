import type { Code } from '../code/code.ts';
import { fitsOf } from '../judge.ts';
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
export interface Seen {
  count: number;
  readonly examples: Example[];
  /** Of each wish, how many of these occasions keep it, and how many break it. */
  readonly wishes: Map<string, { kept: number; broken: number }>;
}

/** A value that somebody wishes for, of one rule. */
export interface Wish {
  readonly rule: string;
  readonly value: string;
}

/** What the occasions of a habit mean for a wish. */
export interface Weighed extends Wish {
  readonly kept: number;
  readonly broken: number;
}

const mostExamples = 5;
/** Of each file: so that the examples are not all from the first one. */
const mostExamplesOfFile = 2;

/** What one rule has seen in one language. */
export class Tally {
  readonly rule: CodeRule;
  readonly language: string;
  readonly #seen = new Map<string, Seen>();
  readonly #wishes: readonly string[];

  /** Every habit is weighed against the `wishes`, values of the rule. */
  constructor(rule: CodeRule, language: string, wishes: readonly string[] = []) {
    this.rule = rule;
    this.language = language;
    this.#wishes = wishes;
  }

  add(code: Code): void {
    const ofFile = new Map<string, number>();
    for (const sight of this.rule.see(code)) {
      const value = this.rule.habit ? this.rule.habit(sight.seen, code) : sight.seen;
      if (value === undefined) continue;
      const seen = this.#seenOf(value);
      seen.count++;
      this.#weigh(sight, seen);
      const shown = ofFile.get(value) ?? 0;
      if (shown >= mostExamplesOfFile || seen.examples.length >= mostExamples) continue;
      ofFile.set(value, shown + 1);
      seen.examples.push(exampleOf(sight, code));
    }
  }

  /** What was seen, as plain data. */
  get seen(): ReadonlyMap<string, Seen> {
    return this.#seen;
  }

  /** Takes in what another tally of the same rule and language has seen, with the same wishes. */
  take(other: ReadonlyMap<string, Seen>): void {
    for (const [value, { count, examples, wishes }] of other) {
      const seen = this.#seenOf(value);
      seen.count += count;
      seen.examples.push(...examples.slice(0, mostExamples - seen.examples.length));
      for (const [wish, { kept, broken }] of wishes) {
        const weighed = weighedOf(seen, wish);
        weighed.kept += kept;
        weighed.broken += broken;
      }
    }
  }

  #seenOf(value: string): Seen {
    const before = this.#seen.get(value);
    if (before) return before;
    const seen: Seen = { count: 0, examples: [], wishes: new Map() };
    this.#seen.set(value, seen);
    return seen;
  }

  #weigh({ seen: what }: Sight, seen: Seen): void {
    for (const wish of this.#wishes) {
      const fits = fitsOf(this.rule, wish, what);
      if (fits !== undefined) weighedOf(seen, wish)[fits ? 'kept' : 'broken']++;
    }
  }

  /** What the occasions that speak for a habit mean for each wish. */
  weighed(habit: string): readonly Weighed[] {
    return this.#wishes.flatMap((value) => {
      const all = [...this.#seen]
        .filter(([seen]) => this.#speaksFor(habit, seen))
        .flatMap(([, { wishes }]) => wishes.get(value) ?? []);
      const kept = all.reduce((sum, one) => sum + one.kept, 0);
      const broken = all.reduce((sum, one) => sum + one.broken, 0);
      return kept + broken > 0 ? [{ rule: this.rule.name, value, kept, broken }] : [];
    });
  }

  #speaksFor(habit: string, seen: string): boolean {
    if (subjectOf(seen) !== subjectOf(habit)) return false;
    return this.rule.habits ? (this.rule.fits?.(habit, seen) ?? true) : seen === habit;
  }

  /** What was seen of all, and how often. */
  get counts(): ReadonlyMap<string, number> {
    return new Map([...this.#seen].map(([value, { count }]) => [value, count]));
  }

  /** Each value with what speaks for and against it, the most frequent first. */
  habits(): readonly Habit[] {
    if (this.rule.habits) return this.rule.habits(this.counts, this.language);
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
    const of = (fits: boolean) =>
      [...this.#seen]
        .filter(([seen]) => subjectOf(seen) === subjectOf(value))
        .filter(([seen]) => this.#speaksFor(value, seen) === fits)
        .flatMap(([, { examples }]) => examples)
        .slice(0, mostExamples);
    return { for: of(true), against: of(false) };
  }
}

function weighedOf({ wishes }: Seen, wish: string): { kept: number; broken: number } {
  const weighed = wishes.get(wish) ?? { kept: 0, broken: 0 };
  wishes.set(wish, weighed);
  return weighed;
}

function exampleOf(sight: Sight, code: Code): Example {
  const row = code.row(sight.start);
  const text = (code.lines[row] ?? '').trim().slice(0, 120);
  return { path: code.path ?? '', line: row + 1, text };
}
