import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from '../editor/children.ts';
import { needChromium } from '../editor/chromium.ts';
import { codeServer, whyNoCodeServer } from '../editor/codeServer.ts';
import { buildExtension, packageExtension } from '../editor/packageExtension.ts';
import { root } from '../editor/root.ts';
import { runIntegration } from '../integration/runner/runIntegration.ts';
import {
  type Counts,
  countsVariable,
  nothing,
  oneFailed,
  onePassed,
  readCounts,
} from './counts.ts';

/** One part of `npm test`. A part that throws counts as one failure. */
export interface Part {
  readonly name: string;
  run(grep: string | undefined): Promise<Counts>;
}

async function runNode(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  const all = { ...process.env, ...env };
  const child = startChild(process.execPath, args, { cwd: root, env: all, stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return code === 0;
}

const inModules = (...path: readonly string[]): string => join(root, 'node_modules', ...path);

/** A program whose exit code is one check. */
function check(name: string, script: string, args: readonly string[]): Part {
  const run = async () => ((await runNode([script, ...args])) ? onePassed : oneFailed);
  return { name, run };
}

async function runMocha(glob: string, grep?: string, env?: NodeJS.ProcessEnv): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'claude-memory-counts-'));
  const file = join(folder, 'counts.json');
  const reporter = ['--reporter', join(root, 'test', 'report', 'countingReporter.ts')];
  const filter = grep ? ['--grep', grep] : [];
  const mocha = [inModules('mocha', 'bin', 'mocha.js'), ...reporter, ...filter, glob];
  try {
    const passed = await runNode(['--import', 'tsx', ...mocha], { ...env, [countsVariable]: file });
    const counts = readCounts(file);
    return passed || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function integration(grep: string | undefined): Promise<Counts> {
  await buildExtension();
  return runIntegration(grep);
}

async function endToEnd(grep: string | undefined): Promise<Counts> {
  const hindrance = whyNoCodeServer();
  if (hindrance) return { ...nothing, skipped: [`all end-to-end tests: ${hindrance}`] };
  needChromium();
  await codeServer();
  const vsix = await packageExtension();
  return runMocha('test/e2e/**/*.test.ts', grep, { CLAUDE_MEMORY_VSIX: vsix });
}

/** The parts of `npm test`, in their order. */
export const parts: readonly Part[] = [
  check('types', inModules('typescript', 'bin', 'tsc'), ['-p', '.']),
  check('lint', inModules('@biomejs', 'biome', 'bin', 'biome'), ['check']),
  { name: 'unit', run: (grep) => runMocha('test/unit/**/*.test.ts', grep) },
  { name: 'build', run: () => buildExtension().then(() => onePassed) },
  { name: 'integration', run: integration },
  { name: 'e2e', run: endToEnd },
];

export const partNames: readonly string[] = parts.map(({ name }) => name);
