import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whyNoCodeServer } from '../../editor/codeServer.ts';
import { findDesktopEditor } from '../../editor/desktopEditor.ts';
import { root } from '../../editor/root.ts';
import { sampleWorkspace } from '../../editor/sampleWorkspace.ts';
import { type Counts, countsVariable, oneFailed, plus, readCounts } from '../../report/counts.ts';
import { bundleSuites } from './bundleSuites.ts';
import { runInBrowser } from './runInBrowser.ts';
import { runOnDesktop, wantedVersion } from './runOnDesktop.ts';

function onDesktop(): boolean {
  const isThere = wantedVersion !== undefined || findDesktopEditor() !== undefined;
  return isThere || whyNoCodeServer() !== undefined;
}

/**
 * Runs the integration suites inside VS Code: a desktop one where VSCODE_VERSION asks for a release
 * or one is installed, else the one from npm. The extension must be built.
 */
export async function runIntegration(grep?: string): Promise<Counts> {
  const testsPath = await bundleSuites();
  const dataFolder = await mkdtemp(join(tmpdir(), 'claude-memory-integration-'));
  const countsFile = join(dataFolder, 'counts.json');
  const env = {
    [countsVariable]: countsFile,
    ...(grep ? { CLAUDE_MEMORY_TEST_GREP: grep } : {}),
  };
  try {
    const workspace = await sampleWorkspace(join(dataFolder, 'workspace'));
    const run = onDesktop() ? runOnDesktop : runInBrowser;
    const exitCode = await run({ extensionPath: root, testsPath, workspace, dataFolder, env });
    const counts = readCounts(countsFile);
    const isUnexplained = exitCode !== 0 && counts.failed === 0;
    return isUnexplained ? plus(counts, oneFailed) : counts;
  } finally {
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  }
}
