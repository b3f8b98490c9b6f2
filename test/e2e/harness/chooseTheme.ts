import type { Theme } from '../../editor/editorFolder.ts';
import type { EditorWindow } from './openEditor.ts';
import { typeInput } from './workbench.ts';

/** The names in VS Code's list, and how a webview is told. */
const themes: Readonly<Record<Theme, { readonly label: string; readonly kind: string }>> = {
  dark: { label: 'Dark Modern', kind: 'vscode-dark' },
  light: { label: 'Light Modern', kind: 'vscode-light' },
  'hc-dark': { label: 'Dark High Contrast', kind: 'vscode-high-contrast' },
  'hc-light': { label: 'Light High Contrast', kind: 'vscode-high-contrast-light' },
};

/** Chooses a colour theme as a user does, and waits until the panel has it. */
export async function chooseTheme({ page, panel }: EditorWindow, theme: Theme): Promise<void> {
  const { label, kind } = themes[theme];
  await page.keyboard.press('F1');
  await typeInput(page, '>Preferences: Color Theme');
  const command = page.locator('.quick-input-widget .monaco-list-row', {
    hasText: /^Preferences: Color Theme/,
  });
  await command.first().click();
  // The list of themes has no title of its own to wait for, but it holds the theme in use.
  await page.getByPlaceholder(/Select Color Theme/i).waitFor();
  await typeInput(page, label);
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: label }).first().click();
  await panel.locator(`body[data-vscode-theme-kind="${kind}"]`).waitFor({ timeout: 30_000 });
}
