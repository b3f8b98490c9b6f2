import { immutability } from '../../../../src/style/rules/immutability.ts';
import { codeRuleCases } from '../ruleCases.ts';

const typescript = [
  {
    code: 'class Circle {\n  readonly kind = 1;\n  #size = 2;\n\n  constructor(private readonly radius: number, private x: number, y: number) {}\n}\n',
    wanted: 'fields:readonly',
    broken: [3, 5],
    kept: 2,
  },
  {
    code: 'class A {\n  count = 0;\n  name = "x";\n\n  up() {\n    this.count++;\n  }\n}\n',
    wanted: 'fields:readonly:unassigned',
    broken: [3],
  },
  {
    code: 'class A {\n  count = 0;\n  up() {\n    this.count++;\n  }\n}\n',
    wanted: 'fields:readonly',
    broken: [2],
  },
  {
    code: 'class A {\n  @Input() name = "x";\n}\ninterface B {\n  c: string;\n}\n',
    wanted: 'fields:readonly',
    broken: [],
    kept: 0,
  },
  {
    code: 'interface B {\n  readonly c: string;\n  d: string;\n}\n',
    wanted: 'properties:readonly',
    broken: [3],
    kept: 1,
  },
];
const java = [
  {
    code: 'public class Invoice {\n    private final String customer;\n    private BigDecimal total;\n    static final int A = 1;\n}\n',
    wanted: 'fields:final',
    broken: [3],
    kept: 2,
  },
  {
    code: 'class A {\n  @Mock Foo foo;\n  private int a;\n\n  void set(int b) {\n    this.a = b;\n  }\n}\n',
    wanted: 'fields:final:unassigned',
    broken: [],
    kept: 0,
  },
  {
    code: 'class A {\n  void f(final int a, int b) {\n    final int c = 1;\n    int d = 2;\n    int e = 3;\n    e = 4;\n    for (int i = 0; i < 3; i++) {\n      g();\n    }\n  }\n}\n',
    wanted: 'all:final',
    broken: [2, 4],
    kept: 2,
  },
  {
    code: 'interface A {\n  void f(int a);\n}\nrecord B(int c) {}\n',
    wanted: 'parameters:final',
    broken: [],
    kept: 0,
  },
  {
    code: 'class A {\n  void f() {\n    for (String s : all) {\n      g(s);\n    }\n  }\n}\n',
    wanted: 'variables:final',
    broken: [3],
  },
  {
    code: 'final class A {}\nclass B {}\nabstract class C {}\n',
    wanted: 'classes:final',
    broken: [2],
    kept: 1,
  },
];
const csharp = [
  {
    code: 'class A\n{\n    private readonly int _a;\n    private int _b;\n    const int C = 1;\n}\n',
    wanted: 'fields:readonly',
    broken: [4],
    kept: 2,
  },
  {
    code: 'class A\n{\n    private int _b;\n    void F() { _b = 2; }\n}\n',
    wanted: 'fields:readonly:unassigned',
    broken: [],
  },
  {
    code: 'class A\n{\n    public string B { get; set; }\n    public string C { get; init; }\n    public int D => 1;\n}\n',
    wanted: 'properties:init',
    broken: [3],
    kept: 1,
  },
  {
    code: 'public sealed class A {}\npublic class B {}\npublic static class C {}\n',
    wanted: 'classes:final',
    broken: [2],
    kept: 1,
  },
];

codeRuleCases(immutability, {
  heard: {
    'fields:readonly': [
      'class fields should be readonly',
      'all fields readonly',
      'mark fields readonly',
      'I like readonly fields',
      'use readonly for all class fields',
      'no mutable fields',
    ],
    'fields:readonly:unassigned': [
      'Mark class fields readonly in TypeScript by default, please memorise',
      'fields readonly unless they are reassigned',
      '`readonly` when not reassigned, `undefined` over `null`',
      'readonly class fields where possible',
      'make fields readonly whenever possible',
    ],
    'fields:final': [
      'all fields final',
      'fields must be final',
      'make every field final',
      'final fields only',
      'use final for instance fields',
    ],
    'fields:final:unassigned': [
      'final fields wherever possible',
      'fields final where possible',
      'make fields final if possible',
      'final fields whenever possible',
      'fields should be final by default',
      'fields final unless they change',
    ],
    'variables:final': [
      'local variables should be final',
      'final local variables',
      'make locals final',
      'use final for variables',
      'all variables final please',
    ],
    'parameters:final': [
      'parameters must be final',
      'final parameters',
      'mark method parameters final',
      'make params final',
      'use final on parameters',
    ],
    'all:final': [
      'everything final',
      'make everything final',
      'use final everywhere',
      'final wherever you can',
      'I want everything to be final',
    ],
    'properties:readonly': [
      'interface properties should be readonly',
      'readonly props',
      'make the properties of interfaces readonly',
      'type properties readonly',
      'readonly interface members',
    ],
    'properties:init': [
      'use init-only setters',
      'init accessors over set',
      'properties with init instead of set',
      'prefer init setters',
      '`init` rather than `set`, so init-only',
    ],
    'classes:final': [
      'sealed classes by default',
      'classes should be final',
      'mark classes sealed',
      'seal all classes',
      'make every class final',
    ],
    frozen: [
      'frozen dataclasses',
      'dataclasses should be frozen',
      'use @dataclass(frozen=True)',
      'make dataclasses immutable',
      'immutable dataclasses please',
    ],
    'no-mut': [
      'no `let mut` bindings',
      'avoid let mut',
      'no mut',
      'no mutable variables',
      'immutable bindings only',
    ],
  },
  notHeard: [
    'Use readonly for data that does not change.',
    'prefer immutable data',
    'put frozen_string_literal: true as line one of all files',
    'the final result should be short',
    'Save the best checkpoint by validation metric, not by final epoch.',
    '`ForeignHash` provides read-only access to a Hash from another contract',
    'Do not mutate props or route objects through store actions.',
    'Prefer class hierarchies to tagged classes',
    'mutations should set the query data',
  ],
  seen: {
    python: [
      {
        code: '@dataclass(frozen=True)\nclass A:\n    x: int\n',
        wanted: 'frozen',
        broken: [],
        kept: 1,
      },
      { code: '@dataclass\nclass A:\n    x: int\n', wanted: 'frozen', broken: [1] },
      {
        code: '@dataclasses.dataclass(slots=True)\nclass A:\n    x: int\n',
        wanted: 'frozen',
        broken: [1],
      },
      { code: 'class A:\n    x: int\n', wanted: 'frozen', broken: [], kept: 0 },
    ],
    typescript,
    typescriptreact: typescript,
    java,
    rust: [
      { code: 'fn f() {\n    let mut a = 1;\n    let b = 2;\n}\n', wanted: 'no-mut', broken: [2] },
      { code: 'fn f() {\n    let (mut a, b) = c;\n}\n', wanted: 'no-mut', broken: [2] },
      {
        code: 'fn f(&mut self, a: &mut A) {\n    self.b.insert(1);\n}\n',
        wanted: 'no-mut',
        broken: [],
        kept: 0,
      },
      { code: 'fn f() {\n    let a = &mut b;\n}\n', wanted: 'no-mut', broken: [] },
    ],
    csharp,
  },
});
