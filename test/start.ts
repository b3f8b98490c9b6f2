import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder } from './editor/cacheFolder.ts';
import { editorEnvironment, startChild } from './editor/children.ts';
import { sandboxFlags } from './editor/chromium.ts';
import { codeServer } from './editor/codeServer.ts';
import { findDesktopEditor } from './editor/desktopEditor.ts';
import {
  type EditorFolder,
  editorFolder,
  quietSettings,
  writeSettings,
} from './editor/editorFolder.ts';
import { installExtension, startEditorServer } from './editor/editorServer.ts';
import { freePort } from './editor/freePort.ts';
import { openForPerson } from './editor/openForPerson.ts';
import { buildExtension, packageExtension } from './editor/packageExtension.ts';
import { root } from './editor/root.ts';
import { sampleWorkspace } from './editor/sampleWorkspace.ts';
import { withProgress } from './editor/withProgress.ts';
import { startDemoModel } from './messages-api/demoModel.ts';

/** Always the same where it is free: the API key belongs to the address. */
const usualPort = 28_710;

interface Start {
  readonly port: number | undefined;
  readonly open: boolean;
  /** Where the editor keeps its data, from one start to the next. */
  readonly data: EditorFolder;
  readonly folder: string;
  readonly isSample: boolean;
}

const options = {
  port: { type: 'string' },
  data: { type: 'string' },
  'no-open': { type: 'boolean' },
} as const;

function portFrom(text: string | undefined): number | undefined {
  const port = text === undefined ? undefined : Number(text);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
    throw new Error('--port takes a whole number from 1 to 65535.');
  }
  return port;
}

async function readArguments(): Promise<Start> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [given] = positionals;
  if (given !== undefined && !existsSync(given)) throw new Error(`There is no folder ${given}.`);
  const data = values.data === undefined ? cacheFolder('start') : resolve(values.data);
  return {
    port: portFrom(values.port),
    open: values['no-open'] !== true,
    data: editorFolder(data),
    folder: given === undefined ? await sampleWorkspace(join(data, 'sample')) : resolve(given),
    isSample: given === undefined,
  };
}

async function choosePort(wanted: number | undefined): Promise<number> {
  if (wanted !== undefined) return wanted;
  return freePort(usualPort).catch(() => freePort());
}

/** The first time only: from then on the settings are the person's own. */
async function writeFirstSettings(data: EditorFolder): Promise<void> {
  if (existsSync(data.settings)) return;
  await writeSettings(data, { ...quietSettings('dark'), 'workbench.startupEditor': 'readme' });
}

async function startOnDesktop(program: string, start: Start, env: NodeJS.ProcessEnv) {
  await withProgress('Building the extension', buildExtension);
  const { userData, extensions } = start.data;
  const own = ['--user-data-dir', userData, '--extensions-dir', extensions];
  const trust = start.isSample ? ['--disable-workspace-trust'] : [];
  const development = `--extensionDevelopmentPath=${root}`;
  const args = [start.folder, development, ...own, ...trust, '--skip-welcome', ...sandboxFlags];
  const child = startChild(program, args, { env: editorEnvironment(env), stdio: 'ignore' });
  console.log('VS Code is open. Ctrl+C, or closing it, ends all.');
  await once(child, 'exit');
}

async function startInBrowser(start: Start, env: NodeJS.ProcessEnv): Promise<void> {
  const { data, folder, isSample } = start;
  await codeServer();
  const vsix = await withProgress('Building and packaging the extension', packageExtension);
  await withProgress('Installing it in the editor', () => installExtension(vsix, data));
  const port = await choosePort(start.port);
  const server = await withProgress('Starting the editor', () =>
    startEditorServer(data, { port, trust: isSample, env }),
  );
  const url = `${server.url}/?folder=${encodeURIComponent(folder)}`;
  console.log(`\nVS Code is at ${url}\nCtrl+C ends it.`);
  if (start.open) openForPerson(url, data.profile);
  await once(server.child, 'exit');
}

async function main(): Promise<void> {
  const start = await readArguments();
  await writeFirstSettings(start.data);
  const demo = await startDemoModel();
  console.log(`The demo model answers at ${demo.url}.`);
  const env = { CLAUDE_MEMORY_DEMO_URL: demo.url };
  const desktop = start.open ? findDesktopEditor() : undefined;
  await (desktop ? startOnDesktop(desktop, start, env) : startInBrowser(start, env));
}

await main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
