import { decorators } from '../../../../src/style/rules/decorators.ts';
import { codeRuleCases } from '../ruleCases.ts';

const script = [
  { code: '@sealed\nclass A {\n  @log\n  f() {}\n}\n', wanted: 'forbidden', broken: [1, 3] },
  {
    code: 'class A {\n  @log()\n  f() {}\n  g() {}\n}\n',
    wanted: 'required:log:methods',
    broken: [4],
    kept: 1,
  },
  { code: 'class A {\n  f() {}\n}\n', wanted: 'forbidden', broken: [], kept: 0 },
  {
    code: '@injectable()\nclass A {}\nclass B {}\n',
    wanted: 'required:injectable:classes',
    broken: [3],
    kept: 1,
  },
];

codeRuleCases(decorators, {
  heard: {
    'required:log_calls:functions': [
      'decorate all functions with log_calls',
      'every function gets the log_calls decorator',
      'put @log_calls on every function',
      'all functions must be decorated with `log_calls`',
      'add @log_calls to each function',
    ],
    'required:timer_class:classes': [
      "always add the '@timer_class' decorator from the 'pedantic' module to all classes",
      'all classes need @timer_class',
    ],
    'required:validate:methods': [
      "always add the '@validate' decorator from the 'pedantic' module to all methods",
    ],
    'required:pytest.mark.asyncio:tests': [
      'every test has @pytest.mark.asyncio',
      'mark all tests with @pytest.mark.asyncio',
    ],
    'required:pytest.mark.asyncio:async tests': ['every async test has @pytest.mark.asyncio'],
    'required:Override:overrides': [
      'always use @Override',
      'Consistently use the Override annotation',
    ],
    'required:RestController:controller classes': [
      'Must annotate controller classes with @RestController.',
    ],
    'required:Service:ServiceImpl classes': [
      'All ServiceImpl classes must be annotated with @Service.',
    ],
    'required:derive(Debug):structs': [
      'derive Debug on all structs',
      'every struct derives Debug',
      'all structs derive Debug and Clone',
    ],
    'required:must_use:public functions': ['put #[must_use] on all public functions'],
    'required:ApiController:classes': ['all classes must have [ApiController]'],
    'forbidden:staticmethod': [
      '@staticmethod is banned',
      'never use @staticmethod',
      'no `@staticmethod`',
      'avoid the staticmethod decorator',
      "don't use @staticmethod",
    ],
    forbidden: [
      'no decorators',
      'never use decorators',
      'decorators are forbidden',
      'avoid decorators',
      "don't write decorators",
    ],
  },
  notHeard: [
    'always use annotations for methods',
    'Use `@apply` sparingly — only in base styles',
    'Always add `@types/node` to your `package.json`',
    'Include JSDoc annotations for public APIs.',
    "don't ping @alice",
    'Use `@Component` for component definitions and PascalCase for component structs.',
    'Annotate entity properties properly according to best practices, e.g., @Size, @NotEmpty, @Email, etc.',
    'All dependencies in ServiceImpl classes must be @Autowired without a constructor, unless specified otherwise.',
    'use @dataclass for records',
    'no @param tags in JSDoc',
    'import from @/components',
    'Please annotate every function with types',
    'Functions without decorators are private',
    'Control flow: `@if`/`@for`/`@switch`/`@defer` (not `*ngIf`/`*ngFor`)',
  ],
  seen: {
    python: [
      {
        code: '@log_calls\ndef f():\n    pass\n\n\ndef g():\n    pass\n',
        wanted: 'required:log_calls:functions',
        broken: [6],
        kept: 1,
      },
      {
        code: 'class A:\n    @staticmethod\n    def f():\n        return a.staticmethod\n',
        wanted: 'forbidden:staticmethod',
        broken: [2],
      },
      {
        code: 'async def test_a():\n    pass\n\n\ndef test_b():\n    pass\n',
        wanted: 'required:pytest.mark.asyncio:tests',
        broken: [1],
      },
      {
        code: '@pytest.mark.asyncio\nasync def test_a():\n    pass\n',
        wanted: 'required:pytest.mark.asyncio:tests',
        broken: [],
        kept: 1,
      },
      {
        code: 'class A:\n    def __init__(self):\n        pass\n\n    @pedantic.validate\n    def f(self):\n        pass\n',
        wanted: 'required:validate:methods',
        broken: [],
        kept: 1,
      },
    ],
    javascript: script,
    javascriptreact: script,
    typescript: script,
    typescriptreact: script,
    java: [
      {
        code: 'class A {\n  public String toString() {\n    return "";\n  }\n}\n',
        wanted: 'required:Override:overrides',
        broken: [2],
      },
      {
        code: 'class A {\n  @Override\n  public String toString() {\n    return "";\n  }\n}\n',
        wanted: 'required:Override:overrides',
        broken: [],
        kept: 1,
      },
      {
        code: '@RestController\nclass UserController {}\nclass OrderController {}\nclass Order {}\n',
        wanted: 'required:RestController:controller classes',
        broken: [3],
        kept: 1,
      },
      { code: 'class A {\n  @Autowired B b;\n}\n', wanted: 'forbidden:Autowired', broken: [2] },
    ],
    rust: [
      {
        code: '#[derive(Debug, Clone)]\nstruct A;\nstruct B;\n',
        wanted: 'required:derive(Debug):structs',
        broken: [3],
        kept: 1,
      },
      {
        code: '#[must_use]\npub fn f() -> u8 {\n    1\n}\npub fn g() -> u8 {\n    1\n}\nfn h() {}\n',
        wanted: 'required:must_use:public functions',
        broken: [5],
        kept: 1,
      },
      { code: '#[inline(always)]\nfn f() {}\n', wanted: 'forbidden:inline', broken: [1] },
      { code: 'enum A {}\n', wanted: 'required:derive(Debug):enums', broken: [1] },
    ],
    csharp: [
      {
        code: '[ApiController]\npublic class A {}\npublic class B {}\n',
        wanted: 'required:ApiController:classes',
        broken: [3],
        kept: 1,
      },
      {
        code: 'class A\n{\n    [Obsolete("x")]\n    void F() {}\n}\n',
        wanted: 'forbidden:Obsolete',
        broken: [3],
      },
      {
        code: 'class A\n{\n    [Fact]\n    public void Adds() {}\n}\n',
        wanted: 'required:Trait:tests',
        broken: [4],
      },
      { code: 'class A {}\n', wanted: 'forbidden', broken: [], kept: 0 },
    ],
  },
});
