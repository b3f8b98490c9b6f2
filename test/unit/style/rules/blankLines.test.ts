import { blankLines } from '../../../../src/style/rules/blankLines.ts';
import { codeRuleCases } from '../ruleCases.ts';

const python = [
  {
    code: 'import a\n\n\ndef f():\n    pass\n\ndef g():\n    pass\n\n\n# why\n@h\nclass B:\n    pass\n',
    wanted: 'functions:2',
    broken: [7],
    kept: 1,
  },
  {
    code: 'class A:\n    def f(self):\n        pass\n\n    def g(self):\n        pass\n    def h(self):\n        pass\n',
    wanted: 'methods:1',
    broken: [7],
    kept: 1,
  },
  { code: 'a = 1\n\n\n\nb = """\n\n\n\n"""\n', wanted: 'consecutive:2', broken: [5], kept: 0 },
  {
    code: 'def f():\n    a()\n    return 1\n\n\ndef g():\n    return 2\n',
    wanted: 'return:1',
    broken: [3],
    kept: 0,
  },
  { code: 'def f():\n    a()\n\n    b()\n', wanted: 'inside:0', broken: [4] },
  {
    code: 'import a\n\ndef f():\n    pass\n\n\nclass B:\n    pass\n',
    wanted: 'definitions:2',
    broken: [3],
    kept: 1,
  },
  { code: 'import a\nimport b\n\nc = 1\n', wanted: 'imports:2', broken: [4] },
  {
    code: '@overload\ndef f(a: int): ...\n@overload\ndef f(a: str): ...\n',
    wanted: 'functions:2',
    broken: [],
    kept: 0,
  },
  {
    code: 'def f(self):\n    return self.a\n\ndef g(self):\n    return self.b\n',
    wanted: 'functions:2',
    broken: [],
    kept: 0,
  },
];
const script = [
  {
    code: 'function f() {\n  a();\n}\nfunction g() {\n  a();\n}\n\nclass B {\n}\n',
    wanted: 'functions:1',
    broken: [4],
    kept: 1,
  },
  {
    code: 'class A {\n  f() {\n    a();\n  }\n\n\n  g() {\n    a();\n  }\n}\n',
    wanted: 'methods:1',
    broken: [7],
  },
  { code: 'const f = () => 1;\nconst g = () => 2;\n', wanted: 'functions:1', broken: [], kept: 0 },
  {
    code: 'function f() {\n  a();\n  return 1;\n}\nfunction g() {\n  return 2;\n}\n',
    wanted: 'return:1',
    broken: [3],
    kept: 0,
  },
  {
    code: "import a from 'a';\n\n\nconst b = `\n\n\n`;\n",
    wanted: 'consecutive:1',
    broken: [4],
    kept: 0,
  },
  { code: "import a from 'a';\nconst b = 1;\n", wanted: 'imports:some', broken: [2] },
];
const go = [
  { code: 'func f() {\n\ta()\n}\nfunc g() {\n\ta()\n}\n', wanted: 'functions:1', broken: [4] },
  { code: 'func f() int {\n\ta()\n\n\treturn 1\n}\n', wanted: 'return:1', broken: [], kept: 1 },
  { code: 'func f() {\n\ta()\n\n\tb()\n}\n', wanted: 'inside:0', broken: [4] },
  { code: 'var a = `\n\n\n`\n\n\nvar b = 1\n', wanted: 'consecutive:1', broken: [7] },
];
const java = [
  {
    code: 'class A {\n    void f() {\n    }\n    void g() {\n    }\n}\n',
    wanted: 'methods:1',
    broken: [4],
  },
  {
    code: 'class A {\n    int b;\n\n    A() {\n        b = 1;\n    }\n\n    int c() {\n        return b;\n    }\n}\n',
    wanted: 'methods:1',
    broken: [],
    kept: 1,
  },
  { code: 'import a.B;\nimport a.C;\n\nclass D {\n}\n', wanted: 'imports:1', broken: [], kept: 1 },
  { code: 'class A {\n\n\n    int b;\n}\n', wanted: 'consecutive:1', broken: [4] },
];
const rust = [
  {
    code: 'fn f() {\n    a();\n}\n\nfn g() {\n    b();\n}\n',
    wanted: 'functions:1',
    broken: [],
    kept: 1,
  },
  {
    code: 'impl A {\n    fn f() {\n        a();\n    }\n    fn g() {\n        a();\n    }\n}\n',
    wanted: 'methods:1',
    broken: [5],
  },
  { code: 'fn f() -> u8 {\n    a();\n    return 1;\n}\n', wanted: 'return:1', broken: [3] },
  { code: 'use a;\n\n\n\nfn f() {}\n', wanted: 'consecutive:2', broken: [5] },
];
const csharp = [
  {
    code: 'class A\n{\n    void F()\n    {\n    }\n    void G()\n    {\n    }\n}\n',
    wanted: 'methods:1',
    broken: [6],
  },
  {
    code: 'class A\n{\n    int F()\n    {\n        g();\n        return 1;\n    }\n}\n',
    wanted: 'return:1',
    broken: [6],
  },
  { code: 'using A;\n\nclass B\n{\n}\n', wanted: 'imports:1', broken: [], kept: 1 },
  { code: 'class A\n{\n\n\n    int b;\n}\n', wanted: 'consecutive:1', broken: [5] },
];

codeRuleCases(blankLines, {
  heard: {
    'functions:2': [
      'two blank lines between top-level functions',
      'separate functions with two blank lines',
      '2 blank lines between functions and classes',
      'I like two empty lines between functions',
      'two blank lines between top-level functions and one between methods',
    ],
    'functions:some': [
      'separate functions with blank lines',
      'at least one blank line between functions',
    ],
    'definitions:2': [
      'two blank lines before top-level functions',
      'PEP 8: two blank lines around top-level functions and classes',
      'leave 2 blank lines above each function',
      'put two empty lines before every class',
      'two blank lines before function definitions',
    ],
    'methods:1': [
      'one blank line between methods',
      'a single blank line between methods',
      'separate methods with a blank line',
      'two blank lines between functions, one blank line between methods',
      'put an empty line between class methods',
    ],
    'methods:0': ['no blank lines between methods'],
    'imports:1': [
      'a blank line after the imports',
      'one empty line after imports',
      'leave a single blank line after the last import',
    ],
    'imports:2': ['two blank lines after imports', 'put 2 blank lines after the imports'],
    'return:1': [
      'a blank line before return',
      'always put an empty line before return statements',
      'one blank line before each return',
      'I want a blank line before the return statement',
    ],
    'return:0': ['no blank line before return'],
    'consecutive:1': [
      'no consecutive blank lines',
      'never more than one blank line in a row',
      'at most one blank line in a row',
      'avoid multiple blank lines',
      'no double blank lines',
    ],
    'consecutive:2': ['at most two consecutive blank lines'],
    'inside:0': [
      'no blank lines inside functions',
      'avoid empty lines within functions',
      "don't put blank lines in function bodies",
      'no empty lines inside of methods',
    ],
    'inside:1': ['at most one blank line inside functions'],
  },
  notHeard: [
    'Use blank lines to separate logical blocks of code and improve visual organization.',
    'end files with a blank line',
    'no empty catch blocks',
    'two spaces between sentences',
    'a blank line between functions unless they are one-liners',
    'one statement per line',
  ],
  seen: { python, javascript: script, typescript: script, go, java, rust, csharp },
});
