import { parsedLanguages } from '../code/language.ts';
import { functionLengths } from '../flow/functionLengths.ts';
import { hearFunctionLength } from '../flow/hearFunctionLength.ts';
import { type CodeRule, noHabit } from '../rule.ts';

export const functionLength: CodeRule = {
  name: 'function-length',
  of: 'code',
  about: 'how many lines a function has',
  values: { '<n>': 'at most so many lines' },
  languages: parsedLanguages,
  hear: hearFunctionLength,
  tell: (value) => `Keep each function within ${value} lines`,
  see: functionLengths,
  // Whether the header, blank lines and comments count is open: where it hangs on them, nothing is said.
  fits: (value, seen) => {
    const [all = 0, own = 0] = seen.split(' ').map(Number);
    if (all <= Number(value)) return true;
    return own > Number(value) ? false : undefined;
  },
  habit: noHabit,
};
