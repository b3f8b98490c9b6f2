import { variableDeclarations } from '../../../../src/style/rules/variableDeclarations.ts';
import { codeRuleCases } from '../ruleCases.ts';

const script = [
  {
    code: 'var count = 0;\nfunction next() {\n  count += 1;\n  return count;\n}\n',
    wanted: 'const-let',
    broken: [1],
    mended: 'let count = 0;\nfunction next() {\n  count += 1;\n  return count;\n}\n',
  },
  {
    code: 'function f(a) {\n  if (a) {\n    var b = 1;\n  }\n  return b;\n}\n',
    wanted: 'const-let',
    broken: [3],
    mended: null,
  },
  {
    code: 'function f(xs) {\n  for (var x of xs) use(x);\n  for (let i = 0; i < 2; i++) use(i);\n}\n',
    wanted: 'const-let',
    broken: [2],
    kept: 1,
    mended: null,
  },
  { code: 'let a;\nconst b = 1;\n', wanted: 'const-let', broken: [], kept: 2 },
  {
    code: 'function f() {\n  let total = 0;\n  let name = "a";\n  total += 1;\n  return name + total;\n}\n',
    wanted: 'const-first',
    broken: [3],
    kept: 1,
    mended:
      'function f() {\n  let total = 0;\n  const name = "a";\n  total += 1;\n  return name + total;\n}\n',
  },
  {
    code: 'function f(xs) {\n  let [a, b] = xs;\n  for (let x of xs) use(x, a);\n  b++;\n}\n',
    wanted: 'const-first',
    broken: [3],
    kept: 1,
  },
  {
    code: 'let cache = null;\nlet name = get();\nuse(name);\nexport let state = make();\n',
    wanted: 'const-first',
    broken: [2],
    kept: 0,
  },
  {
    code: 'function f() {\n  let a = 1;\n  // ...\n  return a;\n}\n',
    wanted: 'const-first',
    broken: [],
    kept: 0,
  },
  { code: 'let a = 1;\na = 2;\n', wanted: 'const-only', broken: [1], mended: null },
  {
    code: 'function f(a) {\n  ({ x: a, y } = g());\n  let y = 1;\n  return y;\n}\n',
    wanted: 'const-first',
    broken: [],
    kept: 1,
  },
  { code: 'add(1, 2);\n', wanted: 'const-let', broken: [], kept: 0 },
];
const typed = [
  {
    code: 'declare var a: string;\nexport const b = 1;\n',
    wanted: 'const-let',
    broken: [],
    kept: 1,
  },
  ...script,
];

codeRuleCases(variableDeclarations, {
  heard: {
    'const-let': [
      'never var, only const and let',
      'var is forbidden; const or let',
      'no var',
      'never use var',
      'no var, use let or const',
      'let and const instead of var',
      'avoid `var` in scripts',
      'var is forbidden',
      'I hate var',
      'use const and let, never var',
    ],
    'const-first': [
      'prefer const',
      'const over let',
      'const by default, let only when reassigned',
      'use const unless the variable is reassigned',
      'const everywhere, let only where needed',
      'prefer const to let',
      'no var, const over let',
      'const first',
    ],
    'const-only': [
      'no let',
      'never use let',
      'only const, never let',
      'avoid `let`',
      'let declarations are forbidden',
    ],
  },
  notHeard: [
    'set the env var',
    'let me see the plan first',
    'use as const for literals',
    'const objects instead of enums',
    'declare locals with their type, not var',
    'val over var',
    'do not let tools write files',
    'no `let mut` bindings',
    'constants in upper case',
    'prefer const constructors',
  ],
  seen: {
    javascript: script,
    javascriptreact: script.slice(0, 4),
    typescript: typed,
    typescriptreact: typed.slice(0, 4),
  },
});
