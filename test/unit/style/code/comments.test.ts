import { strict as assert } from 'node:assert';
import { commentsOf } from '../../../../src/style/code/comments.ts';
import { parseCode } from '../../../../src/style/code/parseCode.ts';
import { grammars } from '../grammars.ts';

/** Each comment as `line:text` with a letter for what it is: d documents, p pragma, e elision, t trails code. */
const cases: readonly [language: string, code: string, comments: readonly string[]][] = [
  [
    'python',
    '#!/usr/bin/env python\n# -*- coding: utf-8 -*-\n# plain\nx = "# none"  # why\ny = 1  # type: ignore[x]\n',
    [
      '1:/usr/bin/env python p',
      '2:-*- coding: utf-8 -*- p',
      '3:plain',
      '4:why t',
      '5:type: ignore[x] pt',
    ],
  ],
  [
    'python',
    '#: for the manual\na = 1\n# ...\n# rest of the code unchanged\n# noqa: E501\n',
    ['1:: for the manual d', '3:... e', '4:rest of the code unchanged e', '5:noqa: E501 p'],
  ],
  [
    'python',
    '# wait for the rest of the day\n# see the other methods here for more\ndef f():\n    """# doc"""\n',
    ['1:wait for the rest of the day', '2:see the other methods here for more'],
  ],
  [
    'javascript',
    '#!/usr/bin/env node\n/* eslint-disable */\n/** @file all of it */\n\n/** Adds. */\nfunction add() {} // ends\n',
    ['1:/usr/bin/env node p', '2:eslint-disable p', '3:@file all of it d', '5:Adds. d', '6:ends t'],
  ],
  [
    'typescript',
    '/**\n * Adds.\n * @param a one\n */\nexport const add = () => {\n  /** not here */\n  return 1;\n};\n',
    ['1:Adds.\n@param a one d', '6:not here'],
  ],
  [
    'typescript',
    '// @ts-expect-error later\nf();\n// #region x\n// a region of code\n// TODO: this\n',
    ['1:@ts-expect-error later p', '3:#region x p', '4:a region of code', '5:TODO: this'],
  ],
  [
    'typescript',
    'class A {\n  /** field */\n  a = 1;\n  // ... existing code ...\n}\ninterface B {\n  /** b */\n  b: string;\n}\n',
    ['2:field d', '4:... existing code ... e', '7:b d'],
  ],
  [
    'typescriptreact',
    'const a = (\n  <p>\n    {/* alone */}\n    <b>{/* beside */} x</b>\n  </p>\n);\n',
    ['3:alone', '4:beside t'],
  ],
  [
    'go',
    '//go:build linux\n\n// Package x does\n// things.\npackage x\n\n// Detached.\n\n// F does.\nfunc F() {\n\t// inner\n\tvar y int // y\n}\n',
    [
      '1:go:build linux p',
      '3:Package x does d',
      '4:things. d',
      '7:Detached.',
      '9:F does. d',
      '11:inner',
      '12:y t',
    ],
  ],
  [
    'go',
    'const (\n\t// A is\n\tA = 1\n)\n\ntype T struct {\n\t// X is\n\tX int // x\n}\n//nolint:all\nvar z = 1\n',
    ['2:A is d', '7:X is d', '8:x t', '10:nolint:all p'],
  ],
  [
    'java',
    '/** A. */\n@Deprecated\nclass A {\n  /** f */\n  int x; // x\n  void f() {\n    /** no */\n    int y = 1;\n    // NOSONAR\n  }\n}\n',
    ['1:A. d', '4:f d', '5:x t', '7:no', '9:NOSONAR p'],
  ],
  ['java', '/* a\n * b\n */\nclass A { /* c */ }\n', ['1:a\nb', '4:c t']],
  [
    'rust',
    '//! crate\n/// f\n#[inline]\nfn f() {} // end\n//// four\n/* b */\n/** g */\nfn g() {}\n',
    ['1:crate d', '2:f d', '4:end t', '5:four', '6:b', '7:g d'],
  ],
  [
    'csharp',
    '/// <summary>A</summary>\nclass A\n{\n    #region x\n    int a; // a\n    // ReSharper disable All\n    #endregion\n}\n',
    ['1:<summary>A</summary> d', '5:a t', '6:ReSharper disable All p'],
  ],
];

describe('comments of a code', () => {
  for (const [language, text, expected] of cases) {
    it(`reads ${language}: ${text.slice(0, 40).replace(/\s+/gu, ' ')}`, async () => {
      const code = await parseCode(grammars, language, text);
      const found = code.once(commentsOf).map((one) => {
        const marks = `${one.documents ? 'd' : ''}${one.pragma ? 'p' : ''}${one.elision ? 'e' : ''}${one.alone ? '' : 't'}`;
        return `${code.row(one.start) + 1}:${one.text} ${marks}`.trimEnd();
      });
      assert.deepEqual(found, expected);
    });
  }

  it('ends a comment where its line ends', async () => {
    const code = await parseCode(grammars, 'rust', '/// one\r\nfn f() {}\r\n');
    assert.deepEqual(
      code.once(commentsOf).map(({ start, end }) => code.text.slice(start, end)),
      ['/// one'],
    );
  });

  it('takes a licence for no comment', async () => {
    const code = await parseCode(
      grammars,
      'java',
      '/*\n * Copyright (c) 2024 A.\n * All rights reserved.\n */\nclass A {}\n',
    );
    assert.deepEqual(
      code.once(commentsOf).map(({ pragma }) => pragma),
      [true],
    );
  });

  it('takes thirty thousand comments in a bounded time', async () => {
    const text = '//a\n'.repeat(30_000);
    const code = await parseCode(grammars, 'go', text);
    const before = performance.now();
    assert.equal(code.once(commentsOf).length, 30_000);
    assert.ok(performance.now() - before < 5_000);
  });
});
