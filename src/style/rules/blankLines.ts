import { parsedLanguages } from '../code/language.ts';
import { blankLines as seenBlankLines } from '../layout/blankLines.ts';
import { hearBlankLines } from '../layout/hearBlankLines.ts';
import type { CodeRule } from '../rule.ts';

export const blankLines: CodeRule = {
  name: 'blank-lines',
  of: 'code',
  about: 'how many blank lines stand between what',
  values: {
    'functions:<n>': 'n between functions and classes at top level; `some` is at least one',
    'definitions:<n>': 'n before each function and class at top level',
    'methods:<n>': 'n between methods',
    'imports:<n>': 'n after the imports',
    'return:<n>': 'n before a return that is not alone in its block',
    'consecutive:<n>': 'at most n in a row',
    'inside:<n>': 'at most n in a row inside of functions',
  },
  languages: parsedLanguages,
  hear: hearBlankLines,
  tell: (value) => {
    const [subject = '', amount = ''] = value.split(':');
    const lines = amount === '1' ? 'one blank line' : `${numbers[amount] ?? amount} blank lines`;
    if (/^(?:consecutive|inside)$/u.test(subject)) return `Leave ${most(subject, amount, lines)}`;
    return `Leave ${lines} ${places[subject] ?? 'there'}`;
  },
  see: (code) => code.once(seenBlankLines),
  fits: (value, seen) => {
    const [subject = '', wanted = ''] = value.split(':');
    const [place = '', count = ''] = seen.split(':');
    const isCovered = subject === 'definitions' && place === 'functions';
    if (subject !== place && !isCovered) return undefined;
    if (wanted === 'some' || (place === 'return' && wanted !== '0')) return count !== '0';
    return /^(?:consecutive|inside)$/u.test(place)
      ? Number(count) <= Number(wanted)
      : count === wanted;
  },
  habit: (seen) => (/^(?:functions|methods):/u.test(seen) ? seen : undefined),
};

function most(subject: string, amount: string, lines: string): string {
  const where = subject === 'inside' ? 'inside of functions' : 'in a row';
  return amount === '0' ? `no blank lines ${where}` : `at most ${lines} ${where}`;
}

const numbers: Readonly<Record<string, string>> = { 0: 'no', 2: 'two', 3: 'three' };
const places: Readonly<Record<string, string>> = {
  functions: 'between top-level functions and classes',
  definitions: 'before each top-level function and class',
  methods: 'between methods',
  imports: 'after the imports',
  return: 'before a return',
};
