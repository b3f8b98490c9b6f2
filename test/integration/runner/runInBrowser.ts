import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { isNoise, openBrowser } from '../../e2e/harness/browser.ts';
import { codeServer } from '../../editor/codeServer.ts';
import { editorFolder, quietSettings, writeSettings } from '../../editor/editorFolder.ts';
import { type EditorServer, startServer } from '../../editor/editorServer.ts';
import { freePort } from '../../editor/freePort.ts';
import { outputMark } from '../../report/counts.ts';

const longestMilliseconds = 15 * 60_000;

export interface InEditor {
  /** The extension under test: the folder of its package.json, already built. */
  readonly extensionPath: string;
  /** The bundled module whose run() the editor calls. */
  readonly testsPath: string;
  /** The folder that is open meanwhile. */
  readonly workspace: string;
  /** An empty folder for all that the editor writes. */
  readonly dataFolder: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Prints what the tests say; emits `exit` with the exit code of run(). Keeps all else in `rest`. */
async function listen(page: Page, rest: string[]): Promise<EventEmitter> {
  await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
    const line = format(...args);
    if (line.startsWith(outputMark)) console.log(line);
    else if (!isNoise(line)) rest.push(line);
  });
  const run = new EventEmitter();
  await page.exposeFunction('codeAutomationExit', (code: number) => run.emit('exit', code));
  return run;
}

async function firstNumber(values: Promise<unknown[]>): Promise<number> {
  const [value] = await values;
  return Number(value);
}

function testUrl(server: EditorServer, inEditor: InEditor): string {
  const { extensionPath, testsPath, workspace } = inEditor;
  const remote = server.url.replace('http:', 'vscode-remote:');
  const payload = [
    ['extensionDevelopmentPath', `${remote}${extensionPath}`],
    ['extensionTestsPath', `${remote}${testsPath}`],
    ['skipWelcome', 'true'],
  ];
  const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) });
  return `${server.url}/?${query}`;
}

async function startBareServer(inEditor: InEditor): Promise<EditorServer> {
  const { node, bareServer } = await codeServer();
  const folder = editorFolder(inEditor.dataFolder);
  await writeSettings(folder, quietSettings('dark'));
  const port = await freePort();
  const listenOn = ['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'];
  const data = ['--user-data-dir', folder.userData, '--server-data-dir', folder.userData];
  const flags = ['--accept-server-license-terms', '--enable-smoke-test-driver'];
  const quiet = ['--telemetry-level', 'off', '--disable-workspace-trust'];
  const all = [...listenOn, ...data, '--extensions-dir', folder.extensions, ...flags, ...quiet];
  return startServer(node, [bareServer, ...all], port, inEditor.env);
}

async function runOnPage(page: Page, server: EditorServer, inEditor: InEditor): Promise<number> {
  const rest: string[] = [];
  const exitCode = firstNumber(once(await listen(page, rest), 'exit'));
  const failed = (why: string) => () => Promise.reject(new Error(why));
  await page.goto(testUrl(server, inEditor));
  try {
    const code = await Promise.race([
      exitCode,
      once(server.child, 'exit').then(failed("The editor's server ended during the tests.")),
      page.waitForEvent('crash', { timeout: 0 }).then(failed('The browser crashed.')),
      delay(longestMilliseconds, null, { ref: false }).then(failed('The tests took 15 minutes.')),
    ]);
    if (code !== 0) console.error(['The editor said:', ...rest.slice(-40)].join('\n  '));
    return code;
  } finally {
    await page.close();
  }
}

/** Runs the suites in the VS Code from npm, with a browser as its window; returns run()'s exit code. */
export async function runInBrowser(inEditor: InEditor): Promise<number> {
  const server = await startBareServer(inEditor);
  const profile = join(inEditor.dataFolder, 'browser');
  const browser = await openBrowser(profile, { width: 1280, height: 800 });
  try {
    return await runOnPage(await browser.context.newPage(), server, inEditor);
  } finally {
    await browser.context.close();
    await server.close();
  }
}
