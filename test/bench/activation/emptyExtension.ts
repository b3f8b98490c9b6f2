import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../editor/root.ts';
import { runCommand } from '../../editor/runCommand.ts';

/** The code of the least that an extension can be. */
export const emptyCode = 'exports.activate = () => {};\n';

/** Packages an extension that does nothing when it is activated; returns its .vsix. */
export async function emptyExtension(folder: string, name: string): Promise<string> {
  const own = join(folder, name);
  const vsix = join(folder, `${name}.vsix`);
  const manifest = {
    name,
    publisher: 'bench',
    version: '0.0.1',
    main: './main.cjs',
    engines: { vscode: '^1.106.0' },
    activationEvents: [`onCommand:${name}`],
  };
  await mkdir(own, { recursive: true });
  await writeFile(join(own, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(own, 'main.cjs'), emptyCode);
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  const options = ['--no-dependencies', '--allow-missing-repository', '--skip-license'];
  await runCommand(process.execPath, [vsce, 'package', ...options, '--out', vsix], {
    cwd: own,
    failure: 'vsce could not package an empty extension:',
  });
  return vsix;
}
