import { varKeyword } from '../../../../src/style/rules/varKeyword.ts';
import { codeRuleCases } from '../ruleCases.ts';

codeRuleCases(varKeyword, {
  heard: {
    obvious: [
      'var whenever the type is obvious',
      'use var when the type is obvious',
      'use var where the type is apparent',
      'prefer var if the type is clear',
      'var when it is obvious',
    ],
    explicit: [
      'no var',
      "don't use var, spell out the types",
      'declare locals with their type, not var',
      'explicit types for local variables',
      'I like explicitly typed locals',
      '`var` is forbidden',
      'explicit types over var',
      'avoid the var keyword',
      'write out the type of local variables',
    ],
    var: [
      'prefer var',
      'use var for local variables',
      'var instead of explicit types',
      'always `var`, never the full type for locals',
      'I like var everywhere',
      'switch from explicit types to var',
    ],
  },
  notHeard: [
    'use var when the type is obvious, explicit otherwise',
    "don't use var unless the type is obvious",
    'no var, use let or const',
    'no env vars in the code',
    'avoid global var names',
    'spell the type out where it is not obvious',
    'no var except in loops',
    'val over var',
    'explicit return types',
    'use short var names',
  ],
  seen: {
    java: [
      {
        code: 'void f() {\n  var a = new Foo<String>();\n  int b = 1;\n}\n',
        wanted: 'explicit',
        broken: [2],
        kept: 1,
        mended: 'void f() {\n  Foo<String> a = new Foo<String>();\n  int b = 1;\n}\n',
      },
      {
        code: 'void f() {\n  for (var x : xs) {}\n  try (var r = open()) {}\n  xs.map((var q) -> q);\n}\n',
        wanted: 'explicit',
        broken: [2, 3, 4],
        mended: null,
      },
      {
        code: 'void f() {\n  List<String> a = new ArrayList<>();\n  Runnable r = () -> {};\n  Foo n = null;\n  long c = 3;\n  int d;\n}\n',
        wanted: 'var',
        broken: [],
        kept: 0,
      },
      {
        code: 'void f() {\n  Foo a = new Foo();\n  final String s = a.name();\n  for (int i = 0; i < 3; i++) {}\n}\n',
        wanted: 'var',
        broken: [2, 3],
      },
      { code: 'class A {\n  private int var = 1;\n}\n', wanted: 'explicit', broken: [], kept: 0 },
    ],
    csharp: [
      {
        code: 'Map m = new Map();\nvar n = new Map();\nint c = Count();\n',
        wanted: 'obvious',
        broken: [1],
        kept: 1,
      },
      {
        code: 'void F()\n{\n    var a = new Foo();\n    var b = new { X = 1 };\n    foreach (var q in xs) {}\n}\n',
        wanted: 'explicit',
        broken: [3, 5],
      },
      {
        code: 'void F()\n{\n    var rows = xs.Select(x => new { x.Id });\n    foreach (var row in rows) {}\n    var (a, b) = t;\n}\n',
        wanted: 'explicit',
        broken: [],
      },
      {
        code: 'void F()\n{\n    if (d.TryGetValue(k, out var v)) {}\n    using var s = Open();\n}\n',
        wanted: 'explicit',
        broken: [3, 4],
      },
      {
        code: 'void F()\n{\n    Foo a = new Foo();\n    List<int> b = new();\n    const int c = 3;\n    Foo d = Get();\n}\n',
        wanted: 'var',
        broken: [3, 6],
        kept: 0,
      },
      {
        code: 'class A\n{\n    private Foo _a = new Foo();\n}\n',
        wanted: 'var',
        broken: [],
        kept: 0,
      },
    ],
  },
});
