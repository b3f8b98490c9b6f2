import { indent } from '../../../../src/style/rules/indent.ts';
import { codeRuleCases } from '../ruleCases.ts';

const braces = [
  { code: 'f(a) {\n    if (b) {\n        c();\n    }\n}\n', wanted: '4', broken: [], kept: 2 },
  { code: 'f(a)\n{\n  b();\n}\n', wanted: '4', broken: [3] },
  { code: 'f(a) {\n\tb();\n}\n', wanted: 'tabs', broken: [], kept: 1 },
  { code: 'f(a) {\n  b();\n}\n', wanted: 'tabs', broken: [2] },
];
const script = [
  {
    code: 'function f(a) {\n    if (a) {\n        g();\n    }\n}\n',
    wanted: '4',
    broken: [],
    kept: 2,
  },
  { code: 'function f(a)\n{\n  g();\n}\n', wanted: '4', broken: [3] },
  { code: '    f(() => {\n      g();\n    });\n', wanted: '2', broken: [], kept: 1 },
  {
    code: 'const a = `\n{\n        x\n}\n`;\n/**\n * {\n *      b\n */\nf(a,\n     b);\n',
    wanted: '2',
    broken: [],
    kept: 0,
  },
  {
    code: 'g(a)\n  .then({\n    b: 1,\n  });\nconst c = [\n    1,\n];\n',
    wanted: '2',
    broken: [6],
    kept: 1,
  },
  { code: 'switch (a) {\ncase 1:\n    f();\n}\n', wanted: '2', broken: [], kept: 0 },
  { code: 'if (a &&\n    b) {\n  c();\n}\n', wanted: '2', broken: [], kept: 1 },
  { code: 'if (a) {\n\tb();\n}\n', wanted: 'spaces', broken: [2] },
  { code: 'if (a) {\n  b();\n}\n', wanted: 'tabs', broken: [2] },
];
const jsx = [
  ...script.slice(0, 2),
  {
    code: 'const A = () => {\n  return (\n    <p\n      style={{ a: 1 }}>\n      {b && (\n        <i />\n      )}\n    </p>\n  );\n};\n',
    wanted: '2',
    broken: [],
    kept: 1,
  },
  { code: 'function A() {\n\treturn <p />;\n}\n', wanted: 'tabs', broken: [], kept: 1 },
];
const python = [
  { code: 'def f(a):\n    if a:\n        g()\n', wanted: '4', broken: [], kept: 2 },
  { code: 'def f(a):\n  if a:\n      g()\n', wanted: '4', broken: [2] },
  {
    code: 'def f(\n        a,\n        b,\n):\n    g(a,\n      b)\n    """\n          x:\n      y\n    """\n',
    wanted: '4',
    broken: [],
    kept: 1,
  },
  {
    code: 'if (a and\n        b):\n    c()\nelif d:\n\te()\n',
    wanted: 'spaces',
    broken: [5],
    kept: 1,
  },
  { code: 'class A:\n\tdef f(self):\n\t\tpass\n', wanted: 'tabs', broken: [], kept: 2 },
  { code: 'a = {\n  "b": 1,\n}\nif a: b()\n', wanted: '2', broken: [], kept: 1 },
];
const go = [
  { code: 'func f() {\n\tif a {\n\t\tb()\n\t}\n}\n', wanted: 'tabs', broken: [], kept: 2 },
  { code: 'func f() {\n    b()\n}\n', wanted: 'tabs', broken: [2] },
  {
    code: 'func f() {\n\tswitch a {\n\tcase 1:\n\t\tb()\n\t}\n}\n',
    wanted: 'tabs',
    broken: [],
    kept: 1,
  },
  { code: 'import (\n\t"os"\n)\n\nvar a = `{\n    b\n}`\n', wanted: 'tabs', broken: [], kept: 1 },
];
const java = [
  { code: 'class A {\n    void f() {\n        g();\n    }\n}\n', wanted: '4', broken: [], kept: 2 },
  {
    code: 'class A {\n  void f(int a,\n      int b) {\n    g();\n  }\n}\n',
    wanted: '4',
    broken: [2, 4],
  },
  { code: 'class A {\n\tint b;\n}\n', wanted: 'spaces', broken: [2] },
  { code: 'enum A {\n    B,\n}\nint[] c = {\n    1,\n};\n', wanted: '4', broken: [], kept: 2 },
];
const rust = [
  { code: 'fn f() {\n    if a {\n        b();\n    }\n}\n', wanted: '4', broken: [], kept: 2 },
  { code: 'fn f() {\n  b();\n}\n', wanted: '4', broken: [2] },
  { code: 'fn f() {\n\tlet a = S {\n\t\tb,\n\t};\n}\n', wanted: 'tabs', broken: [], kept: 2 },
  {
    code: 'fn f() {\n    println!(\n          "{\n  }",\n    );\n}\n',
    wanted: '4',
    broken: [],
    kept: 1,
  },
];
const csharp = [
  {
    code: 'class A\n{\n    void F()\n    {\n        G();\n    }\n}\n',
    wanted: '4',
    broken: [],
    kept: 2,
  },
  { code: 'class A {\n  int B { get; }\n}\n', wanted: '4', broken: [2] },
  { code: 'namespace A\n{\n\tclass B\n\t{\n\t}\n}\n', wanted: 'tabs', broken: [], kept: 1 },
  { code: 'var s = @"{\n  a\n}";\n', wanted: '4', broken: [], kept: 0 },
];
const json = [
  { code: '{\n  "a": {\n    "b": 1\n  }\n}\n', wanted: '2', broken: [], kept: 2 },
  { code: '{\n    "a": [\n        1\n    ]\n}\n', wanted: '2', broken: [2, 3] },
  { code: '{\n\t"a": 1\n}\n', wanted: 'tabs', broken: [], kept: 1 },
  { code: '{ "a": "{" }\n', wanted: '2', broken: [], kept: 0 },
];
const css = [
  { code: 'a {\n  color: red;\n}\n', wanted: '2', broken: [], kept: 1 },
  { code: '@media print {\n    a {\n        color: red;\n    }\n}\n', wanted: '2', broken: [2, 3] },
  { code: '/*\n a {\n     b\n */\na {\n\tb: c;\n}\n', wanted: 'tabs', broken: [], kept: 1 },
  { code: 'a { b: c; }\n', wanted: '2', broken: [], kept: 0 },
];
const cpp = [
  ...braces,
  { code: 'class A {\n public:\n  int b;\n};\n', wanted: '2', broken: [], kept: 0 },
  {
    code: 'int f() { // {\n  /* {\n        x */\n  return 1;\n}\n',
    wanted: '2',
    broken: [],
    kept: 0,
  },
];

codeRuleCases(indent, {
  heard: {
    tabs: [
      'use tabs instead of spaces',
      'indent with tabs',
      'tabs',
      'prefer tabs over spaces',
      'no spaces, tabs',
      'never indent with spaces',
      'I want tabs, not 4 spaces',
      'Tabs for indentation, please.',
    ],
    spaces: [
      'use spaces, not tabs',
      'no tabs',
      "don't use tabs for indentation",
      'spaces over tabs',
      'indent using spaces',
      'avoid hard tabs',
    ],
    '2': [
      '2 spaces',
      'two-space indentation',
      'Maintain consistent indentation using 2 spaces (prefer spaces over tabs).',
      'indent size of 2',
      '2-space indentation is standard',
      'indent by two',
      '2 spaces, not 4',
    ],
    '4': [
      'four spaces of indentation',
      'use 4 spaces instead of tabs',
      'four spaces',
      'indentation: 4 spaces',
      'I like 4-space indents',
      'indent with 4 spaces, never tabs',
    ],
  },
  notHeard: [
    'open links in new tabs',
    'two spaces after a full stop',
    'spaces around operators',
    'keep the code consistently indented',
    'either tabs or spaces is fine',
    'tabs except in YAML',
    'not 4 spaces',
    'Use URL state for shareable filters, pagination, tabs, and search params.',
    'no trailing spaces',
  ],
  seen: {
    python,
    javascript: script,
    javascriptreact: jsx,
    typescript: [
      ...script,
      {
        code: 'interface A {\n    b: string;\n}\ntype C = {\n  d: 1;\n};\n',
        wanted: '2',
        broken: [2],
        kept: 1,
      },
    ],
    typescriptreact: jsx,
    go,
    java,
    rust,
    csharp,
    json,
    jsonc: [...json.slice(0, 3), { code: '{ // b\n  "a": 1\n}\n', wanted: '4', broken: [2] }],
    yaml: [
      { code: 'a:\n  b: 1\n  c:\n    - d\n', wanted: '2', broken: [], kept: 2 },
      { code: 'a:\n    b: 1\n', wanted: '2', broken: [2] },
      { code: 'a:\n  b: 1\n', wanted: 'tabs', broken: [], kept: 0 },
      { code: 'a:\n- b\n- c: |\n    d:\n      e\n', wanted: '2', broken: [], kept: 0 },
      { code: '# a:\n#     b\nc: "d:"\n', wanted: '2', broken: [], kept: 0 },
    ],
    html: [
      { code: '<ul>\n  <li>\n    a\n  </li>\n</ul>\n', wanted: '2', broken: [], kept: 2 },
      { code: '<div class="a">\n    <br>\n    b\n</div>\n', wanted: '2', broken: [2] },
      { code: '<p>\n\ta\n</p>\n', wanted: 'tabs', broken: [], kept: 1 },
      {
        code: '<a\n   href="b">\nc</a>\n<pre>\n      d\n</pre>\n',
        wanted: '2',
        broken: [],
        kept: 0,
      },
    ],
    css,
    scss: css,
    c: cpp,
    cpp,
    php: braces,
    kotlin: braces,
    swift: braces,
  },
});
