import type { Code } from '../code/code.ts';
import { baseLanguage, speaksOf } from '../code/language.ts';
import type { CodeRule } from '../rule.ts';
import { type Seen, Tally, type Wish } from './tally.ts';

/** What one rule has seen in one language. */
export interface TallyData {
  readonly rule: string;
  readonly language: string;
  readonly seen: ReadonlyMap<string, Seen>;
}

/** The tallies of many files, by rule and language; dialects count as their language. */
export class Tallies {
  readonly #rules: readonly CodeRule[];
  readonly #wishes: readonly Wish[];
  readonly #all = new Map<string, Tally>();

  constructor(rules: readonly CodeRule[], wishes: readonly Wish[] = []) {
    this.#rules = rules;
    this.#wishes = wishes;
  }

  add(code: Code): void {
    for (const rule of this.#rules) {
      if (speaksOf(rule.languages, code.language))
        this.#of(rule, baseLanguage(code.language)).add(code);
    }
  }

  /** What was seen, as plain data that another thread can take. */
  get data(): readonly TallyData[] {
    return this.all.map(({ rule, language, seen }) => ({ rule: rule.name, language, seen }));
  }

  /** Takes in what others of the same rules and wishes have seen. */
  take(all: readonly TallyData[]): void {
    for (const { rule: name, language, seen } of all) {
      const rule = this.#rules.find((one) => one.name === name);
      if (rule) this.#of(rule, language).take(seen);
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
    const before = this.#all.get(key);
    if (before) return before;
    const wishes = this.#wishes.filter((wish) => wish.rule === rule.name);
    const tally = new Tally(
      rule,
      language,
      wishes.map(({ value }) => value),
    );
    this.#all.set(key, tally);
    return tally;
  }
}
