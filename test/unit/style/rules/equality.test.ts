import { equality } from '../../../../src/style/rules/equality.ts';
import { codeRuleCases } from '../ruleCases.ts';

const script = [
  {
    code: 'if (a == b) {}\nif (a === c) {}\n',
    wanted: 'strict',
    broken: [1],
    kept: 1,
    mended: null,
  },
  {
    code: 'if (a == null || null != b) {}\nif (c === null) {}\n',
    wanted: 'strict',
    broken: [],
    kept: 1,
  },
  { code: 'const a = b != "x";\nconst c = typeof d == "y";\n', wanted: 'strict', broken: [1, 2] },
  { code: 'const f = () => 1;\n// a == b\n', wanted: 'strict', broken: [], kept: 0 },
  { code: 'if (a == null) {}\n', wanted: 'strict-always', broken: [1] },
  { code: 'if (a === b) {}\n', wanted: 'loose', broken: [1] },
];

codeRuleCases(equality, {
  heard: {
    strict: [
      'strict equality',
      'only use ===',
      '=== and !== only',
      'triple equals',
      'use === instead of ==',
      'strict equality except for null checks',
      'always compare with ===, unless it is a null check',
      'avoid loose equality',
    ],
    'strict-always': [
      'never ==',
      'no == in scripts',
      'never use `==`, use `===`',
      'strict equality, even with null',
      'avoid == and !=',
    ],
    loose: [
      'loose equality',
      '== rather than ===',
      'use == instead of ===',
      'double equals please',
      'no strict equality',
    ],
    'is-none': [
      'is None, not == None',
      'compare with None using `is`',
      'use is None rather than == None',
      'never write == None',
      'check for None with is',
    ],
    'is-null': [
      'use is null instead of == null',
      '`is null` over `== null`',
      'prefer is null to == null',
      'write is not null, never != null',
      'is null instead of == null',
    ],
    equals: [
      'compare strings with equals, not ==',
      'strings with .equals()',
      'use equals for strings',
      'never compare strings with == but with .equals',
      'string comparison with equals instead of ==',
    ],
  },
  notHeard: [
    'strict mode',
    'verify tolerances rather than exact floating point equality',
    'override equals and hashCode',
    'use === except in tests',
    'gender equality',
    'assert deep equality',
    'return None when nothing is found',
  ],
  seen: {
    javascript: script,
    javascriptreact: script.slice(0, 4),
    typescript: script,
    typescriptreact: script.slice(0, 4),
    python: [
      { code: 'if a == None:\n    pass\n', wanted: 'is-none', broken: [1] },
      {
        code: 'if a is None or b is not None:\n    pass\n',
        wanted: 'is-none',
        broken: [],
        kept: 2,
      },
      {
        code: 'q = session.query(A).filter(A.b == None)\nd = df[df.a != None]\n',
        wanted: 'is-none',
        broken: [],
        kept: 0,
      },
      { code: 'if a == 1:\n    pass\n', wanted: 'is-none', broken: [], kept: 0 },
      { code: 'if a == 1:\n    pass\n', wanted: 'strict', broken: [], kept: 0 },
    ],
    java: [
      { code: 'boolean b = name == "x";\n', wanted: 'equals', broken: [1] },
      { code: 'boolean b = name.equals("x");\n', wanted: 'equals', broken: [], kept: 1 },
      { code: 'boolean b = a == 1;\n', wanted: 'equals', broken: [], kept: 0 },
      { code: 'boolean b = a == null;\n', wanted: 'strict', broken: [], kept: 0 },
    ],
    csharp: [
      { code: 'if (a == null) { }\n', wanted: 'is-null', broken: [1] },
      { code: 'if (a is null || b is not null) { }\n', wanted: 'is-null', broken: [], kept: 2 },
      { code: 'if (a == b) { }\n', wanted: 'is-null', broken: [], kept: 0 },
      { code: 'if (a == b) { }\n', wanted: 'strict', broken: [], kept: 0 },
    ],
  },
});
