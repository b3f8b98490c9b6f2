import { braceStyle } from '../../../../src/style/rules/braceStyle.ts';
import { codeRuleCases } from '../ruleCases.ts';

const script = [
  {
    code: 'function f(a)\n{\n  if (a)\n  {\n    g();\n  } else {\n    h();\n  }\n}\n',
    wanted: 'same-line',
    broken: [2, 4],
    kept: 1,
  },
  { code: 'class A {\n  f() {\n    return 1;\n  }\n}\n', wanted: 'own-line', broken: [1, 2] },
  { code: 'f(() => {\n  g();\n});\n', wanted: 'own-line', broken: [], kept: 0 },
  { code: 'f(() => {\n  g();\n});\n', wanted: 'same-line', broken: [], kept: 1 },
  { code: 'const a =\n{\n  b: 1,\n};\n{\n  c();\n}\n', wanted: 'same-line', broken: [], kept: 0 },
  { code: 'if (a) { b(); }\n', wanted: 'own-line', broken: [], kept: 0 },
  {
    code: 'switch (a) {\n  case 1:\n  {\n    b();\n  }\n}\n',
    wanted: 'same-line',
    broken: [],
    kept: 1,
  },
];
const typed = [
  ...script,
  {
    code: 'interface A\n{\n  b: string;\n}\nenum C {\n  D,\n}\n',
    wanted: 'same-line',
    broken: [2],
    kept: 1,
  },
  { code: 'namespace A {\n  f();\n}\n', wanted: 'own-line', broken: [1] },
];
const java = [
  {
    code: 'class A\n{\n    void f() {\n        g();\n    }\n}\n',
    wanted: 'same-line',
    broken: [2],
    kept: 1,
  },
  {
    code: 'class A {\n    A() {\n        try {\n            f();\n        }\n        finally {\n            g();\n        }\n    }\n}\n',
    wanted: 'own-line',
    broken: [1, 2, 3, 6],
  },
  { code: 'int[] a =\n{\n    1,\n};\n', wanted: 'same-line', broken: [], kept: 0 },
  {
    code: 'enum A\n{\n    B;\n}\ninterface C\n{\n    void d();\n}\n',
    wanted: 'own-line',
    broken: [],
    kept: 2,
  },
  { code: 'f(x -> {\n    g();\n});\n', wanted: 'own-line', broken: [], kept: 0 },
];
const csharp = [
  {
    code: 'public interface A\n{\n    int B { get; }\n}\n\nclass C\n{\n    void D()\n    {\n        E();\n    }\n}\n',
    wanted: 'own-line',
    broken: [],
    kept: 3,
  },
  {
    code: 'class A {\n    int B\n    {\n        get { return 1; }\n    }\n}\n',
    wanted: 'own-line',
    broken: [1],
    kept: 1,
  },
  { code: 'var a = new B\n{\n    C = 1,\n};\n', wanted: 'same-line', broken: [], kept: 0 },
  {
    code: 'void F()\n{\n    g(x => {\n        h();\n    });\n}\n',
    wanted: 'own-line',
    broken: [],
    kept: 1,
  },
  {
    code: 'namespace A\n{\n    enum B {\n        C,\n    }\n}\n',
    wanted: 'same-line',
    broken: [2],
    kept: 1,
  },
];
const rust = [
  {
    code: 'fn f() {\n    if a {\n        b();\n    }\n}\n',
    wanted: 'same-line',
    broken: [],
    kept: 2,
  },
  {
    code: 'fn f()\n{\n    match a {\n        _ => {\n            b()\n        }\n    }\n}\n',
    wanted: 'same-line',
    broken: [2],
    kept: 1,
  },
  {
    code: 'impl<T> A for B<T>\nwhere\n    T: C,\n{\n    fn f() {}\n}\n',
    wanted: 'same-line',
    broken: [],
    kept: 0,
  },
  { code: 'struct A {\n    b: u8,\n}\nlet c = {\n    1\n};\n', wanted: 'own-line', broken: [1] },
];

codeRuleCases(braceStyle, {
  heard: {
    'same-line': [
      'opening brace on the same line',
      'K&R braces',
      'Egyptian brackets please',
      'opening braces never go on a new line',
      'I prefer braces on the same line rather than on their own line',
      '1TBS brace style',
      'put the opening curly at the end of the line, the closing brace on its own line',
    ],
    'own-line': [
      'braces on their own line',
      'Allman style',
      'opening braces go on a new line',
      'not K&R, Allman braces',
      "don't put the opening brace on the same line",
      'each opening brace on the next line',
    ],
  },
  notHeard: [
    'Avoid unnecessary curly braces in conditionals; use concise syntax for simple statements.',
    'else on the same line as the closing brace',
    'always use braces, also for one-line ifs',
    'each argument on its own line',
    'either K&R or Allman is fine',
    'spaces inside of braces',
    'Allman braces except for lambdas',
  ],
  seen: {
    java,
    csharp,
    rust,
    javascript: script,
    typescript: typed,
  },
});
