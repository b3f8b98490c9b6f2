import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { editorEnvironment, endChild, startChild } from './children.ts';
import { type CodeServer, codeServer } from './codeServer.ts';
import type { EditorFolder } from './editorFolder.ts';
import { freePort } from './freePort.ts';
import { runCommand } from './runCommand.ts';

const startMilliseconds = 60_000;

export interface EditorServer {
  /** http://127.0.0.1:<port> */
  readonly url: string;
  readonly child: ChildProcess;
  /** Resolves when the server, its extension hosts and all their children are gone. */
  close(): Promise<void>;
}

interface ServerOptions {
  /** By default a free one. */
  readonly port?: number | undefined;
  /** False: folders are restricted until they are trusted. By default no one asks for trust. */
  readonly trust?: boolean | undefined;
  /** For the extension host, beside our own environment. */
  readonly env?: NodeJS.ProcessEnv | undefined;
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5_000) })).status < 500;
  } catch {
    return false;
  }
}

async function whenReady(child: ChildProcess, url: string, output: () => string): Promise<void> {
  const deadline = Date.now() + startMilliseconds;
  const ended = once(child, 'exit').then(() => 'ended' as const);
  while (!(await answers(url))) {
    const event = await Promise.race([ended, delay(50, 'again' as const)]);
    if (event === 'again' && Date.now() < deadline) continue;
    await endChild(child);
    throw new Error(`A server did not start.\n${output().slice(-4_000)}`);
  }
}

/** Starts a server that listens on `port` and waits until it answers; throws with what it printed. */
export async function startServer(
  command: string,
  args: readonly string[],
  port: number,
  env: NodeJS.ProcessEnv = {},
): Promise<EditorServer> {
  let output = '';
  const child = startChild(command, args, {
    env: editorEnvironment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-20_000);
    });
  }
  const url = `http://127.0.0.1:${port}`;
  await whenReady(child, url, () => output);
  return { url, child, close: () => endChild(child) };
}

function ownOptions(folder: EditorFolder): readonly string[] {
  const { userData, extensions, config } = folder;
  return ['--user-data-dir', userData, '--extensions-dir', extensions, '--config', config];
}

async function prepareConfig({ config }: EditorFolder): Promise<void> {
  await mkdir(dirname(config), { recursive: true });
  await writeFile(config, 'auth: none\n');
}

/** Starts the editor as a person uses it, with the extensions installed in its folder. */
export async function startEditorServer(
  folder: EditorFolder,
  { port, trust = true, env = {} }: ServerOptions = {},
): Promise<EditorServer> {
  const { node, entry }: CodeServer = await codeServer();
  await prepareConfig(folder);
  const listenOn = port ?? (await freePort());
  const quiet = ['--auth', 'none', '--disable-telemetry', '--disable-update-check'];
  const address = ['--bind-addr', `127.0.0.1:${listenOn}`];
  const trusting = trust ? ['--disable-workspace-trust'] : [];
  const all = [entry, ...quiet, ...address, ...trusting, ...ownOptions(folder)];
  return startServer(node, all, listenOn, env);
}

/** Installs a .vsix into the editor's folder, over an older one of the same version. */
export async function installExtension(vsix: string, folder: EditorFolder): Promise<void> {
  const { node, entry } = await codeServer();
  await prepareConfig(folder);
  const install = [entry, '--install-extension', vsix, '--force', ...ownOptions(folder)];
  const failure = 'The editor could not install the extension:';
  await runCommand(node, install, { env: editorEnvironment(), failure });
}
