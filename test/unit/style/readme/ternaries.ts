import { scripts } from '../../../../src/style/code/language.ts';
import type { CodeRule } from '../../../../src/style/rule.ts';

const ternary = ['conditional_expression', 'ternary_expression'];

export const ternaries: CodeRule = {
  name: 'ternaries',
  of: 'code',
  about: 'expressions that choose between two values',
  values: { none: '`if` in place of `a ? b : c`', flat: 'none inside of another' },
  languages: ['python', 'java', 'csharp', ...scripts],
  hear: (words) => {
    const isUnwanted =
      words.stance(/\bternar(?:y|ies)\b|\bconditional expressions?\b/iu) === 'unwanted';
    if (!isUnwanted || words.exception !== undefined) return undefined;
    return { value: words.has(/\bnest(?:ed|ing)?\b/iu) ? 'flat' : 'none', forbids: true };
  },
  tell: (value) =>
    value === 'none'
      ? 'Choose between values with if statements'
      : 'Keep each conditional expression flat',
  see: (code) =>
    code.nodes(...ternary).map((node) => ({
      seen: node.closest(...ternary) ? 'nested' : 'flat',
      start: node.start,
      end: node.end,
    })),
};
