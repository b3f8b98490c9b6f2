import { assertions } from '../../../../src/style/rules/assertions.ts';
import { codeRuleCases } from '../ruleCases.ts';

const script = [
  { code: 'function f(x) {\n  assert(x > 0);\n}\n', wanted: 'none', broken: [2] },
  { code: 'function f(x) {\n  console.assert(x);\n}\n', wanted: 'required', broken: [], kept: 1 },
  {
    code: 'function f(x) {\n  return x;\n}\nfunction g() {\n  return 1;\n}\n',
    wanted: 'required',
    broken: [1],
  },
  { code: "it('adds', () => {\n  assert.ok(x);\n});\n", wanted: 'none', broken: [], kept: 0 },
];
const typescript = [
  ...script,
  {
    code: 'const a = b!;\nconst c = d!\n  .e!;\nconst g = !h;\n',
    wanted: 'non-null:none',
    broken: [1, 2, 3],
  },
  {
    code: 'const a = b as string;\nconst c = d as const;\nimport * as e from "e";\n',
    wanted: 'casts:none',
    broken: [1],
  },
  { code: 'const a = b satisfies C;\n', wanted: 'casts:none', broken: [], kept: 0 },
];

codeRuleCases(assertions, {
  heard: {
    none: [
      'no assert statements',
      'never use assert',
      'asserts are forbidden',
      "don't use assert in production code",
      'avoid assertions',
      'no asserts outside tests',
    ],
    required: [
      'assert inputs',
      'always assert preconditions',
      'assert all function inputs',
      'validate parameters with asserts',
      'assertions for all arguments',
    ],
    'required:functions': [
      'always include assert statements in functions',
      'every function needs an assert statement',
      'put assertions in all functions',
      'use assert in each function',
      'add asserts to every function',
    ],
    'required:methods': [
      'always include assert statements in methods',
      'every method must have an assert',
      'assert statements in all methods',
      'add assertions to each method',
      'use asserts inside methods',
    ],
    'non-null:none': [
      'no non-null assertions',
      'never use the non-null assertion operator',
      'never use the ! operator',
      'never use! to assert non-null',
      "don't use `!` to silence null",
      'non-null assertions are forbidden',
      'avoid the null-forgiving operator',
    ],
    'casts:none': [
      'no type assertions',
      'avoid `as`',
      'no `as` casts',
      'type casts are banned',
      "don't use type assertions",
    ],
  },
  notHeard: [
    'No type assertions (`as`) unless absolutely necessary',
    'one assertion per test',
    'structure tests as arrange, act, assert',
    'never use `as any`',
    'Always use `as const` for string literals in discriminated union types.',
    'Use `assert` statements for validation and error checking',
    'Assert on event types and parameters in tests',
    'Include error messages: `assert condition, "Error message"`',
    'be assertive',
    'no unknown casts',
  ],
  seen: {
    python: [
      {
        code: 'class A(Protocol):\n    def f(self, x): ...\n\n    def g(self, x):\n        raise NotImplementedError\n',
        wanted: 'required',
        broken: [],
        kept: 0,
      },
      {
        code: 'def test_f(client):\n    client.get()\n\n\ndef f(x):\n    return x\n',
        wanted: 'required',
        broken: [5],
      },
      {
        code: 'def f(x):\n    assert x > 0\n    return x\n',
        wanted: 'required:functions',
        broken: [],
        kept: 1,
      },
      {
        code: 'class A:\n    def __init__(self):\n        self.a = 1\n\n    def f(self):\n        return 1\n',
        wanted: 'required:methods',
        broken: [5],
      },
      {
        code: 'def f():\n    assert g()\n\n\ndef test_f():\n    assert f()\n',
        wanted: 'none',
        broken: [2],
      },
      {
        code: 'def f(x):\n    def g(y):\n        return y\n\n    assert x\n    return g\n',
        wanted: 'required:functions',
        broken: [],
        kept: 1,
      },
    ],
    javascript: script,
    javascriptreact: script,
    typescript,
    typescriptreact: typescript,
    java: [
      {
        code: 'class A {\n  void f(int x) {\n    assert x > 0;\n  }\n}\n',
        wanted: 'none',
        broken: [3],
      },
      {
        code: 'class A {\n  void f(int x) {\n    assert x > 0;\n  }\n}\n',
        wanted: 'required',
        broken: [],
        kept: 1,
      },
      {
        code: 'class A {\n  void f(int x) {\n    g(x);\n  }\n}\n',
        wanted: 'required:methods',
        broken: [2],
      },
      {
        code: 'class A {\n  void f() {\n    assertThat(x);\n  }\n}\n',
        wanted: 'none',
        broken: [],
        kept: 0,
      },
    ],
    rust: [
      { code: 'fn f(x: u8) {\n    assert!(x > 0);\n}\n', wanted: 'none', broken: [2] },
      {
        code: 'fn f(x: u8) {\n    debug_assert_eq!(x, 1);\n}\n',
        wanted: 'required:functions',
        broken: [],
        kept: 1,
      },
      { code: '#[test]\nfn f() {\n    assert!(g());\n}\n', wanted: 'none', broken: [], kept: 0 },
      { code: 'fn f(x: u8) -> u8 {\n    x\n}\n', wanted: 'required', broken: [1] },
    ],
    csharp: [
      {
        code: 'class A\n{\n    void F(int x)\n    {\n        Debug.Assert(x > 0);\n    }\n}\n',
        wanted: 'none',
        broken: [5],
      },
      {
        code: 'class A\n{\n    string F(string? x) => x!.Trim();\n}\n',
        wanted: 'non-null:none',
        broken: [3],
      },
      {
        code: 'class A\n{\n    bool F(bool x) => !x;\n}\n',
        wanted: 'non-null:none',
        broken: [],
        kept: 0,
      },
      {
        code: 'class A\n{\n    int F(int x) { return x; }\n}\n',
        wanted: 'required:methods',
        broken: [3],
      },
    ],
  },
});
