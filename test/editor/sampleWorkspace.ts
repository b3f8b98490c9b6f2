import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runCommand } from './runCommand.ts';

const files: Readonly<Record<string, string>> = {
  'prices.py': `def total(prices):
    return sum(prices)


def cheapest(prices):
    return min(prices)
`,
  'src/greet.ts': `export function greet(name: string): string {
  return \`Hello, \${name}!\`;
}
`,
  '.gitignore': 'node_modules/\n',
  'README.md': `# Try Claude Memory here

1. Click the speech bubble in the bar on the left.
2. Set your Claude API key, or try the demo model.
3. Say “From now on use type hints, no docstrings.”
4. Ask “Write a Python function that reads prices from a CSV.”
5. Click the line under the reply: it shows what the model was told.
`,
};

async function git(folder: string, ...args: readonly string[]): Promise<void> {
  const identity = ['-c', 'user.name=Sample', '-c', 'user.email=sample@example.com'];
  const all = [...identity, '-c', 'commit.gpgsign=false', ...args];
  await runCommand('git', all, { cwd: folder, failure: `git ${args[0]} failed:` });
}

/** Makes a small git repository with a Python and a TypeScript file, unless it is there. */
export async function sampleWorkspace(folder: string): Promise<string> {
  if (existsSync(join(folder, '.git'))) return folder;
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await git(folder, 'init', '--quiet', '--initial-branch=main');
  await git(folder, 'add', '.');
  await git(folder, 'commit', '--quiet', '--message', 'A sample');
  return folder;
}
