import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const themes = {
  dark: 'Dark Modern',
  light: 'Light Modern',
  'hc-dark': 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
} as const;

export type Theme = keyof typeof themes;

/** Where one code-server keeps everything: its data, extensions and the browser's profile. */
export interface EditorFolder {
  readonly userData: string;
  readonly extensions: string;
  readonly config: string;
  readonly profile: string;
  /** The settings file that the editor reads. */
  readonly settings: string;
}

/** The layout under one folder; makes nothing. */
export function editorFolder(folder: string): EditorFolder {
  const userData = join(folder, 'data');
  return {
    userData,
    extensions: join(folder, 'extensions'),
    config: join(folder, 'config.yaml'),
    profile: join(folder, 'browser'),
    settings: join(userData, 'User', 'settings.json'),
  };
}

/** Settings for an editor that is quiet: nothing is sent, updated, greeted or asked at its start. */
export function quietSettings(theme: Theme): Readonly<Record<string, unknown>> {
  return {
    'workbench.colorTheme': themes[theme],
    'window.autoDetectColorScheme': false,
    'window.autoDetectHighContrast': false,
    'telemetry.telemetryLevel': 'off',
    'update.mode': 'none',
    'extensions.autoCheckUpdates': false,
    'extensions.autoUpdate': false,
    'extensions.ignoreRecommendations': true,
    'workbench.startupEditor': 'none',
    'workbench.welcomePage.walkthroughs.openOnInstall': false,
    'workbench.tips.enabled': false,
    'workbench.enableExperiments': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'chat.commandCenter.enabled': false,
    'chat.disableAIFeatures': true,
    'security.workspace.trust.startupPrompt': 'never',
    'security.workspace.trust.banner': 'never',
    'git.openRepositoryInParentFolders': 'never',
  };
}

/** Writes the settings into the editor's folder, in place of those that are there. */
export async function writeSettings(
  folder: EditorFolder,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  await mkdir(join(folder.userData, 'User'), { recursive: true });
  await writeFile(folder.settings, `${JSON.stringify(settings, null, 2)}\n`);
}
