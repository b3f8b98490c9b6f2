import { classesOrFunctions } from '../../../../src/style/rules/classesOrFunctions.ts';
import { codeRuleCases } from '../ruleCases.ts';

const script = [
  {
    code: 'class Store {\n  get() {}\n}\nfunction load() {}\n',
    wanted: 'functions',
    broken: [1],
    kept: 1,
  },
  {
    code: 'class LoadError extends Error {}\nconst f = () => 1;\n',
    wanted: 'no-classes',
    broken: [],
    kept: 1,
  },
  { code: 'function f() {}\nfunction g() {}\n', wanted: 'classes', broken: [1, 2] },
  { code: 'function f() {}\n', wanted: 'classes', broken: [], kept: 0 },
  {
    code: 'class Store {\n  get() {\n    return () => 1;\n  }\n}\n',
    wanted: 'classes',
    broken: [],
    kept: 1,
  },
];
const jsx = [
  ...script,
  {
    code: 'class Panel extends React.Component {\n  render() {\n    return <p />;\n  }\n}\n',
    wanted: 'components:function',
    broken: [1],
  },
  {
    code: 'function Panel() {\n  return <p>a</p>;\n}\nconst Row = () => <p />;\n',
    wanted: 'components:function',
    broken: [],
    kept: 2,
  },
  {
    code: 'function Panel() {\n  return <p>a</p>;\n}\nfunction useRows() {}\n',
    wanted: 'components:class',
    broken: [1],
  },
];

codeRuleCases(classesOrFunctions, {
  heard: {
    functions: [
      'functional style',
      'functions over classes',
      'prefer functions to classes',
      'Prefer functional programming',
      'use functions instead of classes',
      'write in a functional style',
    ],
    'no-classes': [
      'no classes',
      'Use functional and declarative programming patterns; avoid classes.',
      'Embrace functional, declarative programming. Avoid OOP and classes.',
      'plain functions, no classes please',
      "don't use classes",
      'never write classes',
    ],
    classes: [
      'use classes',
      'Use object-oriented programming with a focus on SOLID principles.',
      'OOP, please',
      'classes over functions',
      'prefer classes instead of functions',
      'class-based design',
    ],
    'components:function': [
      'functional components only',
      'Use functional components with TypeScript interfaces.',
      'function components, no class components',
      'no class components',
      'hooks over class components',
    ],
    'components:class': [
      'class components',
      'use class components instead of function components',
      'React class components over functional components',
      'I like class-based components',
      'no functional components',
    ],
  },
  notHeard: [
    'Use PascalCase for classes.',
    'records instead of classes',
    'Use utility classes over custom CSS',
    'Use functional programming where appropriate; avoid unnecessary classes.',
    'Use JSDoc comments for functions, classes, and complex types',
    'Consider the component’s purpose, functionality, and design',
    'Master of functional programming, especially in TypeScript',
    'Break down problems into smaller, self-contained units using functions and classes.',
    'put both classes into one file here',
    'I’m partial to BEM for class names',
    'Prefer class hierarchies to tagged classes',
    'no abstract classes',
  ],
  seen: {
    python: [
      {
        code: 'class Store:\n    def get(self):\n        return 1\n\n\ndef load():\n    return 1\n',
        wanted: 'functions',
        broken: [1],
        kept: 1,
      },
      {
        code: '@dataclass\nclass User:\n    name: str\n\n\nclass Kind(Enum):\n    A = 1\n',
        wanted: 'functions',
        broken: [],
        kept: 0,
      },
      { code: '@dataclass\nclass User:\n    name: str\n', wanted: 'no-classes', broken: [2] },
      { code: 'class LoadError(Exception):\n    pass\n', wanted: 'no-classes', broken: [] },
      {
        code: 'def f():\n    def g():\n        return 1\n    return g\n\n\ndef main():\n    f()\n',
        wanted: 'classes',
        broken: [],
        kept: 0,
      },
    ],
    javascript: script,
    javascriptreact: jsx,
    typescript: script,
    typescriptreact: jsx,
  },
});
