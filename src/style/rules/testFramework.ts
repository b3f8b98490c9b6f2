import { scripts } from '../code/language.ts';
import type { Words } from '../hear/words.ts';
import type { Asked, CodeRule } from '../rule.ts';
import { commandLanguages } from '../tools/commands.ts';
import { testFrameworks } from '../tools/testFrameworks.ts';
import { jestStyle, mochaStyle, testFrameworkSights } from '../tools/testSights.ts';
import { toolFits, toolsAsked } from '../tools/tools.ts';

export const testFramework: CodeRule = {
  name: 'test-framework',
  of: 'code',
  about: 'what tests are written for',
  values: {
    '<framework>': Object.keys(testFrameworks).join(', '),
    'forbidden:<framework>': 'any but this one',
    standard: "the language's own: `unittest`, `node:test`, `testing`",
  },
  languages: ['python', ...scripts, 'java', 'csharp', 'go', ...commandLanguages, 'toml'],
  hear: (words) => {
    const asked = toolsAsked(words, testFrameworks);
    const isOpen = !asked?.some(({ value }) => !value.startsWith('forbidden:'));
    return (isOpen ? standardAsked(words) : undefined) ?? asked;
  },
  tell: (value) => {
    if (value === 'standard') return "Write tests with the language's own library alone";
    return value.startsWith('forbidden:')
      ? `Write tests with something other than ${value.slice('forbidden:'.length)}`
      : `Write tests with ${value}`;
  },
  counted: (value) => `signs of a test framework are of ${value}`,
  see: testFrameworkSights,
  fits: (value, seen) => {
    if (seen === mochaStyle) return value === 'mocha' || undefined;
    if (seen === jestStyle) return undefined;
    if (value === 'standard') return standard.test(seen);
    // Every Go test imports `testing`; that says nothing about what it asserts with.
    if (seen === 'testing' && value !== 'testing') return undefined;
    return toolFits(testFrameworks, value, seen === 'plain testing' ? 'testing' : seen);
  },
  habit: (seen) => {
    if (seen === mochaStyle) return 'mocha';
    if (seen === jestStyle) return 'jest';
    return seen.includes('/') || seen === 'plain testing'
      ? undefined
      : seen.replace(/^junit[45]$/u, 'junit');
  },
};

const standard = /^(?:unittest|node:test|(?:plain )?testing)$/u;
const standardWords =
  /\b(?:standard library|stdlib|std lib|standard lib|built-?in (?:test|testing))\b/iu;

/** Laravel's built-in tools are no language's. */
const ofFramework = /\b(?!Go|Python|Node)[A-Z][\w.]+['’]s (?:own |standard )?built-?in\b/u;

/** "Tests with the standard library only". */
function standardAsked(words: Words): Asked | undefined {
  if (words.exception !== undefined || !words.has(/\btest(?:s|ing)?\b/iu)) return undefined;
  if (words.has(ofFramework)) return undefined;
  return words.stance(standardWords) === 'wanted' ? { value: 'standard' } : undefined;
}
