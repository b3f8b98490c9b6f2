import { strict as assert } from 'node:assert';
import { importsOf } from '../../../../src/style/code/imports.ts';
import { parseCode } from '../../../../src/style/code/parseCode.ts';
import { grammars } from '../grammars.ts';

/** Each import as `module (names)`, with `*` for all, `rel` for relative, `type` for types alone. */
const cases: readonly [language: string, code: string, imports: readonly string[]][] = [
  ['python', 'import os, a.b as c\n', ['os', 'a.b']],
  [
    'python',
    'from . import x\nfrom ..a.b import (x as y, z)\nfrom q import *\n',
    ['. (x) rel', '..a.b (x, z) rel', 'q *'],
  ],
  ['python', 'from __future__ import annotations\n', ['__future__ (annotations)']],
  [
    'python',
    'def f():\n    import json\n    from pathlib import Path\n',
    ['json', 'pathlib (Path)'],
  ],
  [
    'typescript',
    "import a, {b as c, type D} from './x';\nimport * as n from \"y\";\nimport 's';\n",
    ['./x (default, b, D) rel', 'y', 's'],
  ],
  [
    'typescript',
    "import type { T } from '../t';\nimport { type U } from 'u';\nimport f = require('fs');\n",
    ['../t (T) rel type', 'u (U) type', 'fs'],
  ],
  [
    'typescript',
    "export { q as r } from './q';\nexport * from './all';\nexport const a = 1;\n",
    ['./q (q) rel', './all rel'],
  ],
  [
    'javascript',
    "const a = require('a');\nconst { b, c: d } = require('./b');\nconst e = require('e').f;\nrequire('g')();\n",
    ['a', './b (b, c) rel', 'e (f)', 'g'],
  ],
  [
    'javascript',
    `const { x } = await import('./x.js');\nimport('y').then(f);\nimport(\`z/\${a}\`);\nmyRequire('q');\n`,
    ['./x.js (x) rel', 'y'],
  ],
  [
    'go',
    'package x\n\nimport "fmt"\nimport (\n\t"os"\n\te "github.com/pkg/errors"\n\t. "a"\n\t_ "b"\n)\n',
    ['fmt', 'os', 'github.com/pkg/errors', 'a *', 'b'],
  ],
  ['go', 'import "./local"\n', ['./local rel']],
  [
    'java',
    'import java.util.*;\nimport java.util.List;\nimport static org.junit.Assert.*;\nimport static a.B.c;\n',
    ['java.util *', 'java.util (List)', 'org.junit.Assert *', 'a.B (c)'],
  ],
  [
    'rust',
    'use std::fs;\nuse std::{io::{self, Read}, collections::*};\nuse std::collections::HashMap;\n',
    ['std::fs', 'std::io (self, Read)', 'std::collections *', 'std::collections (HashMap)'],
  ],
  [
    'rust',
    'use super::foo as bar;\nuse crate::x::{Y, Z as W};\nextern crate serde;\npub use self::a::B;\n',
    ['super::foo rel', 'crate::x (Y, Z)', 'serde', 'self::a (B) rel'],
  ],
  [
    'csharp',
    'using System;\nusing static System.Math;\nusing X = System.Y;\nglobal using Foo.Bar;\n',
    ['System', 'System.Math', 'System.Y', 'Foo.Bar'],
  ],
  ['csharp', 'class A { void F() { using var x = G(); } }\n', []],
];

describe('imports of a code', () => {
  for (const [language, text, expected] of cases) {
    it(`reads ${language}: ${text.slice(0, 50).replace(/\s+/gu, ' ')}`, async () => {
      const code = await parseCode(grammars, language, text);
      const found = code.once(importsOf).map(({ module, names, star, relative, typeOnly }) => {
        const taken = names.length > 0 ? ` (${names.join(', ')})` : '';
        return `${module}${taken}${star ? ' *' : ''}${relative ? ' rel' : ''}${typeOnly ? ' type' : ''}`;
      });
      assert.deepEqual(found, expected);
    });
  }
});
