import { parameters } from '../../../../src/style/rules/parameters.ts';
import { codeRuleCases } from '../ruleCases.ts';

const script = [
  {
    code: 'function f(a, b, c, d) {}\nfunction g({ a, b, c, d }) {}\n',
    wanted: '3',
    broken: [1],
    kept: 1,
  },
  {
    code: 'const f = (a, ...b) => a;\nxs.reduce((a, b, c, d) => a);\n',
    wanted: '2',
    broken: [],
    kept: 1,
  },
  { code: 'class A {\n  f(a, b = 1, [c] = []) {}\n}\n', wanted: '2', broken: [2] },
  {
    code: 'app.use(errors);\nfunction errors(err, req, res, next) {}\n',
    wanted: '3',
    broken: [],
    kept: 0,
  },
];
const typed = [
  {
    code: 'class A {\n  constructor(private a: B, private b: B, private c: B) {}\n  f(this: A, a: B, b?: C): void {}\n}\n',
    wanted: '2',
    broken: [],
    kept: 1,
  },
  { code: 'interface A {\n  f(a: B, b: B, c: B): void;\n}\n', wanted: '2', broken: [2] },
  ...script,
];

codeRuleCases(parameters, {
  heard: {
    '3': [
      'three parameters max',
      'at most 3 parameters per function',
      'no more than three arguments',
      'functions take up to 3 params',
      'fewer than four parameters',
      'maximum of 3 function parameters',
      'never more than 3 parameters',
      'use an options object for more than 3 parameters',
    ],
    '2': ['limit functions to 2 arguments', 'max 2 parameters, then an object'],
    '4': ["don't exceed 4 parameters", 'keep it to four parameters at most'],
  },
  notHeard: [
    'one parameter per line',
    "don't ever go past two type parameters",
    'document all parameters',
    'use keyword arguments after the first 2',
    'few parameters',
    'at least 2 parameters',
    'break parameters onto new lines when more than 3',
    'parameters in camelCase',
  ],
  seen: {
    javascript: script,
    javascriptreact: script,
    typescript: typed,
    typescriptreact: typed.slice(0, 4),
    python: [
      { code: 'def f(a, b, c, d):\n    pass\n', wanted: '3', broken: [1] },
      {
        code: 'class A:\n    def f(self, a, b, c):\n        pass\n    @classmethod\n    def g(cls, a, *, b, **c):\n        pass\n',
        wanted: '3',
        broken: [],
        kept: 2,
      },
      {
        code: '@app.get("/a")\ndef f(a, b, c, d):\n    pass\ndef test_f(a, b, c, d):\n    pass\n',
        wanted: '3',
        broken: [],
        kept: 0,
      },
      {
        code: 'class A:\n    def __exit__(self, a, b, c):\n        pass\n',
        wanted: '2',
        broken: [],
        kept: 0,
      },
      { code: 'f = lambda a, b, c: a\n', wanted: '2', broken: [], kept: 0 },
    ],
    go: [
      { code: 'package a\n\nfunc f(a, b int, c string, d ...T) {}\n', wanted: '3', broken: [3] },
      {
        code: 'package a\n\nfunc (r *T) f(a, b int, c string) {}\n',
        wanted: '3',
        broken: [],
        kept: 1,
      },
      {
        code: 'package a\n\nfunc f() (int, error, string) { return g() }\n',
        wanted: '1',
        broken: [],
        kept: 1,
      },
      { code: 'package a\n\nvar f = func(a, b, c int) {}\n', wanted: '2', broken: [], kept: 0 },
    ],
    java: [
      {
        code: 'class A {\n  void f(int a, int b, int c, int... d) {}\n}\n',
        wanted: '3',
        broken: [2],
      },
      { code: 'class A {\n  void f(int a, final int b) {}\n}\n', wanted: '2', broken: [], kept: 1 },
      {
        code: 'class A {\n  @Override\n  public void f(int a, int b, int c) {}\n}\n',
        wanted: '2',
        broken: [],
        kept: 0,
      },
      {
        code: 'class A {\n  @GetMapping("/a")\n  B f(int a, int b, int c) { return g(); }\n}\n',
        wanted: '2',
        broken: [],
        kept: 0,
      },
    ],
    rust: [
      { code: 'fn f(a: i32, b: i32, c: i32) {}\n', wanted: '2', broken: [1] },
      {
        code: 'impl A {\n    fn f(&self, a: i32, b: i32) {}\n}\n',
        wanted: '2',
        broken: [],
        kept: 1,
      },
      {
        code: 'impl B for A {\n    fn f(&self, a: i32, b: i32, c: i32) {}\n}\n',
        wanted: '2',
        broken: [],
        kept: 0,
      },
      { code: 'fn f() {\n    let g = |a, b, c| a;\n}\n', wanted: '2', broken: [], kept: 1 },
    ],
    csharp: [
      { code: 'void F(int a, int b, params int[] c) { }\n', wanted: '2', broken: [1] },
      { code: 'void F(int a, int b = 1) { }\n', wanted: '2', broken: [], kept: 1 },
      {
        code: 'class A : B\n{\n    public override void F(int a, int b, int c) { }\n}\n',
        wanted: '2',
        broken: [],
        kept: 0,
      },
      {
        code: 'class A\n{\n    [HttpGet]\n    public B F(int a, int b, int c) => G();\n}\n',
        wanted: '2',
        broken: [],
        kept: 0,
      },
    ],
  },
});
