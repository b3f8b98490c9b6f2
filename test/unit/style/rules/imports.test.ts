import { strict as assert } from 'node:assert';
import { imports } from '../../../../src/style/rules/imports.ts';
import { codeRuleCases } from '../ruleCases.ts';

const script = [
  {
    code: "import a from './a';\nimport b from '../b';\nimport c from '@/c';\nimport d from 'react';\n",
    wanted: 'absolute',
    broken: [1, 2],
    kept: 3,
  },
  {
    code: "import a from './a';\nimport b from '../b';\nimport c from '@/c';\n",
    wanted: 'alias',
    broken: [2],
    kept: 1,
  },
  { code: "import a from '@/a';\n", wanted: 'relative', broken: [1] },
  {
    code: "import _ from 'lodash';\nimport fp from 'lodash/fp';\nimport x from './lodash';\n",
    wanted: 'forbidden:lodash',
    broken: [1, 2],
  },
  {
    code: "import { format } from 'date-fns';\n",
    wanted: 'date-fns over moment',
    broken: [],
    kept: 1,
  },
  { code: "const moment = require('moment');\n", wanted: 'date-fns over moment', broken: [1] },
  {
    code: "import fs from 'fs';\nimport p from 'node:path';\n",
    wanted: 'node-protocol',
    broken: [1],
    kept: 1,
    mended: "import fs from 'node:fs';\nimport p from 'node:path';\n",
  },
  { code: "const fs = require('fs');\nmodule.exports = { a };\n", wanted: 'esm', broken: [1, 2] },
  { code: "import * as path from 'node:path';\n", wanted: 'no-namespace', broken: [1] },
  { code: "import * as path from 'node:path';\n", wanted: 'no-star', broken: [], kept: 1 },
  { code: "import a from '../../a';\nimport b from './b';\n", wanted: 'no-parent', broken: [1] },
  { code: "import a from 'a';\nmodule.exports = a;\n", wanted: 'commonjs', broken: [1], kept: 1 },
];
const typescript = [
  ...script,
  {
    code: "import { User } from './user';\nimport { load } from './load';\nimport type { Team } from './team';\nexport function f(user: User): Team {\n  return load(user);\n}\n",
    wanted: 'type-only',
    broken: [1],
    kept: 1,
  },
  {
    code: "import { User, create } from './user';\nconst a: User = create();\n",
    wanted: 'type-only',
    broken: [],
  },
];

codeRuleCases(imports, {
  heard: {
    absolute: [
      'absolute imports',
      'Use absolute imports over relative imports',
      'no relative imports',
      'imports should be absolute',
      'relative imports are forbidden',
      'prefer absolute import paths',
    ],
    relative: [
      'relative imports',
      'use relative imports, not absolute ones',
      'prefer relative imports within the package',
      'no absolute imports',
      'imports must be relative',
    ],
    alias: [
      'use the @/ alias for imports',
      '`@/` imports instead of relative paths',
      'import with path aliases',
      'always use the ~/ alias rather than ../',
      'use path aliases, not deep relative imports',
    ],
    'no-parent': [
      'no `../` imports',
      'avoid deep relative imports',
      "don't import from ../",
      'no ../../ in import paths',
      'never use parent imports',
    ],
    'no-star': [
      'no `import x.*`',
      'no wildcard imports',
      'never use star imports',
      'wildcard imports are forbidden',
      'avoid `from x import *`',
      'explicit imports over wildcard imports',
      'no glob imports',
    ],
    'no-namespace': [
      'no `import * as`',
      'avoid namespace imports',
      'never use import * as',
      'namespace imports are not allowed',
      "don't write `import * as x`",
    ],
    'type-only': [
      'use `import type` for types',
      'type-only imports',
      'use import type',
      'always type-only imports for interfaces',
      'prefer `import type` over import',
    ],
    'node-protocol': [
      'use the node: prefix',
      'Node.js built-in modules: Use `node:` prefix (e.g., `import { randomBytes } from "node:crypto"`).',
      'import built-ins with node: imports',
      'always `node:fs`, never `fs`',
      'prefix built-in modules with node:',
    ],
    esm: [
      'use ES modules',
      'ES modules, not CommonJS',
      'no require()',
      'ESM only',
      'import statements instead of require',
      'never use `require`',
    ],
    commonjs: [
      'use CommonJS',
      'CommonJS, not ES modules',
      '`require` instead of `import`',
      'use require() rather than import statements',
      'CommonJS modules please',
    ],
    'top-level': [
      'imports at the top of the file',
      'no inline imports',
      'no imports inside functions',
      'put all imports at the top',
      'never import inside a function',
    ],
    'forbidden:lodash': [
      'no lodash',
      "don't use lodash",
      'lodash is banned',
      'avoid lodash',
      'never import lodash',
    ],
    'forbidden:importlib': ['NEVER IMPORT importlib. It is already available globally.'],
    'forbidden:os': ["don't import os"],
    'required:hashlib': [
      "always import the 'hashlib' module even if it is not used",
      'every file must import hashlib',
      'always import hashlib',
      'always import the `hashlib` module',
      'must import hashlib in every file',
    ],
    'date-fns over moment': [
      'use date-fns instead of moment',
      'date-fns, not moment',
      'prefer date-fns over moment',
      'no moment, use date-fns',
      'date-fns rather than moment.js',
    ],
    'polars over pandas': ['use polars', 'polars instead of pandas'],
  },
  notHeard: [
    'Mock server-state libraries instead of routing fetched data through Zustand for tests.',
    'sort imports',
    'Do not use Zustand as an event bus; prefer explicit callbacks',
    "Utilize styled-components' attrs method for frequently used props",
    'Blobs do not require configuration to use',
    'Use isort for import sorting',
    'no unused imports',
    'Import types from `typing` module',
    "Don't import whole lodash, only per-method imports.",
    'NEVER import anything other than a contract.',
    "Don't use type aliases when importing files.",
    'Use index files to simplify imports',
    'Import Order Replication: Order imports using the same conventions',
    "always add the '@validate' decorator from the 'pedantic' module to all methods",
    'If a cron calls an internal function, always import the `internal` object from `_generated/api`',
    'use relative paths in docs',
    'report any important decisions',
    'Use bounded wildcards to increase API flexibility',
  ],
  seen: {
    python: [
      {
        code: 'from . import a\nfrom ..b import c\nfrom shop.models import User\nimport os\n',
        wanted: 'absolute',
        broken: [1, 2],
        kept: 2,
      },
      { code: 'from .a import b\nfrom shop import c\n', wanted: 'relative', broken: [], kept: 1 },
      { code: 'from os.path import *\n', wanted: 'no-star', broken: [1] },
      {
        code: 'import os\n\n\ndef f():\n    import json\n',
        wanted: 'top-level',
        broken: [5],
        kept: 1,
      },
      { code: 'import gzip\n\n\ndef f():\n    pass\n', wanted: 'required:hashlib', broken: [1] },
      { code: 'import hashlib\n', wanted: 'required:hashlib', broken: [], kept: 1 },
      { code: 'print(1)\n', wanted: 'required:hashlib', broken: [], kept: 0 },
      { code: 'import pandas as pd\n', wanted: 'polars over pandas', broken: [1] },
    ],
    javascript: script,
    javascriptreact: script,
    typescript,
    typescriptreact: typescript,
    go: [
      {
        code: 'package a\n\nimport "github.com/pkg/errors"\n',
        wanted: 'forbidden:pkg/errors',
        broken: [3],
      },
      { code: 'package a\n\nimport . "fmt"\n', wanted: 'no-star', broken: [3] },
      {
        code: 'package a\n\nimport "github.com/gin-gonic/gin"\n',
        wanted: 'go-chi/chi over gin-gonic/gin',
        broken: [3],
      },
      { code: 'package a\n\nimport "errors"\n', wanted: 'forbidden:pkg/errors', broken: [] },
    ],
    java: [
      { code: 'import java.util.*;\nimport java.util.List;\n', wanted: 'no-star', broken: [1] },
      { code: 'import lombok.Data;\n', wanted: 'forbidden:lombok', broken: [1] },
      { code: 'import com.google.common.collect.Lists;\n', wanted: 'forbidden:guava', broken: [1] },
      { code: 'import static org.junit.Assert.*;\n', wanted: 'no-star', broken: [1] },
    ],
    rust: [
      {
        code: 'use std::io::*;\nuse super::*;\nuse diesel::prelude::*;\n',
        wanted: 'no-star',
        broken: [1],
      },
      { code: 'use anyhow::Result;\n', wanted: 'forbidden:anyhow', broken: [1] },
      { code: 'use async_std::task;\n', wanted: 'tokio over async-std', broken: [1] },
      { code: 'use std::fs;\n', wanted: 'forbidden:anyhow', broken: [] },
    ],
    csharp: [
      {
        code: 'using Newtonsoft.Json;\n',
        wanted: 'System.Text.Json over Newtonsoft.Json',
        broken: [1],
      },
      {
        code: 'using System.Text.Json;\n',
        wanted: 'System.Text.Json over Newtonsoft.Json',
        broken: [],
        kept: 1,
      },
      { code: 'using AutoMapper;\n', wanted: 'forbidden:AutoMapper', broken: [1] },
      { code: 'using System;\n', wanted: 'forbidden:AutoMapper', broken: [] },
    ],
  },
});

describe('the habit of imports', () => {
  it('takes a package for the project’s own where a path shows it', () => {
    const seen = new Map([
      ['relative', 2],
      ['absolute', 3],
      ['own:shop', 3],
      ['other:shop', 4],
      ['other:acme', 5],
    ]);
    assert.deepEqual(imports.habits?.(seen), [
      { value: 'absolute', for: 7, against: 2 },
      { value: 'relative', for: 2, against: 7 },
    ]);
  });
});
