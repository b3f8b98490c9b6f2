import { nullability } from '../../../../src/style/rules/nullability.ts';
import { codeRuleCases } from '../ruleCases.ts';

const script = [
  { code: 'let a = null;\nconst b = undefined;\n', wanted: 'undefined', broken: [1], kept: 1 },
  {
    code: 'const a = JSON.stringify(x, null, 2);\nif (x === null) {\n  f({ y: null });\n}\n',
    wanted: 'undefined',
    broken: [],
    kept: 0,
  },
  {
    code: 'function Panel() {\n  return null;\n}\nfunction find() {\n  return null;\n}\n',
    wanted: 'no-null-return',
    broken: [5],
  },
  {
    code: "const a = b || 'x';\nconst c = d ?? 'x';\nif (e || []) {\n}\nconst g = h > 1 || {};\n",
    wanted: 'nullish',
    broken: [1],
    kept: 1,
  },
  {
    code: 'const a = b && b.c;\nconst d = b?.c;\nconst e = b && f.c;\nb && b.c();\n',
    wanted: 'optional-chaining',
    broken: [1, 4],
    kept: 1,
  },
  { code: 'const a = undefined;\n', wanted: 'null', broken: [1] },
];
const typescript = [
  ...script,
  { code: 'let a: string | null;\nlet b: HTMLElement | null;\n', wanted: 'undefined', broken: [1] },
];

codeRuleCases(nullability, {
  heard: {
    undefined: [
      'undefined over null',
      '`readonly` when not reassigned, `undefined` over `null`',
      'no null',
      'use undefined instead of null',
      'prefer undefined to null',
      'never use null',
      "don't use null, use undefined",
    ],
    null: [
      'null over undefined',
      'use null instead of undefined',
      'prefer null to undefined',
      'null, never undefined',
      'use null rather than undefined',
    ],
    'no-null-return': [
      'never return null',
      "don't return null",
      'returning null is forbidden',
      'no returning null',
      'methods must not return null',
    ],
    'empty-collections': [
      'Return empty collections or arrays, not nulls',
      'return an empty list instead of null',
      'return empty lists, never null',
      'return empty collections rather than null',
      "don't return null for a list, return an empty list",
    ],
    'nullable-enable': [
      'nullable reference types enabled',
      'use #nullable enable',
      'turn on nullable reference types',
      'always enable nullable reference types',
      'nullable context on',
    ],
    nullish: [
      'use ?? instead of ||',
      'nullish coalescing for defaults',
      '`??` over `||`',
      'prefer nullish coalescing over ||',
      'use the nullish coalescing operator, not ||, for defaults',
    ],
    'optional-chaining': [
      'use optional chaining',
      'optional chaining over && chains',
      'prefer optional chaining',
      'use `?.` for nested access',
      'optional chaining instead of nested checks',
    ],
  },
  notHeard: [
    'no non-null assertions',
    'null checks first',
    'Replace *null* with Option, Either or a domain-specific ADT.',
    'You must return null if the list is empty.',
    'Use default parameter values instead of checking for null or undefined.',
    'never call map on values that might be undefined',
    'handle null inputs',
    'no null pointer exceptions',
    'compare with === null',
  ],
  seen: {
    javascript: script,
    javascriptreact: script,
    typescript,
    typescriptreact: typescript,
    java: [
      {
        code: 'class A {\n  String f() {\n    return null;\n  }\n}\n',
        wanted: 'no-null-return',
        broken: [3],
      },
      {
        code: 'class A {\n  List<String> f() {\n    return null;\n  }\n  String g() {\n    return null;\n  }\n}\n',
        wanted: 'empty-collections',
        broken: [3],
      },
      {
        code: 'class A {\n  void f() {\n    if (x == null) {\n      return;\n    }\n  }\n}\n',
        wanted: 'no-null-return',
        broken: [],
        kept: 0,
      },
      {
        code: 'class A {\n  int[] f() {\n    return null;\n  }\n}\n',
        wanted: 'empty-collections',
        broken: [3],
      },
    ],
    csharp: [
      { code: '#nullable disable\nclass A {}\n', wanted: 'nullable-enable', broken: [1] },
      { code: '#nullable enable\nclass A {}\n', wanted: 'nullable-enable', broken: [], kept: 1 },
      {
        code: 'class A\n{\n    string? F() { return null; }\n}\n',
        wanted: 'no-null-return',
        broken: [3],
      },
      {
        code: 'class A\n{\n    IEnumerable<int>? F() { return null; }\n}\n',
        wanted: 'empty-collections',
        broken: [3],
      },
    ],
  },
});
