import { nestingDepth } from '../../../../src/style/rules/nestingDepth.ts';
import { codeRuleCases } from '../ruleCases.ts';

const deep =
  'function f(xs) {\n  for (const x of xs) {\n    if (x) {\n      try {\n        while (x.next()) {\n          use(x);\n        }\n      } catch {\n        if (a) b();\n      }\n    }\n  }\n}\n';
const script = [
  { code: deep, wanted: '3', broken: [5, 9] },
  { code: deep, wanted: '4', broken: [], kept: 6 },
  {
    code: 'function f(a) {\n  if (a === 1) {\n    g();\n  } else if (a === 2) {\n    h();\n  } else if (a === 3) {\n    i();\n  }\n}\n',
    wanted: '1',
    broken: [],
    kept: 2,
  },
  {
    code: 'function f(xs) {\n  if (xs) {\n    xs.map((x) => {\n      if (x) {\n        g(x);\n      }\n    });\n  }\n}\n',
    wanted: '1',
    broken: [],
  },
  { code: 'const f = (a) => a + 1;\n', wanted: '2', broken: [], kept: 1 },
  {
    code: 'switch (a) {\n  case 1:\n    if (b) {\n      c();\n    }\n}\n',
    wanted: '1',
    broken: [3],
  },
];

codeRuleCases(nestingDepth, {
  heard: {
    '2': [
      'at most two levels of nesting',
      'Never nest deeper than 2 levels',
      'do not nest more than two levels deep',
    ],
    '3': [
      'no more than 3 nesting levels',
      'maximum nesting of 3',
      'max nesting depth 3',
      'nesting depth ≤ 3',
      'fewer than four levels of nesting',
      'code should not be nested more than three levels deep',
      'keep nesting under 4 levels',
    ],
    '1': ['only one level of indentation per function', 'no more than one level of nesting'],
  },
  notHeard: [
    'avoid deep nesting',
    'nested folders at most 3 deep',
    'nest CSS selectors at most 3 levels deep',
    'no nested ternaries',
    'indent with 2 spaces',
    'avoid nested for-comprehensions deeper than two levels',
    'lists nested up to 2 levels',
  ],
  seen: {
    javascript: script,
    javascriptreact: script.slice(0, 4),
    typescript: script,
    typescriptreact: script.slice(0, 4),
    python: [
      {
        code: 'def f(xs):\n    for x in xs:\n        if x:\n            with y:\n                g()\n',
        wanted: '2',
        broken: [4],
        kept: 3,
      },
      {
        code: 'def f(a):\n    if a:\n        g()\n    elif b:\n        while c:\n            d()\n    else:\n        if e:\n            h()\n',
        wanted: '2',
        broken: [],
      },
      {
        code: 'def f(a):\n    if a:\n        def g(b):\n            if b:\n                h()\n',
        wanted: '1',
        broken: [],
      },
      { code: 'def f(a):\n    return a\n', wanted: '1', broken: [], kept: 1 },
      { code: 'try:\n    if a:\n        b()\nexcept E:\n    pass\n', wanted: '1', broken: [2] },
    ],
    go: [
      {
        code: 'package a\n\nfunc f() {\n\tfor {\n\t\tif a {\n\t\t\tswitch b {\n\t\t\tcase 1:\n\t\t\t\tc()\n\t\t\t}\n\t\t}\n\t}\n}\n',
        wanted: '2',
        broken: [6],
      },
      {
        code: 'package a\n\nfunc f() {\n\tif a {\n\t\tb()\n\t} else if c {\n\t\td()\n\t}\n}\n',
        wanted: '1',
        broken: [],
      },
      {
        code: 'package a\n\nfunc f() {\n\tif a {\n\t\tgo func() {\n\t\t\tif b {\n\t\t\t}\n\t\t}()\n\t}\n}\n',
        wanted: '1',
        broken: [],
      },
      { code: 'package a\n\nfunc f() {}\n', wanted: '1', broken: [], kept: 1 },
    ],
    java: [
      {
        code: 'class A {\n  void f() {\n    for (B b : bs) {\n      if (b.c()) {\n        try {\n          d();\n        } finally {\n          e();\n        }\n      }\n    }\n  }\n}\n',
        wanted: '2',
        broken: [5],
      },
      {
        code: 'class A {\n  void f() {\n    if (a) {\n      b();\n    } else if (c) {\n      d();\n    }\n  }\n}\n',
        wanted: '1',
        broken: [],
      },
      {
        code: 'class A {\n  int f() {\n    if (a) {\n      return switch (b) { default -> 1; };\n    }\n    return 2;\n  }\n}\n',
        wanted: '1',
        broken: [],
      },
      {
        code: 'class A {\n  void f() {\n    while (a) {\n      synchronized (b) {\n        c();\n      }\n    }\n  }\n}\n',
        wanted: '1',
        broken: [4],
      },
    ],
    rust: [
      {
        code: 'fn f() {\n    for a in b {\n        if c {\n            match d {\n                _ => e(),\n            }\n        }\n    }\n}\n',
        wanted: '2',
        broken: [4],
      },
      {
        code: 'fn f() {\n    if a {\n        b();\n    } else if c {\n        d();\n    }\n}\n',
        wanted: '1',
        broken: [],
      },
      { code: 'fn f() -> i32 {\n    1\n}\n', wanted: '1', broken: [], kept: 1 },
      {
        code: 'fn f() {\n    loop {\n        while a {\n            b();\n        }\n    }\n}\n',
        wanted: '1',
        broken: [3],
      },
    ],
    csharp: [
      {
        code: 'void F()\n{\n    foreach (var a in b)\n    {\n        if (a)\n        {\n            using (c)\n            {\n                D();\n            }\n        }\n    }\n}\n',
        wanted: '2',
        broken: [7],
      },
      {
        code: 'void F()\n{\n    if (a) { B(); }\n    else if (c) { D(); }\n}\n',
        wanted: '1',
        broken: [],
      },
      { code: 'int F() => 1;\n', wanted: '1', broken: [] },
      {
        code: 'void F()\n{\n    lock (a)\n    {\n        while (b) { C(); }\n    }\n}\n',
        wanted: '1',
        broken: [5],
      },
    ],
  },
});
