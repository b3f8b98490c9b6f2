import { shortNames } from '../../../../src/style/rules/shortNames.ts';
import { codeRuleCases } from '../ruleCases.ts';

const script = [
  {
    code: 'function dot(a, b) {\n  let s = 0;\n  for (const k of a.keys()) {\n    s += a[k] * b[k];\n  }\n  return s;\n}\n',
    wanted: 'names:2',
    broken: [1, 2, 3],
  },
  { code: 'const { x, y: first } = point;\n', wanted: 'names:2', broken: [], kept: 1 },
  { code: 'for (let i = 0; i < 3; i++) f(i);\n', wanted: 'names:2', broken: [1] },
  {
    code: 'for (let i = 0; i < 3; i++) {\n  const n = i;\n}\n',
    wanted: 'variables:2:loops',
    broken: [2],
  },
  {
    code: 'const _ = 1;\nconst $ = 2;\nconst m = (e) => e;\n',
    wanted: 'parameters:2',
    broken: [3],
  },
  { code: 'function f() {}\n', wanted: 'names:2', broken: [1] },
  { code: 'const id = 1;\n', wanted: 'variables:3', broken: [1] },
];
const python = [
  { code: 'def f(x):\n    return x\n', wanted: 'parameters:2', broken: [1] },
  {
    code: 'def total(items: list[dict]) -> float:\n    return sum(item["price"] for item in items)\n',
    wanted: 'variables:2',
    broken: [],
    kept: 2,
  },
  { code: 'values = [v for v in source]\n', wanted: 'variables:2', broken: [1] },
  {
    code: 'with open(name) as f:\n    pass\nfor i in range(3):\n    pass\n',
    wanted: 'names:2:loops',
    broken: [1],
  },
  {
    code: 'class A:\n    def get(self, _):\n        T = TypeVar("T")\n',
    wanted: 'names:2',
    broken: [],
    kept: 1,
  },
];
const go = [
  {
    code: 'func Distance(from, to Point) float64 {\n\treturn to.X - from.X\n}\n',
    wanted: 'parameters:2',
    broken: [],
    kept: 2,
  },
  { code: 'func (s *Store) Get(k string) {}\n', wanted: 'names:2', broken: [1], kept: 1 },
  { code: 'func (s *Store) Get(key string) {}\n', wanted: 'names:2', broken: [], kept: 2 },
  {
    code: 'func run() {\n\tfor i, v := range all {\n\t\tuse(i, v)\n\t}\n}\n',
    wanted: 'variables:2',
    broken: [2],
  },
  {
    code: 'func run() {\n\tfor i := 0; i < 3; i++ {\n\t}\n\tn := 1\n}\n',
    wanted: 'variables:2:loops',
    broken: [4],
  },
];
const java = [
  {
    code: 'class A<T> {\n    int add(int a, int b) {\n        return a + b;\n    }\n}\n',
    wanted: 'names:2',
    broken: [2],
    kept: 1,
  },
  { code: 'class A {\n    int x;\n}\n', wanted: 'variables:2', broken: [], kept: 0 },
  { code: 'class A {\n    int x;\n}\n', wanted: 'names:2', broken: [2] },
  { code: 'for (int i = 0; i < 3; i++) {}\n', wanted: 'variables:2:loops', broken: [], kept: 0 },
];
const rust = [
  {
    code: 'fn add(a: i32, b: i32) -> i32 {\n    a + b\n}\n',
    wanted: 'names:2',
    broken: [1],
    kept: 1,
  },
  {
    code: 'fn run<T>(value: T) {\n    let x = 1;\n    let Some(y) = z else { return };\n}\n',
    wanted: 'variables:2',
    broken: [2, 3],
  },
  { code: 'let all = it.map(|x| x + 1);\n', wanted: 'parameters:2', broken: [1] },
  { code: "fn run<'a>(_: &'a str) {}\n", wanted: 'names:2', broken: [], kept: 1 },
];
const csharp = [
  { code: 'int Add(int a, int b) => a + b;\n', wanted: 'parameters:2', broken: [1] },
  {
    code: 'foreach (var item in items)\n{\n    var n = item;\n}\n',
    wanted: 'variables:2',
    broken: [3],
    kept: 1,
  },
  { code: 'for (int i = 0; i < 3; i++) { }\n', wanted: 'names:2:loops', broken: [], kept: 0 },
  { code: 'var all = items.Where(x => x.Open);\n', wanted: 'names:2', broken: [1], kept: 1 },
];

codeRuleCases(shortNames, {
  heard: {
    'names:2': [
      'no single-letter identifiers',
      'no one-letter names',
      'avoid names of a single letter',
      "I don't like one letter names",
      'Avoid single-letter names or cryptic abbreviations.',
      'names longer than one letter',
    ],
    'variables:2': [
      'no single letter variable names',
      "I'm not a fan of one-letter variable names.",
      'never use single-character variables',
      'variables must have more than one letter',
      'single-letter variables are forbidden',
    ],
    'parameters:2': [
      'no single-letter parameter names',
      'avoid one-letter parameters',
      'function arguments should be longer than one character',
      "don't use single letter args",
      'no 1-letter params',
    ],
    'variables:3': [
      'variable names of at least three characters',
      'no one- or two-letter variables',
    ],
    'variables:2:loops': [
      'no single-letter variable names except loop counters',
      'Use descriptive variable names and avoid one-letter variable names outside small loops.',
      'avoid single-letter variables, other than i and j in loops',
      'no one-letter variables unless it is a loop index',
    ],
    'names:2:loops': ['no single-letter names apart from loop indices'],
  },
  notHeard: [
    'use good variable names',
    'single-letter type parameters only',
    'short receivers in Go',
    'single-letter names are fine',
    'no single-letter names except for coordinates x and y',
    'no single quotes',
    'keep names short',
    'no one-letter CSS class names',
  ],
  seen: { python, javascript: script, typescript: script, go, java, rust, csharp },
});
