import { semicolons } from '../../../../src/style/rules/semicolons.ts';
import { codeRuleCases } from '../ruleCases.ts';

const script = [
  { code: 'const a = 1;\nlet b = 2\nf()\n', wanted: 'always', broken: [2, 3], kept: 1 },
  {
    code: 'import x from "x";\n\nexport function f() {\n  return 1;\n}\n',
    wanted: 'never',
    broken: [1, 4],
    mended: 'import x from "x"\n\nexport function f() {\n  return 1\n}\n',
  },
  { code: 'const a = 1\n;[1, 2].forEach(f)\n', wanted: 'never', broken: [], kept: 2 },
  { code: 'const a = 1;\n[1, 2].forEach(f)\n', wanted: 'never', broken: [], kept: 1 },
  { code: 'const a = 1;\n(b)\n', wanted: 'always', broken: [2], mended: 'const a = 1;\n(b);\n' },
  { code: 'for (let i = 0; i < 3; i++) {}\nfor (;;) {}\n', wanted: 'never', broken: [], kept: 0 },
  { code: 'f(); g();\nif (a) f(); else g()\n', wanted: 'never', broken: [1] },
  {
    code: 'export default class A {}\nexport const b = 1\n',
    wanted: 'always',
    broken: [2],
    kept: 0,
  },
  { code: 'export default function () {}\nexport { a }\n', wanted: 'always', broken: [2], kept: 0 },
  { code: 'class A {\n  x = 1;\n  y = 2\n  f() {}\n}\n', wanted: 'always', broken: [3], kept: 1 },
  { code: 'const f = () => {\n  g();\n};\n', wanted: 'never', broken: [2, 3] },
  { code: 'const f = () => {\n  g()\n}\n', wanted: 'always', broken: [2, 3] },
  { code: 'const a = {\n  b: 1,\n} // c\n', wanted: 'always', broken: [3] },
  { code: "const s = 'a;b' // c;\n", wanted: 'never', broken: [], kept: 1 },
];
const typed = [
  ...script,
  { code: 'interface A {\n  b: string;\n  c(): void;\n}\n', wanted: 'never', broken: [], kept: 0 },
  { code: "type A = 'a' | 'b'\nexport type B = A;\n", wanted: 'always', broken: [1], kept: 1 },
  {
    code: 'class A {\n  private readonly x: number;\n  f(a: string): void\n  f() {}\n}\n',
    wanted: 'always',
    broken: [3],
    kept: 1,
  },
  { code: 'namespace A {\n  const b = 1\n}\nenum C {\n  D,\n}\n', wanted: 'always', broken: [2] },
  { code: 'declare function f(): void;\n', wanted: 'never', broken: [1] },
];

codeRuleCases(semicolons, {
  heard: {
    always: [
      'use semicolons',
      'statements end with a semicolon',
      'keep the semicolons',
      "don't omit semicolons",
      'I like my semicolons',
      'Always terminate statements with semicolons.',
      'never leave out semicolons',
      'with semicolons please',
      'semicolons: yes',
    ],
    never: [
      'no semicolons',
      'no semicolons, ever',
      'omit semicolons',
      "I don't want semicolons",
      'semicolon-free code',
      'leave semicolons out',
      'Avoid semicolons except where ASI needs them.',
      'no semis please',
      'Semicolons: no',
      'skip semicolons unless required',
      'write code without semicolons',
    ],
  },
  notHeard: [
    'Single space follows commas, colons, and semicolons',
    'semicolons in CSV exports',
    'separate the SQL statements with semicolons',
    'semi-transparent overlays',
    'semicolons are optional, I do not mind',
    'no semicolons except in TypeScript',
    'avoid semicolons in commit messages',
    'either with or without semicolons is fine',
  ],
  seen: {
    javascript: script,
    javascriptreact: [
      ...script.slice(0, 3),
      { code: 'const A = () => <p>a;</p>\n', wanted: 'always', broken: [1] },
    ],
    typescript: typed,
    typescriptreact: [
      ...typed.slice(-4),
      { code: 'const A = () => <p>a;</p>;\n', wanted: 'never', broken: [1] },
    ],
  },
});
