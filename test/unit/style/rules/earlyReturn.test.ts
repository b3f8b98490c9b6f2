import { earlyReturn } from '../../../../src/style/rules/earlyReturn.ts';
import { codeRuleCases } from '../ruleCases.ts';

const script = [
  {
    code: 'function f(a) {\n  if (!a) {\n    return null;\n  }\n  return a.b;\n}\n',
    wanted: 'prefer',
    broken: [],
    kept: 1,
  },
  {
    code: 'function f(a) {\n  if (a) {\n    use(a);\n    return 1;\n  } else {\n    return 2;\n  }\n}\n',
    wanted: 'prefer',
    broken: [5],
    kept: 0,
  },
  {
    code: 'function f(a) {\n  const b = a.b;\n  if (b) {\n    const c = g(b);\n    h(c);\n    i(c);\n  }\n}\n',
    wanted: 'prefer',
    broken: [3],
  },
  {
    code: 'function f(a) {\n  if (a) {\n    g(a);\n    h(a);\n  } else {\n    throw new Error("no");\n  }\n}\n',
    wanted: 'prefer',
    broken: [2],
  },
  {
    code: 'function f(a) {\n  if (a) g(a);\n  if (b) {\n    h();\n  } else {\n    i();\n  }\n  return c ? 1 : 2;\n}\nif (x) {\n  a();\n  b();\n  c();\n}\n',
    wanted: 'prefer',
    broken: [],
    kept: 0,
  },
  {
    code: 'function f(a) {\n  if (a === 1) {\n    return "x";\n  } else if (a === 2) {\n    return "y";\n  } else {\n    return "z";\n  }\n}\n',
    wanted: 'prefer',
    broken: [],
    kept: 0,
  },
  {
    code: 'for (const x of xs) {\n  if (!x) continue;\n  use(x);\n}\n',
    wanted: 'prefer',
    broken: [],
    kept: 1,
  },
  {
    code: 'function f(a) {\n  if (!a) return 1;\n  return 2;\n}\nfunction g() {\n  return xs.map((x) => {\n    return x;\n  });\n}\n',
    wanted: 'single',
    broken: [3],
    kept: 2,
  },
  { code: 'if (a) {\n  b();\n} else {\n  c();\n}\n', wanted: 'no-else', broken: [3] },
  {
    code: 'function f(a) {\n  if (a) {\n    return 1;\n  } else if (b) {\n    return 2;\n  }\n}\n',
    wanted: 'no-else-after-return',
    broken: [4],
  },
  {
    code: 'if (a) {\n  if (b) {\n    c();\n  }\n} else if (d) {\n  xs.map((x) => {\n    if (x) e();\n  });\n}\n',
    wanted: 'flat-ifs',
    broken: [2],
    kept: 2,
  },
];

codeRuleCases(earlyReturn, {
  heard: {
    prefer: [
      'early returns',
      'guard clauses first',
      'return early',
      'early returns over nested ifs',
      'use guard clauses instead of else',
      'I like functions that exit early',
      'avoid deep nesting, use early returns',
    ],
    single: [
      'single return',
      'one return statement per function',
      'a single exit point',
      'no early returns',
      'avoid multiple returns',
    ],
    'no-else': [
      'no else',
      'never use else',
      'avoid else blocks',
      'no `else` statements',
      'else branches are forbidden',
    ],
    'no-else-after-return': [
      'no else after return',
      'never write else after a return',
      'avoid else blocks after return',
      'drop the else after a return',
      "don't use else after `return`",
    ],
    'flat-ifs': [
      'no nested ifs',
      'avoid nested if statements',
      'never nest conditionals',
      "don't write nested conditionals",
      'nested if blocks are forbidden',
    ],
  },
  notHeard: [
    'just the code, nothing else',
    'fail early',
    'type guards for runtime checks',
    'assertions or explicit guard clauses for impossible states',
    'early stopping when training',
    'route guards for admin pages',
    'raise an error or else explain',
    'early returns except in tests',
    'return types on functions',
  ],
  seen: {
    javascript: script,
    javascriptreact: script.slice(0, 4),
    typescript: script,
    typescriptreact: script.slice(0, 4),
    python: [
      {
        code: 'def f(a):\n    """Doc."""\n    if a is None:\n        return None\n    return a.b\n',
        wanted: 'prefer',
        broken: [],
        kept: 1,
      },
      {
        code: 'def f(a):\n    if a:\n        return 1\n    else:\n        return 2\n',
        wanted: 'prefer',
        broken: [4],
      },
      {
        code: 'def f(a):\n    if a:\n        b = a.b\n        if b:\n            g(b)\n',
        wanted: 'prefer',
        broken: [2],
      },
      {
        code: 'def f(a):\n    if a:\n        b = a.b\n        g(b)\n    else:\n        raise ValueError("a")\n',
        wanted: 'prefer',
        broken: [2],
      },
      {
        code: 'if a:\n    b()\nelif c:\n    d()\nfor x in xs:\n    e()\nelse:\n    g()\n',
        wanted: 'no-else',
        broken: [],
      },
      {
        code: 'def f(a):\n    if a:\n        return 1\n    elif b:\n        return 2\n    return 3\n',
        wanted: 'no-else-after-return',
        broken: [4],
      },
    ],
    go: [
      {
        code: 'package a\n\nfunc f() error {\n\tb, err := g()\n\tif err != nil {\n\t\treturn err\n\t}\n\treturn h(b)\n}\n',
        wanted: 'prefer',
        broken: [],
        kept: 1,
      },
      {
        code: 'package a\n\nfunc f(a bool) int {\n\tif a {\n\t\treturn 1\n\t} else {\n\t\treturn 2\n\t}\n}\n',
        wanted: 'prefer',
        broken: [6],
      },
      {
        code: 'package a\n\nfunc f(a bool) {\n\tif a {\n\t\tg()\n\t\th()\n\t\ti()\n\t}\n}\n',
        wanted: 'prefer',
        broken: [4],
      },
      {
        code: 'package a\n\nfunc f() {\n\tif b, ok := m["a"]; ok {\n\t\tg(b)\n\t\th(b)\n\t\ti(b)\n\t}\n}\n',
        wanted: 'prefer',
        broken: [],
      },
      {
        code: 'package a\n\nfunc f(a bool) int {\n\tif a {\n\t\treturn 1\n\t}\n\treturn 2\n}\n',
        wanted: 'single',
        broken: [7],
      },
    ],
    java: [
      {
        code: 'class A {\n  int f(B b) {\n    if (b == null) {\n      return 0;\n    }\n    return b.c();\n  }\n}\n',
        wanted: 'prefer',
        broken: [],
        kept: 1,
      },
      {
        code: 'class A {\n  int f(B b) {\n    if (b == null) {\n      return 0;\n    } else {\n      return b.c();\n    }\n  }\n}\n',
        wanted: 'prefer',
        broken: [5],
      },
      {
        code: 'class A {\n  void f(B b) {\n    if (b != null) {\n      g(b);\n      h(b);\n      i(b);\n    }\n  }\n}\n',
        wanted: 'prefer',
        broken: [3],
      },
      {
        code: 'class A {\n  void f(B b) {\n    for (C c : b.cs()) {\n      if (c.d()) {\n        g(c);\n      }\n    }\n  }\n}\n',
        wanted: 'prefer',
        broken: [],
        kept: 0,
      },
    ],
    rust: [
      {
        code: 'fn f(a: i32) -> i32 {\n    if a < 0 {\n        return 0;\n    }\n    a + 1\n}\n',
        wanted: 'prefer',
        broken: [],
        kept: 1,
      },
      {
        code: 'fn f(a: Option<i32>) -> i32 {\n    let Some(b) = a else { return 0 };\n    b\n}\n',
        wanted: 'prefer',
        broken: [],
        kept: 1,
      },
      {
        code: 'fn f(a: bool) {\n    if a {\n        g();\n        h();\n        i();\n    }\n}\n',
        wanted: 'prefer',
        broken: [2],
      },
      {
        code: 'fn f(a: bool) -> i32 {\n    let b = if a { 1 } else { 2 };\n    if a { b } else { 3 }\n}\n',
        wanted: 'prefer',
        broken: [],
        kept: 0,
      },
      {
        code: 'fn f(a: i32) -> i32 {\n    if a < 0 {\n        return 0;\n    }\n    a + 1\n}\n',
        wanted: 'single',
        broken: [3],
      },
    ],
    csharp: [
      {
        code: 'int F(B b)\n{\n    if (b is null) return 0;\n    return b.C;\n}\n',
        wanted: 'prefer',
        broken: [],
        kept: 1,
      },
      {
        code: 'int F(B b)\n{\n    if (b is null)\n    {\n        return 0;\n    }\n    else\n    {\n        return b.C;\n    }\n}\n',
        wanted: 'prefer',
        broken: [7],
      },
      {
        code: 'void F(B b)\n{\n    if (b != null)\n    {\n        G(b);\n        H(b);\n        I(b);\n    }\n}\n',
        wanted: 'prefer',
        broken: [3],
      },
      {
        code: 'void F(B b)\n{\n    if (b != null)\n    {\n        G(b);\n    }\n}\n',
        wanted: 'prefer',
        broken: [],
        kept: 0,
      },
    ],
  },
});
