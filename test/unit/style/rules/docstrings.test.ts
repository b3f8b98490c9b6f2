import { docstrings } from '../../../../src/style/rules/docstrings.ts';
import { codeRuleCases } from '../ruleCases.ts';

const script = [
  {
    code: '/** Adds. */\nexport function add(a, b) {\n  return a + b;\n}\n\nexport const sub = (a, b) => a - b;\n\nfunction inner() {}\n',
    wanted: 'functions:public',
    broken: [6],
    kept: 1,
  },
  {
    code: '/** A clock. */\nexport class Clock {\n  constructor() {}\n\n  now() {\n    return 1;\n  }\n\n  toString() {\n    return "";\n  }\n}\n',
    wanted: 'required',
    broken: [5],
    kept: 1,
  },
  { code: 'function add(a, b) {\n  return a + b;\n}\n', wanted: 'functions:public', broken: [] },
  { code: 'function add(a, b) {\n  return a + b;\n}\n', wanted: 'functions:required', broken: [1] },
  {
    code: 'xs.map((x) => x);\nexport const api = { load() {}, save: () => 1 };\n',
    wanted: 'required',
    broken: [],
    kept: 0,
  },
  {
    code: '/**\n * Adds.\n */\nfunction add(a, b) {\n  // plain\n  return a + b;\n}\n',
    wanted: 'none',
    broken: [1],
    mended: 'function add(a, b) {\n  // plain\n  return a + b;\n}\n',
  },
  {
    code: 'export function outer() {\n  function inner() {}\n  const arrow = () => 1;\n}\n',
    wanted: 'required',
    broken: [1],
  },
];

codeRuleCases(docstrings, {
  heard: {
    required: [
      'always write docstrings',
      'doc comments on everything',
      'docstrings please',
      'every function and class must have a docstring',
      'never skip docstrings',
      'I want docstrings everywhere',
      'Use JSDoc comments for functions, classes, and types',
      'no missing docstrings',
    ],
    public: [
      'Document all public APIs',
      'Write doc comments for all exposed API elements',
      '`///` docs on all pub items',
      'XML comments on public members',
      'JSDoc on everything except private helpers',
      'all public classes and functions need docstrings',
    ],
    none: [
      'no docstrings',
      'leave docstrings out',
      "I don't use docstrings",
      'no JSDoc comments',
      'without docstrings',
      'skip docstrings',
      'no docstrings, thanks',
      'Javadoc is not wanted',
      "You keep adding docstrings. I don't want docstrings.",
    ],
    'functions:required': [
      'doc comments on functions',
      'every function must be documented',
      'a docstring for each function',
      'Use docstrings for functions and methods to describe purpose, parameters, and return values.',
      'no undocumented functions',
    ],
    'functions:public': [
      'TSDoc on exported functions',
      'doc comments for exported functions',
      '`///` docs on public functions',
      'document every public function',
    ],
    'methods:public': [
      'Javadoc on public methods',
      'Use JSDoc to document public classes and methods.',
    ],
    'classes:public': ['Use JSDoc to document public classes and methods.'],
    'classes:required': [
      'docstrings on classes',
      'document every class',
      'each class needs a docstring',
    ],
    'classes:none': ['no docstrings on classes'],
  },
  notHeard: [
    'Google-style docstrings',
    'one-line docstrings',
    'docstrings in English',
    'keep docstrings short',
    'docstrings should start with a verb',
    'no docstrings on private functions',
    'Document APIs with OpenAPI',
    'Document all exceptions thrown by each method',
    'Write clear comments and use JSDoc when appropriate',
    'no comments',
    'docstrings for complex functions',
    'keep the docs up to date',
    'update docstrings with the code',
    'docstrings unless trivial',
  ],
  seen: {
    python: [
      {
        code: 'def load(path):\n    """Load."""\n    return 1\n\n\ndef save(path):\n    return 2\n\n\nclass Store:\n    def __init__(self):\n        pass\n',
        wanted: 'required',
        broken: [6, 10],
        kept: 1,
      },
      {
        code: 'def load(path):\n    """Load.\n\n    More.\n    """\n\n    return 1\n',
        wanted: 'none',
        broken: [2],
        mended: 'def load(path):\n    return 1\n',
      },
      { code: 'def load(path):\n    """Load."""\n', wanted: 'none', broken: [2], mended: null },
      {
        code: '"""Module."""\n\nimport os\n\nQUERY = """\nselect 1\n"""\n',
        wanted: 'none',
        broken: [1],
        mended: 'import os\n\nQUERY = """\nselect 1\n"""\n',
      },
      {
        code: 'def _hidden():\n    pass\n\n\ndef seen():\n    def inner():\n        pass\n    return inner\n\n\ndef test_a():\n    pass\n',
        wanted: 'public',
        broken: [5],
        kept: 0,
      },
      {
        code: 'class A:\n    """Doc."""\n\n    def a(self):\n        pass\n',
        wanted: 'classes:required',
        broken: [],
        kept: 1,
      },
      {
        code: 'class A:\n    """Doc."""\n    x = 1\n',
        wanted: 'functions:none',
        broken: [],
        kept: 0,
      },
    ],
    javascript: script,
    typescript: [
      ...script,
      {
        code: '/** Picks. */\nexport function pick(a: string): string;\nexport function pick(a: number): number;\nexport function pick(a: unknown): unknown {\n  return a;\n}\n',
        wanted: 'required',
        broken: [],
      },
      {
        code: 'interface A {\n  /** Its name. */\n  name: string;\n}\n',
        wanted: 'none',
        broken: [2],
      },
    ],
    go: [
      {
        code: '// Add adds.\nfunc Add(a, b int) int {\n\treturn a + b\n}\n\nfunc Sub(a, b int) int { return 1 }\n\nfunc mul() {}\n',
        wanted: 'functions:public',
        broken: [6],
        kept: 1,
      },
      { code: 'package a\n\nfunc add() {\n\t// inside\n\tx()\n}\n', wanted: 'none', broken: [] },
      {
        code: '// Package a adds.\npackage a\n',
        wanted: 'none',
        broken: [1],
        mended: 'package a\n',
      },
      {
        code: 'type Store struct{}\n\nfunc (s *Store) Get() {}\n\nfunc main() {}\n',
        wanted: 'public',
        broken: [1, 3],
      },
      { code: 'func TestAdd(t *testing.T) {}\n', wanted: 'required', broken: [] },
    ],
    java: [
      {
        code: 'public class A {\n  /** Gets. */\n  public int get() { return 1; }\n\n  public int other() { return 2; }\n\n  private void hidden() {}\n}\n',
        wanted: 'methods:public',
        broken: [5],
        kept: 1,
      },
      {
        code: 'public class A {\n  @Override\n  public String toString() { return ""; }\n\n  public A() {}\n}\n',
        wanted: 'methods:required',
        broken: [],
      },
      {
        code: 'public class A {\n  /**\n   * Gets.\n   */\n  int get() { return 1; }\n}\n',
        wanted: 'none',
        broken: [2],
        mended: 'public class A {\n  int get() { return 1; }\n}\n',
      },
      { code: '/** A. */\npublic class A {}\n', wanted: 'required', broken: [], kept: 1 },
      { code: 'class ATest {\n  @Test\n  void adds() {}\n}\n', wanted: 'required', broken: [] },
    ],
    rust: [
      {
        code: 'fn read(path: &Path) -> u16 {\n    1\n}\n',
        wanted: 'functions:required',
        broken: [1],
      },
      {
        code: '/// Reads.\n/// More.\n#[inline]\npub fn read() {}\n\nfn hidden() {}\n',
        wanted: 'functions:public',
        broken: [],
        kept: 1,
      },
      { code: 'impl Display for A {\n    fn fmt(&self) {}\n}\n', wanted: 'required', broken: [] },
      {
        code: '//! Module.\n\n/// Reads.\n/// More.\npub fn read() {}\n',
        wanted: 'none',
        broken: [1, 3],
        mended: '\npub fn read() {}\n',
      },
      { code: 'pub struct Config;\n\nstruct B;\n', wanted: 'public', broken: [1] },
    ],
    csharp: [
      {
        code: 'public class A\n{\n    /// <summary>Gets.</summary>\n    public int Get() => 1;\n\n    public int Other() => 2;\n}\n',
        wanted: 'methods:public',
        broken: [6],
        kept: 1,
      },
      {
        code: 'public class A\n{\n    public override string ToString() => "";\n}\n',
        wanted: 'methods:required',
        broken: [],
      },
      {
        code: '/// <summary>\n/// A.\n/// </summary>\npublic class A { }\n',
        wanted: 'none',
        broken: [1],
        mended: 'public class A { }\n',
      },
      { code: 'public interface IA\n{\n    void Run();\n}\n', wanted: 'public', broken: [1, 3] },
    ],
  },
});
