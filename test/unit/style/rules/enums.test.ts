import { enums } from '../../../../src/style/rules/enums.ts';
import { codeRuleCases } from '../ruleCases.ts';

const typescript = [
  { code: "let a: 's' | 'm' = 's';\n", wanted: 'union', broken: [], kept: 1 },
  { code: "let a: 's' | 'm' = 's';\n", wanted: 'enum', broken: [], kept: 0 },
  {
    code: "enum Status {\n  Open = 'open',\n}\nexport const enum A { B }\n",
    wanted: 'union',
    broken: [1, 4],
  },
  {
    code: "type Size = 's' | 'm' | 'l';\ntype Id = string | number;\n",
    wanted: 'union',
    broken: [],
    kept: 1,
  },
  {
    code: 'const levels = {\n  debug: 10,\n} as const;\nconst point = { x: one } as const;\n',
    wanted: 'const-object',
    broken: [],
    kept: 1,
  },
  { code: "type Size = 's' | 'm';\nenum Color { Red }\n", wanted: 'enum', broken: [1], kept: 1 },
  { code: "type Size = 's' | 'm';\nenum Color { Red }\n", wanted: 'none', broken: [2], kept: 1 },
  { code: "type Size = 's' | 'm';\n", wanted: 'const-object', broken: [], kept: 0 },
];

codeRuleCases(enums, {
  heard: {
    enum: [
      'use enums',
      'enums over string unions',
      'I prefer enums to union types',
      'always use TypeScript enums for fixed sets of values',
      'enums, not as const objects',
      "don't use string literal unions, use enums",
    ],
    union: [
      'union types, no enums',
      'string unions instead of enums',
      'avoid enums, prefer literal unions',
      'no enums; use a union type',
      'I like unions of string literals more than enums, so use unions instead of enums',
      'replace enums with string unions',
    ],
    'const-object': [
      '`as const` objects instead of enums',
      'Avoid enums; use as const assertions instead.',
      'const objects over enums',
      'no enum, an object with `as const`',
      "don't write enums, write plain objects as const",
    ],
    none: [
      'no enums',
      'avoid enums; use maps instead',
      'enums are banned',
      "I don't like enums",
      'never use TypeScript enums',
      'no enums: as const objects or unions',
    ],
  },
  notHeard: [
    'enum values in PascalCase',
    'use ALL_CAPS for enum members',
    'use enums instead of int constants',
    'use enums where appropriate',
    'use proper enums names',
    'union types for nullable values',
    'no enums except for flags',
  ],
  seen: { typescript, typescriptreact: typescript },
});
