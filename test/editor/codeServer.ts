import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './cacheFolder.ts';
import { preparedFolder } from './preparedFolder.ts';
import { npmCommand, runCommand } from './runCommand.ts';
import { versions } from './versions.ts';
import { withProgress } from './withProgress.ts';

/** A VS Code from npm: its two ways in, and the Node that runs them. */
export interface CodeServer {
  readonly node: string;
  /** code-server's own entry: the editor as a person uses it, with installed extensions. */
  readonly entry: string;
  /** VS Code's server without code-server: the one that takes an extension under development. */
  readonly bareServer: string;
}

const platform = `${process.platform}-${process.arch}`;
const ownNodeIsEnough = Number(process.versions.node.split('.')[0]) >= 24;
const editorNode = versions.editorNode.get(platform);

async function npmInstall(folder: string, args: readonly string[]): Promise<void> {
  // Their install scripts compile parts that nothing here needs.
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const [command, all] = npmCommand(['install', ...args, ...quiet]);
  const failure = 'npm could not install code-server: check the network, then try again.';
  await runCommand(command, all, { cwd: folder, failure });
}

async function fill(folder: string, needed: readonly string[]): Promise<void> {
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  await withProgress(`Downloading a VS Code from npm: ${needed.join(', ')}`, () =>
    npmInstall(folder, needed),
  );
  const inner = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  await withProgress('Downloading what it needs', () => npmInstall(inner, ['--omit=dev']));
}

/** Why code-server cannot run here; undefined where it can. */
export function whyNoCodeServer(): string | undefined {
  if (process.platform === 'win32') return 'code-server does not run on Windows';
  if (!ownNodeIsEnough && editorNode === undefined) {
    return `code-server needs Node 24 on ${platform}, and this is Node ${process.versions.node}`;
  }
  return undefined;
}

/**
 * Installs the VS Code from npm into the cache, once. Throws with one sentence, and npm's own
 * output, when npm fails or where code-server cannot run.
 */
export async function codeServer(): Promise<CodeServer> {
  const hindrance = whyNoCodeServer();
  if (hindrance !== undefined) throw new Error(`${hindrance}: please install VS Code.`);
  const server = `code-server@${versions.codeServer}`;
  const node = ownNodeIsEnough || !editorNode ? [] : [`${editorNode.name}@${editorNode.version}`];
  const needed = [server, ...node];
  const name = [...needed, platform].join('_').replaceAll('@', '-');
  const folder = await preparedFolder(join(cacheFolder(), name), (made) => fill(made, needed));
  const packages = join(folder, 'node_modules');
  return {
    node:
      ownNodeIsEnough || !editorNode
        ? process.execPath
        : join(packages, editorNode.name, 'bin', 'node'),
    entry: join(packages, 'code-server', 'out', 'node', 'entry.js'),
    bareServer: join(packages, 'code-server', 'lib', 'vscode', 'out', 'server-main.js'),
  };
}
