import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';
import { runCommand } from './runCommand.ts';

/** Builds the extension into dist/. Throws with esbuild's output when that fails. */
export async function buildExtension(): Promise<void> {
  const failure = 'The build failed:';
  await runCommand(process.execPath, ['esbuild.mjs'], { cwd: root, failure });
}

/** Builds the extension and makes its .vsix at the root; returns the file's path. */
export async function packageExtension(): Promise<string> {
  await buildExtension();
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const file = join(root, `claude-memory-${manifest.version}.vsix`);
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  const options = [
    '--no-dependencies',
    '--no-rewrite-relative-links',
    '--allow-missing-repository',
    '--out',
    file,
  ];
  await runCommand(process.execPath, [vsce, 'package', ...options], {
    cwd: root,
    failure: 'vsce could not make the .vsix:',
  });
  return file;
}
