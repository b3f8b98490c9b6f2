import { comments } from '../../../../src/style/rules/comments.ts';
import { codeRuleCases } from '../ruleCases.ts';

const slashes = [
  {
    code: '// top\nfoo();\nbar(); // why\n',
    wanted: 'none',
    broken: [1, 3],
    mended: 'foo();\nbar();\n',
  },
  { code: 'foo("// no comment");\n', wanted: 'none', broken: [], kept: 0 },
  { code: 'foo(); // behind\n// own line\nbar();\n', wanted: 'trailing', broken: [1] },
  {
    code: '// a\na();\n// b\nb();\n// c\nc();\n// d\nd();\n// e\ne();\n',
    wanted: 'sparing',
    broken: [1, 3, 5, 7, 9],
  },
  { code: '// a\na();\nb();\nc();\n', wanted: 'sparing', broken: [], kept: 0 },
];
const script = [
  ...slashes,
  {
    code: '// eslint-disable-next-line no-console\nlog();\n// ... rest unchanged\n',
    wanted: 'none',
    broken: [],
  },
  {
    code: '/** Adds. */\nfunction add() {\n  /* now */\n  return 1;\n}\n',
    wanted: 'none',
    broken: [3],
    mended: '/** Adds. */\nfunction add() {\n  return 1;\n}\n',
  },
  {
    code: '// top\nfunction add() {\n  // here\n  return 1;\n}\n// end\n',
    wanted: 'inline',
    broken: [3],
  },
  { code: 'f(/* x */ 1);\n', wanted: 'none', broken: [1], mended: null },
];
const inMain = (opening: string, closing = '}\n') =>
  slashes.map((one) => ({
    ...one,
    code: `${opening}\n${one.code}${closing}`,
    broken: one.broken.map((line) => line + 1),
    ...(one.mended === undefined ? {} : { mended: `${opening}\n${one.mended}${closing}` }),
  }));

codeRuleCases(comments, {
  heard: {
    none: [
      'comments are unnecessary, leave them out',
      'keep the code comment free',
      'no comments',
      "I don't want any comments in code",
      'keep comments out of the code',
      'leave comments out',
      'no comments whatsoever',
      'no comment lines',
      'code without comments',
      'stop adding comments',
      'comments are not allowed',
      'never write comments',
      'You keep adding comments, I do not want them',
      'uncommented code, no comments please',
    ],
    inline: [
      'no inline comments',
      "don't write inline comments",
      'avoid in-line comments',
      'inline comments are banned',
      'skip inline comments please',
    ],
    trailing: [
      'no trailing comments',
      'no end-of-line comments',
      'avoid comments on the same line',
      "don't use trailing comments",
      'never put comments at the end-of-line',
    ],
    sparing: [
      'Use comments sparingly, and when you do, make them meaningful',
      'comments only where the code is not obvious',
      'no redundant comments',
      'no comments unless really necessary',
      'stop adding comments to every line, I find them noisy',
      'Avoid over-commenting self-explanatory code.',
      'Employ comments judiciously to explain non-obvious logic',
      'few comments',
    ],
    explain: [
      'comments explain why, not what',
      'only comment the why',
      'comments should give the reason',
      'Clearly comment on significant changes to explain the rationale behind decisions.',
      'write comments that state the intent',
    ],
    required: [
      'comment your code',
      'add comments to explain complex logic',
      'please write comments for all steps',
      'well-commented code',
      'I like comments in my code',
      'comment complex logic',
    ],
  },
  notHeard: [
    'Write PHPDoc comments for all classes and functions',
    'comments in English',
    'no TODO comments',
    'no commented-out code',
    'Use British spelling in comments',
    'doc comments on functions',
    'no JSDoc comments',
    'end comments with a full stop',
    'keep comments up to date',
    'reply to review comments politely',
    'Include full file path as a comment at the start of each file',
  ],
  seen: {
    python: [
      {
        code: '#!/usr/bin/env python\n# top\nx = 1  # why\n',
        wanted: 'none',
        broken: [2, 3],
        mended: '#!/usr/bin/env python\nx = 1\n',
      },
      { code: 'COLOUR = "#fff"\ny = 1  # noqa\n', wanted: 'none', broken: [] },
      {
        code: '# top\ndef f():\n    """Doc."""\n    # here\n    return 1  # there\n',
        wanted: 'inline',
        broken: [4, 5],
      },
      { code: 'def f():\n    # here\n    return 1  # there\n', wanted: 'trailing', broken: [3] },
      { code: 'def f():\n    # ... existing code ...\n    return 1\n', wanted: 'none', broken: [] },
    ],
    javascript: script,
    javascriptreact: [
      {
        code: 'const a = (\n  <p>\n    {/* title */}\n    {b}\n  </p>\n);\n',
        wanted: 'none',
        broken: [3],
        mended: 'const a = (\n  <p>\n    {b}\n  </p>\n);\n',
      },
      ...script,
    ],
    typescript: script,
    go: [
      ...inMain('func f() {'),
      {
        code: '// Load loads.\nfunc Load() {}\n\n// save saves.\n// It is private.\nfunc save() {}\n',
        wanted: 'none',
        broken: [4, 5],
        mended: '// Load loads.\nfunc Load() {}\n\nfunc save() {}\n',
      },
    ],
    java: inMain('void f() {'),
    rust: [...inMain('fn f() {'), { code: '/// Doc.\nfn f() {}\n', wanted: 'none', broken: [] }],
    csharp: [
      ...inMain('void F() {'),
      {
        code: '#region A\n/// <summary>A.</summary>\nclass A {}\n#endregion\n',
        wanted: 'none',
        broken: [],
      },
    ],
  },
});
