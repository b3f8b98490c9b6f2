import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../editor/root.ts';
import { sampleWorkspace } from '../../editor/sampleWorkspace.ts';
import { runInBrowser } from '../../integration/runner/runInBrowser.ts';
import { type ProbeTask, taskVariable } from './probeTask.ts';

/** Gives tasks to fresh extension hosts of a real VS Code, whose data is in one folder. */
export class ExtensionHosts {
  readonly #folder: string;
  readonly #driver: string;

  constructor(folder: string) {
    this.#folder = folder;
    this.#driver = join(folder, 'driver');
  }

  /** The editor runs a test module for an extension under development only: this one is nothing else. */
  async prepare(): Promise<void> {
    const manifest = {
      name: 'driver',
      publisher: 'bench',
      version: '0.0.1',
      engines: { vscode: '^1.106.0' },
    };
    await mkdir(this.#driver, { recursive: true });
    await writeFile(join(this.#driver, 'package.json'), JSON.stringify(manifest));
    await build({
      absWorkingDir: root,
      entryPoints: ['test/bench/activation/probe.ts'],
      outfile: join(this.#driver, 'probe.cjs'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      external: ['vscode'],
    });
  }

  /** Starts a fresh host and ends it; returns the times of the task's steps in their order. */
  async time(task: Omit<ProbeTask, 'output'>): Promise<readonly number[]> {
    const output = join(this.#folder, 'times.json');
    const workspace = await sampleWorkspace(join(this.#folder, 'workspace'));
    const exitCode = await runInBrowser({
      extensionPath: this.#driver,
      testsPath: join(this.#driver, 'probe.cjs'),
      workspace,
      dataFolder: this.#folder,
      env: { [taskVariable]: JSON.stringify({ ...task, output }) },
    });
    if (exitCode !== 0) throw new Error('The probe failed in the extension host.');
    return JSON.parse(await readFile(output, 'utf8')) as number[];
  }
}
