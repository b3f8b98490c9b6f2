import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importsIn, violation } from './imports.ts';

const source = new URL('../../../src/', import.meta.url).pathname;

describe('the dependency rule', () => {
  it('is kept by every import', () => {
    const imports = importsIn(source);
    assert.ok(imports.length > 100, `only ${imports.length} imports were found`);
    assert.deepEqual(imports.map(violation).filter(Boolean), []);
  });

  const planted: readonly (readonly [file: string, code: string, caught: RegExp])[] = [
    ['memory/a.ts', "import { Panel } from '../host/panel.ts';", /memory may import/u],
    ['chat/a.ts', "import type { Connection } from '../claude/anthropic.ts';", /chat may import/u],
    ['webview/chat/a.tsx', "export * from '../../memory/memory.ts';", /webview may import shared/u],
    ['host/a.ts', "const sdk = await import('@anthropic-ai/sdk');", /only claude may/u],
    ['memory/a.ts', "import { readFile } from 'node:fs/promises';", /only store may/u],
    ['claude/a.ts', "import * as vscode from 'vscode';", /only host/u],
    ['chat/a.ts', "import { execFile } from 'node:child_process';", /touches no machine/u],
  ];
  for (const [file, code, caught] of planted) {
    it(`catches ${code} in ${file}`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'planted-'));
      try {
        mkdirSync(join(folder, file, '..'), { recursive: true });
        writeFileSync(join(folder, file), code);
        assert.match(importsIn(folder).map(violation).join('\n'), caught);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
});
