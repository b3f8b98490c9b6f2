import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** A writing process, ready for its task. */
export interface Writer {
  readonly child: ChildProcess;
  readonly acknowledged: string[];
  onAcknowledged: () => void;
}

/** Bundled once, so that a hundred of them start quickly. Returns the script's path. */
export function buildWriter(folder: string, name: 'writer' | 'counter' = 'writer'): string {
  const outfile = join(folder, `${name}.mjs`);
  buildSync({
    entryPoints: [fileURLToPath(new URL(`./${name}.ts`, import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
  });
  return outfile;
}

export async function startWriter(script: string, root: string, name: string): Promise<Writer> {
  const child = fork(script, [root, name], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const writer: Writer = { child, acknowledged: [], onAcknowledged: () => undefined };
  child.on('message', (message) => {
    if (typeof message !== 'object' || message === null || !('acknowledged' in message)) return;
    writer.acknowledged.push(String(message.acknowledged));
    writer.onAcknowledged();
  });
  await once(child, 'message');
  return writer;
}

/** Kills it and waits until it is gone. */
export async function killWriter({ child }: Writer): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
