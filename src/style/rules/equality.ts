import { scripts } from '../code/language.ts';
import { comparisons } from '../idioms/comparisons.ts';
import { fitting } from '../idioms/fitting.ts';
import { hearEquality } from '../idioms/hearEquality.ts';
import type { CodeRule } from '../rule.ts';

export const equality: CodeRule = {
  name: 'equality',
  of: 'code',
  about: 'how values are compared',
  values: {
    strict: '`===` and `!==`; a comparison with null is free',
    'strict-always': '`===` and `!==`, also with null',
    loose: '`==` and `!=`',
    'is-none': '`is None` in Python',
    'is-null': '`is null` in C#',
    equals: '`equals` for strings in Java',
  },
  languages: [...scripts, 'python', 'java', 'csharp'],
  hear: hearEquality,
  tell: (value) => sentences[value] ?? value,
  counted: (value) =>
    `comparisons are ${value === 'loose' ? 'loose (== and !=)' : 'strict (=== and !==)'}`,
  see: comparisons,
  fits: fitting({
    strict: { keptBy: ['strict', 'strict-null'], brokenBy: ['loose'] },
    'strict-always': { keptBy: ['strict', 'strict-null'], brokenBy: ['loose', 'loose-null'] },
    loose: { keptBy: ['loose', 'loose-null'], brokenBy: ['strict', 'strict-null'] },
    'is-none': { keptBy: ['none-by-is'], brokenBy: ['none-by-equality'] },
    'is-null': { keptBy: ['null-by-is'], brokenBy: ['null-by-equality'] },
    equals: { keptBy: ['text-by-equals'], brokenBy: ['text-by-identity'] },
  }),
  habit: (seen) => (seen === 'strict' || seen === 'loose' ? seen : undefined),
};

const sentences: Readonly<Record<string, string>> = {
  strict: 'Compare with === and !==',
  'strict-always': 'Compare with === and !==, also with null',
  loose: 'Compare with == and !=',
  'is-none': 'Compare with None by `is`',
  'is-null': 'Compare with null by `is`',
  equals: 'Compare strings with equals',
};
