import * as vscode from 'vscode';
import { allScopes, leftOut, scopesOfChange } from '../allScopes.ts';
import type { App } from '../app.ts';

const changedSince =
  'This cannot be undone any more: the memory has changed since. Edit it in the list instead.';

/** Takes the newest change of the scopes here back. */
export async function undoLast(app: App): Promise<void> {
  const scopes = (await app.memory.scopes()).filter(({ problem }) => !problem);
  const last = await app.memories.lastChange(scopes.map(({ ref }) => ref));
  if (!last) return void vscode.window.showInformationMessage('There is no change to undo.');
  if (await undo(app, last.id)) vscode.window.setStatusBarMessage(`Undone: ${last.what}`, 5000);
}

/** Takes one change back, in every scope that it touched; says so where that cannot be. */
export async function undo(app: App, change: string): Promise<boolean> {
  const { refs, unread } = await allScopes(app.store);
  const touched = await scopesOfChange(app.store, refs, change);
  const undone = await app.memories.undo(change, touched);
  if (!undone) {
    const why = touched.length === 0 && unread.length > 0 ? leftOut(unread) : changedSince;
    vscode.window.showWarningMessage(why);
  }
  return undone;
}
