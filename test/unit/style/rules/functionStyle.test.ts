import { functionStyle } from '../../../../src/style/rules/functionStyle.ts';
import { codeRuleCases } from '../ruleCases.ts';

const script = [
  { code: 'function a() {}\nconst b = () => 1;\n', wanted: 'arrow', broken: [1], kept: 1 },
  {
    code: 'export const a = async (x) => x;\nexport default function main() {}\n',
    wanted: 'arrow',
    broken: [2],
    kept: 1,
  },
  {
    code: 'function* walk() {}\nfunction Point(x) {\n  this.x = x;\n}\nfunction sum() {\n  return arguments.length;\n}\n',
    wanted: 'arrow',
    broken: [],
    kept: 0,
  },
  {
    code: 'items.map(function (x) {\n  return x + 1;\n});\nconst f = function () {};\n',
    wanted: 'arrow',
    broken: [1, 4],
  },
  {
    code: 'function a() {\n  const b = () => 1;\n  return [1].map((x) => x);\n}\n',
    wanted: 'declaration',
    broken: [2],
    kept: 1,
  },
  {
    code: 'const a = items.map((x) => x);\nclass A {\n  run = () => 1;\n}\nconst o = { f: () => 2 };\n',
    wanted: 'declaration',
    broken: [],
    kept: 0,
  },
  {
    code: 'function a() {}\nitems.map((x) => x);\n',
    wanted: 'no-arrows',
    broken: [2],
    kept: 1,
  },
  {
    code: 'export default () => 1;\n',
    wanted: 'declaration',
    broken: [1],
  },
  {
    code: 'function handleClick() {}\nconst onOpen = () => {};\nfunction other() {}\n',
    wanted: 'handlers:arrow',
    broken: [1],
    kept: 1,
  },
  {
    code: 'const a = () => 1;\nfunction b() {\n  const c = () => 2;\n}\n',
    wanted: 'top-level:declaration',
    broken: [1],
    kept: 1,
  },
  {
    code: 'class A {\n  go() {\n    const done = () => this.end();\n  }\n}\n',
    wanted: 'declaration',
    broken: [],
  },
];
const typed = [
  {
    code: 'function pick(a: string): string;\nfunction pick(a: number): number;\nfunction pick(a: any) {\n  return a;\n}\nfunction isText(a: unknown): asserts a is string {}\n',
    wanted: 'arrow',
    broken: [],
    kept: 0,
  },
  {
    code: 'export const GET: Handler = async () => {};\n',
    wanted: 'declaration',
    broken: [],
    kept: 0,
  },
  ...script,
];
const jsx = [
  {
    code: 'export function App() {\n  return <p />;\n}\nfunction add(a, b) {\n  return a + b;\n}\n',
    wanted: 'components:arrow',
    broken: [1],
    kept: 0,
  },
  {
    code: 'const App = () => <p />;\nconst add = (a, b) => a + b;\n',
    wanted: 'components:declaration',
    broken: [1],
    kept: 0,
  },
  ...script.slice(0, 4),
];

codeRuleCases(functionStyle, {
  heard: {
    arrow: [
      'arrow functions',
      'write every function as an arrow function',
      'Functions use arrow syntax',
      'no function declarations',
      'arrow functions over function declarations',
      'I like arrow functions better than the function keyword',
      "don't use the function keyword, use arrow functions",
      'prefer arrow functions to regular functions',
    ],
    declaration: [
      'function declarations over arrow functions',
      'use function declarations',
      'use the function keyword, not arrow functions',
      'regular functions instead of arrow functions',
      'prefer the `function` keyword to arrow functions',
      'function declarations for functions, arrow functions only for callbacks',
    ],
    'no-arrows': [
      'no arrow functions',
      'never use arrow functions',
      'avoid arrow functions',
      'arrow functions are forbidden',
      "I don't like arrow functions",
    ],
    'components:arrow': [
      'React components as arrow functions',
      'write components as arrow functions',
      'arrow functions for components, function declarations for the rest',
    ],
    'handlers:arrow': ['use arrow functions for event handlers'],
    'callbacks:arrow': ['arrow functions for callbacks'],
    'components:declaration': [
      'components as function declarations',
      'use function declarations for React components',
      'no arrow functions for components',
    ],
    'top-level:declaration': [
      'function declarations at top level',
      'top-level functions with the function keyword',
    ],
    'no-lambdas': [
      'no lambdas',
      'lambdas are not allowed',
      'avoid lambda expressions',
      'def instead of lambda',
      'never write lambda functions',
    ],
    'no-assigned-lambdas': [
      "don't assign lambdas to names",
      'never assign a lambda to a variable',
      'no lambda assignments',
      'no named lambdas',
      'avoid assigning lambdas',
    ],
    lambdas: [
      'prefer lambdas to anonymous classes',
      'lambdas over anonymous classes',
      'use lambdas instead of anonymous inner classes',
      'lambda expressions rather than anonymous classes',
      'no anonymous classes, use lambdas',
    ],
  },
  notHeard: [
    'use the arrow keys',
    'deploy it as an AWS Lambda',
    'method references to lambdas',
    'short functions',
    'arrow functions for short helpers',
    'pure functions where possible',
    'either arrow functions or declarations',
    'use defineStore with `() => { ... }`',
    'arrow functions except in classes',
    'one function per file',
  ],
  seen: {
    javascript: script,
    javascriptreact: jsx,
    typescript: typed,
    typescriptreact: jsx,
    python: [
      {
        code: 'key = sorted(xs, key=lambda x: x.id)\n',
        wanted: 'no-lambdas',
        broken: [1],
      },
      {
        code: 'f = lambda x: x\ng(lambda: 1)\n',
        wanted: 'no-assigned-lambdas',
        broken: [1],
        kept: 0,
      },
      { code: 'def f(x):\n    return x\n', wanted: 'no-lambdas', broken: [], kept: 0 },
      { code: '# lambda\nf = g("lambda")\n', wanted: 'no-lambdas', broken: [], kept: 0 },
    ],
    java: [
      {
        code: 'class A { void f() {\n  run(() -> 1);\n  xs.forEach(System.out::println);\n} }\n',
        wanted: 'no-lambdas',
        broken: [2],
      },
      {
        code: 'class A { void f() {\n  run(new Runnable() {\n    public void run() {}\n  });\n} }\n',
        wanted: 'lambdas',
        broken: [2],
      },
      {
        code: 'class A { void f() {\n  run(new Handler() {\n    public void a() {}\n    public void b() {}\n  });\n} }\n',
        wanted: 'lambdas',
        broken: [],
        kept: 0,
      },
      { code: 'class A { void f() { run(x -> x); } }\n', wanted: 'lambdas', broken: [], kept: 1 },
    ],
    csharp: [
      { code: 'var a = xs.Select(x => x.Id);\n', wanted: 'no-lambdas', broken: [1] },
      { code: 'int Twice(int x) => x * 2;\n', wanted: 'no-lambdas', broken: [], kept: 0 },
      { code: 'button.Click += delegate { Run(); };\n', wanted: 'no-lambdas', broken: [1] },
      { code: 'class A { int P => 1; }\n', wanted: 'no-lambdas', broken: [] },
    ],
  },
});
