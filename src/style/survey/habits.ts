import type { Code } from '../code/code.ts';
import { isTest } from '../code/testCode.ts';
import { noHabit, subjectOf } from '../rule.ts';
import { rules } from '../rules.ts';
import { Tallies, type TallyData } from './tallies.ts';
import type { Example, Tally, Weighed, Wish } from './tally.ts';

/** A habit of a workspace: what most of its code does about one thing. */
export interface Finding {
  readonly rule: string;
  /** A VS Code language id; dialects count as their language. */
  readonly language: string;
  readonly value: string;
  /** Occasions that speak for it and against it. */
  readonly for: number;
  readonly against: number;
  readonly examples: { readonly for: readonly Example[]; readonly against: readonly Example[] };
  /** What it means for the wishes that the survey began with. */
  readonly wishes: readonly Weighed[];
  /** What the test code does where it does something else. */
  readonly inTests?: { readonly value: string; readonly for: number; readonly against: number };
}

/** A habit needs this many occasions: fewer may be chance. */
const leastOccasions = 3;
/** Of all occasions, this share must speak for a value before it is called a habit. */
const leastShare = 0.7;

/** What was counted, as plain data that another thread can take. */
export interface HabitsData {
  readonly files: number;
  readonly lines: number;
  readonly shipped: readonly TallyData[];
  readonly tests: readonly TallyData[];
}

/** Counts what code does, that of the tests apart. */
export class Habits {
  readonly #shipped: Tallies;
  readonly #tests: Tallies;
  #files = 0;
  #lines = 0;

  /** Every habit is weighed against the wishes. */
  constructor(wishes: readonly Wish[] = []) {
    const counting = rules
      .filter((rule) => rule.of === 'code')
      .filter(({ habit }) => habit !== noHabit);
    this.#shipped = new Tallies(counting, wishes);
    this.#tests = new Tallies(counting, wishes);
  }

  add(code: Code): void {
    this.#files++;
    this.#lines += code.lines.length;
    (isTest(code) ? this.#tests : this.#shipped).add(code);
  }

  get data(): HabitsData {
    const { data: shipped } = this.#shipped;
    return { files: this.#files, lines: this.#lines, shipped, tests: this.#tests.data };
  }

  /** Takes in what was counted elsewhere, with the same wishes. */
  take({ files, lines, shipped, tests }: HabitsData): void {
    this.#files += files;
    this.#lines += lines;
    this.#shipped.take(shipped);
    this.#tests.take(tests);
  }

  /** The habits so far, by language and rule. */
  findings(): readonly Finding[] {
    const own = this.#shipped.all.flatMap((tally) => this.#habitsOf(tally));
    const onlyInTests = this.#tests.all
      .filter(({ rule, language }) => !this.#shipped.find(rule.name, language)?.counts.size)
      .flatMap((tally) => habits(tally));
    return [...own, ...onlyInTests].toSorted(
      (a, b) => compare(a.language, b.language) || compare(a.rule, b.rule) || b.for - a.for,
    );
  }

  #habitsOf(tally: Tally): readonly Finding[] {
    const inTests = this.#tests.find(tally.rule.name, tally.language);
    return habits(tally).map((finding) => {
      const other =
        inTests && habits(inTests).find((one) => subjectOf(one.value) === subjectOf(finding.value));
      if (!other || other.value === finding.value) return finding;
      return {
        ...finding,
        inTests: { value: other.value, for: other.for, against: other.against },
      };
    });
  }
}

function habits(tally: Tally): readonly Finding[] {
  return tally
    .habits()
    .filter((habit) => habit.for >= leastOccasions)
    .filter((habit) => habit.for / (habit.for + habit.against) >= leastShare)
    .map((habit) => ({
      ...habit,
      rule: tally.rule.name,
      language: tally.language,
      examples: tally.examples(habit.value),
      wishes: tally.weighed(habit.value),
    }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
