import { trailingCommas } from '../../../../src/style/rules/trailingCommas.ts';
import { codeRuleCases } from '../ruleCases.ts';

const script = [
  { code: 'f(\n  a,\n  b\n);\nconst c = [\n  1,\n];\n', wanted: 'always', broken: [], kept: 1 },
  { code: 'f(\n  a,\n  b\n);\n', wanted: 'always', broken: [3] },
  {
    code: 'const a = {\n  b: 1,\n  c: 2\n};\nconst d = [\n  1,\n  2,\n];\n',
    wanted: 'always',
    broken: [3],
    kept: 1,
    mended: 'const a = {\n  b: 1,\n  c: 2,\n};\nconst d = [\n  1,\n  2,\n];\n',
  },
  { code: 'f(\n  a,\n  b,\n);\n', wanted: 'never', broken: [3], mended: 'f(\n  a,\n  b\n);\n' },
  { code: 'const { a,\n  ...rest\n} = b;\n', wanted: 'always', broken: [], kept: 0 },
  { code: 'function f(\n  a,\n  ...rest\n) {}\n', wanted: 'always', broken: [], kept: 0 },
  { code: 'f({\n  a: 1,\n});\ng([1, 2], {});\n', wanted: 'always', broken: [], kept: 1 },
  { code: "import {\n  a,\n  b\n} from 'c';\nexport {\n  a,\n};\n", wanted: 'always', broken: [3] },
  { code: 'f(\n  a,\n  b\n);\nconst c = [\n  1,\n];\n', wanted: 'es5', broken: [], kept: 2 },
  { code: 'f(\n  a,\n  b,\n);\n', wanted: 'es5', broken: [3] },
  { code: 'f(\n  a,\n  b\n);\nconst c = [\n  1\n];\n', wanted: 'literals', broken: [6], kept: 0 },
  { code: 'const a = [\n  1, // one\n  2 // two\n];\n', wanted: 'always', broken: [3] },
  {
    code: 'f(function () {\n  g();\n});\nconst m = [\n  1, 2,\n  3, 4\n];\n',
    wanted: 'always',
    broken: [],
    kept: 0,
  },
];
const typed = [
  ...script,
  { code: "enum A {\n  B = 'b',\n  C\n}\n", wanted: 'always', broken: [3] },
  { code: 'interface A {\n  b: string\n}\n', wanted: 'always', broken: [], kept: 0 },
  { code: 'function f(\n  a: string,\n  b: number\n): void {}\n', wanted: 'always', broken: [3] },
];
const python = [
  {
    code: 'a = [\n    1,\n    2\n]\nb = {\n    "c": 1,\n}\n',
    wanted: 'always',
    broken: [3],
    kept: 1,
  },
  {
    code: 'def f(\n    a: int,\n    b: int\n) -> None:\n    g(\n        a,\n        b,\n    )\n',
    wanted: 'never',
    broken: [7],
  },
  {
    code: 'a = (\n    1,\n)\nb = sum(\n    i for i in c\n)\n',
    wanted: 'never',
    broken: [],
    kept: 0,
  },
  {
    code: 'f(\n    "one long string"\n)\ng(\n    a, b=1\n)\n',
    wanted: 'always',
    broken: [],
    kept: 0,
  },
  {
    code: 'from a import (\n    b,\n    c\n)\nx = [\n    i\n    for i in y\n]\n',
    wanted: 'always',
    broken: [3],
  },
  { code: 'def f(\n    a,\n    *args\n):\n    pass\n', wanted: 'always', broken: [], kept: 0 },
];
const rust = [
  {
    code: 'fn f() {\n    let x = [\n        1,\n        2\n    ];\n}\n',
    wanted: 'always',
    broken: [4],
  },
  { code: 'enum E {\n    A,\n    B(u8),\n}\n', wanted: 'always', broken: [], kept: 1 },
  {
    code: 'fn f() {\n    let y = P {\n        a: 1,\n        ..d\n    };\n}\n',
    wanted: 'always',
    broken: [],
    kept: 0,
  },
  { code: 'struct S {\n    a: u8,\n    b: u8\n}\n', wanted: 'always', broken: [3] },
  {
    code: 'fn f(\n    a: u8,\n) {\n    g(\n        a\n    );\n    h!(\n        a\n    );\n}\n',
    wanted: 'never',
    broken: [2],
    kept: 1,
  },
];
const csharp = [
  { code: 'enum E\n{\n    A,\n    B\n}\n', wanted: 'always', broken: [4] },
  { code: 'var x = new[] {\n    1,\n    2,\n};\n', wanted: 'never', broken: [3] },
  { code: 'var y = new P\n{\n    A = 1,\n    B = 2\n};\n', wanted: 'always', broken: [4] },
  { code: 'Foo(\n    a,\n    b\n);\n', wanted: 'always', broken: [], kept: 0 },
  {
    code: 'var r = s switch\n{\n    1 => 2,\n    _ => 3,\n};\n',
    wanted: 'always',
    broken: [],
    kept: 1,
  },
];

codeRuleCases(trailingCommas, {
  heard: {
    calls: [
      'trailing commas in multi-line calls',
      'trailing commas in function calls',
      'a trailing comma after arguments, please: trailing commas in call arguments',
      'use trailing commas for multi-line arguments',
      'always put trailing commas in multi-line function calls',
    ],
    always: [
      'trailing commas',
      'always trailing commas when multi-line',
      'I like trailing commas in multi-line lists',
      "don't leave out trailing commas",
      'Add dangling commas everywhere',
      'put a comma after the last element',
      'use trailing commas except in single-line lists',
      'every last element gets a comma, i.e. comma-dangle always-multiline',
    ],
    never: [
      'no trailing commas',
      'avoid trailing commas',
      'never a comma after the last item',
      "I don't want dangling commas",
      'trailing commas are forbidden',
      'omit the trailing comma',
    ],
    literals: [
      'always add a trailing comma in multi-line objects and arrays',
      'trailing commas in arrays and objects',
      'dangling commas in multiline dicts',
      'a trailing comma in lists and dicts',
      'trailing commas for multi-line object literals',
    ],
    es5: [
      'trailing commas es5',
      'es5-style trailing commas',
      'trailing commas, except in function arguments',
      'use trailing commas everywhere except for function parameters',
      'I prefer the es5 setting for trailing commas',
    ],
  },
  notHeard: [
    'no trailing whitespace',
    'no trailing commas in JSON',
    'trailing commas in enums only',
    'either with or without trailing commas is fine',
    'separate values by commas',
    'trailing commas unless the linter says otherwise',
  ],
  seen: {
    javascript: script,
    javascriptreact: [
      ...script.slice(0, 3),
      { code: 'const A = () => (\n  <p>a</p>\n);\n', wanted: 'always', broken: [], kept: 0 },
    ],
    typescript: typed,
    typescriptreact: typed.slice(-4),
    python,
    rust,
    csharp,
  },
});
