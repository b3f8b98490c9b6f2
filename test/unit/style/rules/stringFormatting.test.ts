// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the fragments are code of their own
import { stringFormatting } from '../../../../src/style/rules/stringFormatting.ts';
import { codeRuleCases } from '../ruleCases.ts';

const python = [
  {
    code: 'def f(u, t):\n    h = "User: %s" % u\n    b = "Total: {:.2f}".format(t)\n    return h + "\\n" + b\n',
    wanted: 'f-strings',
    broken: [2, 3],
    kept: 0,
  },
  { code: 'a = f"{b}" f"{c}"\nd = f"{e!r:>{w}}"\n', wanted: 'f-strings', broken: [], kept: 2 },
  {
    code: 'log.info("a %s", b)\nx = b"%d" % c\ny = text.format(d)\nz = "{a}".format(**d)\nf"plain"\n',
    wanted: 'f-strings',
    broken: [],
    kept: 0,
  },
  {
    code: 'a = ("x {} "\n     "y").format(b)\nc = "d" "%s" % e\n',
    wanted: 'f-strings',
    broken: [1, 3],
  },
  { code: 'a = "x" + b\nc = "d" + "e"\ng += "h"\n', wanted: 'interpolation', broken: [1], kept: 0 },
  { code: 'a = f"{b}"\nc = "%s" % d\n', wanted: 'format', broken: [1, 2] },
  { code: 'a = f"{b}"\nc = "%s" % d\n', wanted: 'percent', broken: [1], kept: 1 },
  { code: 'a = "x" + b + "y" + c\n', wanted: 'no-concatenation', broken: [1] },
  { code: 'a = 7 % 2\nb = "%s" % c\n', wanted: 'no-percent', broken: [2] },
];
const script = [
  {
    code: "const a = `x ${b}`;\nconst c = 'd' + e + 'f';\n",
    wanted: 'template',
    broken: [2],
    kept: 1,
  },
  {
    code: "const a = 'long ' +\n  'text';\nconst b = sql`x ${c}`;\nconst d = 1 + e;\nconst f = '' + g;\n",
    wanted: 'template',
    broken: [],
    kept: 0,
  },
  { code: 'const a = `x ${b} ` +\n  `y ${c}`;\n', wanted: 'template', broken: [], kept: 2 },
  { code: "out += '<li>' + (x + '!') + '</li>';\n", wanted: 'template', broken: [1], kept: 0 },
  { code: 'const a = `x ${b}`;\n', wanted: 'concatenation', broken: [1] },
  { code: "const a = b + ',';\n", wanted: 'no-concatenation', broken: [1] },
];

codeRuleCases(stringFormatting, {
  heard: {
    'f-strings': [
      'always f-strings',
      'f-strings instead of % formatting',
      'use f-strings, not .format()',
      'f-strings only',
      'I like f-strings better than str.format',
      'use f-strings for string interpolation, except in logging calls',
      'never use .format or % formatting',
    ],
    template: [
      'template literals',
      'template literals over concatenation',
      'use template strings instead of string concatenation',
      "don't concatenate strings, use template literals",
      'template literals for interpolation',
      'prefer template literals to +',
    ],
    interpolation: [
      'string interpolation over concatenation',
      'use interpolated strings',
      'f-strings instead of concatenation',
      'interpolation rather than string.Format',
      '$"" strings instead of string.Format',
      'f-strings, never + or % formatting',
    ],
    format: [
      'str.format instead of f-strings',
      'String.format over concatenation',
      'use fmt.Sprintf, not +',
      'no f-strings, use .format()',
      'format! over string concatenation',
    ],
    percent: [
      '% formatting instead of f-strings',
      'use percent formatting',
      'printf-style formatting with %',
      'prefer %-formatting to f-strings',
      'use the % operator, not .format()',
    ],
    concatenation: [
      'string concatenation instead of template literals',
      'concatenation over template literals',
      'concatenate strings with +',
      'build strings with +, not template literals',
      'use concatenation rather than f-strings',
    ],
    'inline-arguments': [
      'inline format arguments',
      'inlined format args in println!',
      'use inline variables in format strings',
      'inline args please',
      'prefer captured identifiers in macros',
    ],
    'no-concatenation': ['no string concatenation', "don't build strings with +"],
    'no-percent': ['no % formatting', 'avoid percent formatting'],
    'no-f-strings': ['no f-strings'],
    'no-format': ['no str.format'],
    'no-template': ['never use template literals'],
  },
  notHeard: [
    'no string concatenation in SQL queries',
    'use percentage strings for sizes',
    'template literal types for routes',
    'keep coverage at 80 %',
    'no f-strings in logging calls',
    'format the code with prettier',
    'wrap errors with %w',
    'single quotes unless interpolation is needed',
    'f-strings except in tests',
    'use Jinja templates',
  ],
  seen: {
    python,
    javascript: script,
    javascriptreact: script.slice(0, 4),
    typescript: script,
    typescriptreact: script.slice(0, 4),
    go: [
      { code: 'package a\n\nvar s = "a" + b\n', wanted: 'format', broken: [3] },
      {
        code: 'package a\n\nvar s = fmt.Sprintf("a %s", b)\n',
        wanted: 'format',
        broken: [],
        kept: 1,
      },
      {
        code: 'package a\n\nvar s = "a" + "b"\nvar n = 1 + x\n',
        wanted: 'format',
        broken: [],
        kept: 0,
      },
      { code: 'package a\n\nvar s = b + "/" + c\n', wanted: 'no-concatenation', broken: [3] },
    ],
    java: [
      { code: 'String s = "a" + b;\n', wanted: 'format', broken: [1] },
      {
        code: 'String s = String.format("%s", b);\nString t = "%s".formatted(c);\n',
        wanted: 'format',
        broken: [],
        kept: 2,
      },
      { code: '@Path("/a" + B)\nclass A { }\n', wanted: 'format', broken: [], kept: 0 },
      { code: 'String s = "a" +\n    "b";\n', wanted: 'no-concatenation', broken: [] },
      { code: 'String s = String.format("%s", b);\n', wanted: 'concatenation', broken: [1] },
    ],
    rust: [
      {
        code: 'fn f() {\n    println!("{} {:?}", a, b);\n    println!("{a}");\n    println!("{}", a.b);\n    println!("{x}", x = y);\n}\n',
        wanted: 'inline-arguments',
        broken: [2],
        kept: 1,
      },
      { code: 'fn f() {\n    let s = a.to_string() + "b";\n}\n', wanted: 'format', broken: [2] },
      {
        code: 'fn f() {\n    println!("{{}}");\n    vec![1];\n}\n',
        wanted: 'inline-arguments',
        broken: [],
        kept: 0,
      },
      {
        code: 'fn f() {\n    write!(f, "{}", self)?;\n    panic!("{a} {}", b.c);\n}\n',
        wanted: 'inline-arguments',
        broken: [],
        kept: 1,
      },
    ],
    csharp: [
      {
        code: 'var s = string.Format("{0}", a);\nvar t = "b" + c;\n',
        wanted: 'interpolation',
        broken: [1, 2],
      },
      {
        code: 'var s = $"a {b}";\nvar t = $"plain";\n',
        wanted: 'interpolation',
        broken: [],
        kept: 1,
      },
      {
        code: 'class A { const string X = "a" + B; }\n',
        wanted: 'interpolation',
        broken: [],
        kept: 0,
      },
      { code: '[Route("a" + B)]\nclass A { }\n', wanted: 'interpolation', broken: [], kept: 0 },
      { code: 'var s = $"a {b}";\n', wanted: 'format', broken: [] },
    ],
  },
});
