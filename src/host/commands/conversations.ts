import * as vscode from 'vscode';
import type { App } from '../app.ts';

/** Picks one of this workspace's past conversations, newest first. */
export async function openConversation(app: App): Promise<void> {
  const workspace = (await app.place.workspaces())[0]?.id;
  const all = (await app.conversations.list()).filter((one) => one.workspace === workspace);
  if (all.length === 0) {
    return void vscode.window.showInformationMessage('There is no earlier conversation here.');
  }
  const current = app.session.conversation.id;
  const items = all.map(({ id, title, updated }) => ({
    id,
    label: title,
    description: id === current ? 'open' : new Date(updated).toLocaleString(),
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: 'Open Claude conversation',
    placeHolder: 'Search the titles',
  });
  if (!picked) return;
  const opened = await app.session.open(picked.id);
  if (!opened) vscode.window.showErrorMessage('This conversation cannot be read any more.');
  await app.panel.show('chat');
}
