import { once } from 'node:events';
import { startChild } from './children.ts';

interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Said when the command fails, before what it printed. */
  readonly failure: string;
}

/** Runs a command quietly and returns what it printed; throws with its output when it fails. */
export async function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<string> {
  const { cwd, env = process.env, failure } = options;
  const child = startChild(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${failure}\n${output.trim().slice(-4_000)}`);
  return output;
}

/** How to call npm here: by its own script where we run under npm, so that Windows needs no shell. */
export function npmCommand(args: readonly string[]): readonly [string, readonly string[]] {
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js')) return [process.execPath, [script, ...args]];
  return process.platform === 'win32' ? ['cmd', ['/c', 'npm', ...args]] : ['npm', args];
}
