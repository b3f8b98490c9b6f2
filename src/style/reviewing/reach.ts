import picomatch from 'picomatch';
import type { Code } from '../code/code.ts';
import { isParsed, speaksOf } from '../code/language.ts';
import { isTest } from '../code/testCode.ts';
import type { StyleWish } from '../heard.ts';
import type { Preference } from '../review.ts';
import type { CodeRule } from '../rule.ts';
import type { ShownCode } from './shownCode.ts';

/** What a preference holds for. */
export type Reach = Pick<Preference, 'languages' | 'globs'>;

/** The codes that a wish means, and those of which nobody can tell where they belong. */
export interface Reached {
  readonly codes: readonly ShownCode[];
  readonly unplaced: readonly ShownCode[];
}

/** The codes of a reply that a wish holds for, by their language, their place and what they are. */
export function reached(
  all: readonly ShownCode[],
  wish: StyleWish,
  { languages, globs = [] }: Reach,
): Reached {
  const fitting = all.filter(
    ({ code }) =>
      speaksOf(languages, code.language) &&
      speaksOf(wish.languages ?? [], code.language) &&
      (wish.part === undefined || isTest(code) === (wish.part === 'tests')),
  );
  if (globs.length === 0) return { codes: fitting, unplaced: [] };
  const matches = picomatch([...globs], { dot: true });
  const codes = fitting.filter(({ code }) => code.path !== undefined && matches(code.path));
  return { codes, unplaced: fitting.filter(({ code }) => mayLieAnywhere(code)) };
}

/** A reply may name no file, or one without its folder. */
function mayLieAnywhere({ path }: Code): boolean {
  return path === undefined || !path.includes('/');
}

/** Whether a wish may mean code in a language that is not read: nothing can be said of it. */
export function meansUnread(
  codes: readonly ShownCode[],
  wish: StyleWish,
  { languages }: Reach,
  rule: CodeRule,
): boolean {
  const isOpen = languages.length === 0 && wish.languages === undefined;
  return isOpen && isGeneral(rule) && codes.some(({ code }) => isUnread(code.language));
}

/** Languages of data, markup and commands: in them most rules mean nothing. */
const noProgram =
  /^(?:json|yaml|toml|xml|html|css|scss|sql|shellscript|powershell|bat|dockerfile|makefile|markdown|plaintext|ini|diff|graphql|proto|mermaid|http|nginx|latex|terraform)$/u;

function isUnread(language: string): boolean {
  return !isParsed(language) && !noProgram.test(language);
}

/** Whether a rule means something in most languages, so it would in one that it does not know. */
function isGeneral({ languages }: CodeRule): boolean {
  const families = new Set(languages.map((one) => (/script/u.test(one) ? 'script' : one)));
  return families.size >= 3;
}
