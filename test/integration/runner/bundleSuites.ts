import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from '../../editor/root.ts';

const source = join(root, 'test', 'integration');
const output = join(root, 'out', 'integration');

/** Bundles every suite, and the index that runs them; returns the path that VS Code is told. */
export async function bundleSuites(): Promise<string> {
  const suites = readdirSync(join(source, 'suite'), { recursive: true, encoding: 'utf8' });
  rmSync(output, { recursive: true, force: true });
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [
      join(source, 'index.ts'),
      ...suites
        .filter((file) => file.endsWith('.test.ts'))
        .map((file) => join(source, 'suite', file)),
    ],
    outbase: source,
    outdir: output,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    // The `main` of jsonc-parser loads its parts in a way that a bundle cannot follow.
    mainFields: ['module', 'main'],
    sourcemap: 'inline',
    logLevel: 'warning',
    external: ['vscode', 'mocha'],
  });
  return join(output, 'index.cjs');
}
