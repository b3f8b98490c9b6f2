import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { cacheFolder } from '../../editor/cacheFolder.ts';
import { sandboxFlags } from '../../editor/chromium.ts';
import { findDesktopEditor } from '../../editor/desktopEditor.ts';
import { editorFolder, quietSettings, writeSettings } from '../../editor/editorFolder.ts';
import type { InEditor } from './runInBrowser.ts';

/** The release of VS Code to download and test in: what VSCODE_VERSION says. */
export const wantedVersion = process.env.VSCODE_VERSION;

/** Runs the suites in a desktop VS Code, the installed one or a download; returns run()'s exit code. */
export async function runOnDesktop(inEditor: InEditor): Promise<number> {
  const installed = wantedVersion ? undefined : findDesktopEditor();
  const folder = editorFolder(inEditor.dataFolder);
  await writeSettings(folder, quietSettings('dark'));
  return runTests({
    ...(installed ? { vscodeExecutablePath: installed } : { version: wantedVersion ?? 'stable' }),
    cachePath: join(cacheFolder(), 'desktop'),
    extensionDevelopmentPath: inEditor.extensionPath,
    extensionTestsPath: inEditor.testsPath,
    extensionTestsEnv: inEditor.env,
    launchArgs: [
      inEditor.workspace,
      ...['--user-data-dir', folder.userData, '--extensions-dir', folder.extensions],
      ...['--disable-workspace-trust', '--disable-extensions', '--skip-welcome'],
      ...sandboxFlags,
    ],
  });
}
