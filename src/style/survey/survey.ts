import type { Grammars } from '../code/grammars.ts';
import { languageOfPath } from '../code/languageOfPath.ts';
import { parseCode } from '../code/parseCode.ts';
import { isTest } from '../code/testCode.ts';
import { noHabit, subjectOf } from '../rule.ts';
import { rules } from '../rules.ts';
import { isHandwritten, isOwnPath } from './ownSource.ts';
import { type Example, Tallies, type Tally, type Weighed, type Wish } from './tally.ts';

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

/** Reads a workspace's habits, file by file, from its code alone. */
export class Survey {
  readonly #grammars: Grammars;
  readonly #shipped: Tallies;
  readonly #tests: Tallies;
  #files = 0;
  #lines = 0;

  constructor(grammars: Grammars, wishes: readonly Wish[] = []) {
    this.#grammars = grammars;
    const ofCode = rules
      .filter((rule) => rule.of === 'code')
      .filter(({ habit }) => habit !== noHabit);
    this.#shipped = new Tallies(ofCode, wishes);
    this.#tests = new Tallies(ofCode, wishes);
  }

  /** Whether a file may count, by its path: relative to the workspace, with `/`. */
  static reads(path: string): boolean {
    return languageOfPath(path) !== undefined && isOwnPath(path);
  }

  /** The files that counted, and their lines. */
  get read(): { readonly files: number; readonly lines: number } {
    return { files: this.#files, lines: this.#lines };
  }

  /**
   * Takes one file in; its path is relative to the workspace, with `/`. Generated, vendored, minified and
   * unknown ones are passed over. Rejects where a grammar cannot be loaded.
   */
  async add(path: string, text: string): Promise<void> {
    const language = languageOfPath(path);
    if (language === undefined || !isOwnPath(path) || !isHandwritten(text)) return;
    const code = await parseCode(this.#grammars, language, text, { path });
    if (code.soundness === 'none') return;
    this.#files++;
    this.#lines += code.lines.length;
    (isTest(code) ? this.#tests : this.#shipped).add(code);
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
