import { functionLength } from '../../../../src/style/rules/functionLength.ts';
import { codeRuleCases } from '../ruleCases.ts';

/** A body of so many lines. */
function lines(count: number, line: string): string {
  return `${line}\n`.repeat(count);
}
const script = [
  { code: `function f() {\n${lines(6, '  g();')}}\n`, wanted: '5', broken: [1] },
  { code: `function f() {\n${lines(3, '  g();')}}\n`, wanted: '5', broken: [], kept: 1 },
  {
    code: `function f() {\n${lines(4, '  g();')}}\nconst h = () => {\n  // why\n\n${lines(4, '  g();')}};\n`,
    wanted: '5',
    broken: [],
    kept: 0,
  },
  {
    code: `describe('a', () => {\n${lines(9, '  g();')}});\nexport const h = () => {\n${lines(9, '  g();')}};\n`,
    wanted: '5',
    broken: [12],
  },
  { code: `function f() {\n${lines(9, '  g();')}  // ...\n}\n`, wanted: '5', broken: [], kept: 0 },
  { code: `class A {\n  f() {\n${lines(9, '    g();')}  }\n}\n`, wanted: '5', broken: [2] },
];

codeRuleCases(functionLength, {
  heard: {
    '20': [
      'functions of max. 20 lines',
      'functions up to 20 lines',
      'keep functions within twenty lines',
      'no function longer than 20 lines',
      'max 20 lines per function',
      'functions must not exceed 20 lines',
      'Methods have at most 20 lines of code.',
    ],
    '30': [
      'files under 300 lines, functions at most 30 lines',
      'functions ≤30 lines',
      'split functions longer than 30 lines',
      'Keep methods short: never more than 30 lines per method',
    ],
    '49': ['functions under 50 lines', 'every method shorter than 50 lines'],
  },
  notHeard: [
    'short functions',
    'two blank lines between functions',
    'files of at most 300 lines',
    'functions longer than 20 lines need a docstring',
    'lines of at most 80 characters',
    'functions with at least 5 lines',
    'arrow functions on one line',
    'components under 100 lines',
  ],
  seen: {
    javascript: script,
    javascriptreact: script.slice(0, 4),
    typescript: script,
    typescriptreact: script.slice(0, 4),
    python: [
      { code: `def f():\n${lines(6, '    g()')}`, wanted: '5', broken: [1] },
      { code: `def f():\n${lines(4, '    g()')}`, wanted: '5', broken: [], kept: 1 },
      {
        code: `@cached\ndef f():\n    """Doc.\n\n    More.\n    """\n${lines(4, '    g()')}`,
        wanted: '5',
        broken: [],
        kept: 0,
      },
      { code: `def f():\n${lines(9, '    g()')}    ...\n`, wanted: '5', broken: [], kept: 0 },
      { code: `class A:\n    def f(self):\n${lines(6, '        g()')}`, wanted: '5', broken: [2] },
    ],
    go: [
      { code: `package a\n\nfunc f() {\n${lines(6, '\tg()')}}\n`, wanted: '5', broken: [3] },
      {
        code: `package a\n\nfunc f() {\n${lines(3, '\tg()')}}\n`,
        wanted: '5',
        broken: [],
        kept: 1,
      },
      { code: `package a\n\nfunc (t T) f() {\n${lines(6, '\tg()')}}\n`, wanted: '5', broken: [3] },
      {
        code: `package a\n\nfunc f() {\n${lines(3, '\tg()')}\n\n}\n`,
        wanted: '5',
        broken: [],
        kept: 0,
      },
    ],
    java: [
      {
        code: `class A {\n  void f() {\n${lines(6, '    g();')}  }\n}\n`,
        wanted: '5',
        broken: [2],
      },
      {
        code: `class A {\n  void f() {\n${lines(3, '    g();')}  }\n}\n`,
        wanted: '5',
        broken: [],
        kept: 1,
      },
      { code: `class A {\n  A() {\n${lines(6, '    g();')}  }\n}\n`, wanted: '5', broken: [2] },
      { code: 'interface A {\n  void f();\n}\n', wanted: '5', broken: [], kept: 0 },
    ],
    rust: [
      { code: `fn f() {\n${lines(6, '    g();')}}\n`, wanted: '5', broken: [1] },
      { code: `fn f() {\n${lines(3, '    g();')}}\n`, wanted: '5', broken: [], kept: 1 },
      {
        code: `impl A {\n    fn f() {\n${lines(6, '        g();')}    }\n}\n`,
        wanted: '5',
        broken: [2],
      },
      {
        code: `fn f() {\n${lines(4, '    g();')}    // why\n}\n`,
        wanted: '5',
        broken: [],
        kept: 0,
      },
    ],
    csharp: [
      { code: `void F()\n{\n${lines(6, '    G();')}}\n`, wanted: '5', broken: [1] },
      { code: `void F()\n{\n${lines(2, '    G();')}}\n`, wanted: '5', broken: [], kept: 1 },
      {
        code: `class A\n{\n    void F()\n    {\n${lines(6, '        G();')}    }\n}\n`,
        wanted: '5',
        broken: [3],
      },
      { code: `void F()\n{\n${lines(5, '    G();')}}\n`, wanted: '5', broken: [], kept: 0 },
    ],
  },
});
