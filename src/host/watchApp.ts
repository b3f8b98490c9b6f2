import * as vscode from 'vscode';
import { sentenceOf } from '../shared/sentenceError.ts';
import type { DamageNotice } from '../store/jsonFile.ts';
import type { App } from './app.ts';
import { openSettings } from './handlers.ts';
import { currentUser, section, settingProblems } from './settings.ts';

/** Keeps the panel true to what changes: memory, also in other windows, settings, folders, keys. */
export function watchApp(app: App): vscode.Disposable {
  const trouble = (error: unknown) =>
    app.panel.post({ type: 'rejected', sentence: sentenceOf(error) });
  const refresh = () => void app.panel.refresh().catch(trouble);
  const damaged = ({ path, sentence }: DamageNotice) =>
    app.notices.show(`damaged ${path}`, 'warning', sentence);
  checkSettings(app);
  if (!app.memory.readOnly) {
    const failed = (error: unknown) => app.notices.show('sweep', 'warning', sentenceOf(error));
    app.store.sweep().catch(failed);
  }
  return vscode.Disposable.from(
    app.store.onDidChange((ref) => {
      refresh();
      app.documents.scopeChanged(ref);
      app.checks.refresh();
    }),
    app.store.onNotice(damaged),
    app.conversations.onNotice(damaged),
    app.place.onDidChange(() => {
      refresh();
      app.checks.refresh();
    }),
    app.connections.onDidChange(refresh),
    app.notices.onDidChange(refresh),
    app.session.onDidSwitch(refresh),
    app.openFile.onDidChange(refresh),
    app.surveys.onDidChange(refresh),
    vscode.window.onDidChangeActiveTextEditor(() => {
      const folders = vscode.workspace.workspaceFolders?.length ?? 0;
      if (folders > 1 || app.panel.page === 'memory') refresh();
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration(section)) return;
      checkSettings(app);
      refresh();
    }),
  );
}

/** Memory belongs to the user that the window began with: another one begins with a reload. */
function checkSettings(app: App): void {
  const problems = settingProblems().map(({ sentence }) => sentence);
  const open = { label: 'Open settings', run: openSettings };
  if (problems.length > 0) app.notices.show('settings', 'warning', problems.join(' '), [open]);
  else app.notices.dismiss('settings');
  const user = currentUser();
  if (user === app.memory.user) app.notices.dismiss('user');
  else
    app.notices.show('user', 'info', `Reload the window to use the memory of ${user}.`, [
      {
        label: 'Reload window',
        run: () => vscode.commands.executeCommand('workbench.action.reloadWindow'),
      },
    ]);
}
