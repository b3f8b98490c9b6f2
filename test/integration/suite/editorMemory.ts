import assert from 'node:assert/strict';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import type { ScopeFile } from '../../../src/memory/scopeFile.ts';
import { type MemoryStore, openMemoryStore } from '../../../src/store/memoryStore.ts';
import { editorFolder } from '../../editor/editorFolder.ts';
import { countsVariable } from '../../report/counts.ts';

/** The extension, as VS Code knows it. */
export function extension(): vscode.Extension<unknown> {
  const id = 'claude-memory.claude-memory';
  const found = vscode.extensions.getExtension(id);
  assert.ok(found, `${id} is not among the extensions`);
  return found;
}

/** The store as another window has it open: the same files, an object of its own. */
export function otherWindow(user: string = userInfo().username): MemoryStore {
  const data = dirname(process.env[countsVariable] ?? '');
  const root = join(editorFolder(data).userData, 'User', 'globalStorage', extension().id);
  return openMemoryStore({ root, user });
}

/** The document of what is remembered everywhere. */
export const userDocument = vscode.Uri.from({
  scheme: 'claude-memory',
  path: '/user/Claude memory Everywhere.md',
});

export function textsOf({ memories }: ScopeFile): string[] {
  return memories.map(({ text }) => text);
}

export async function openUserDocument(): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(userDocument);
  await vscode.window.showTextDocument(document);
  return document;
}

/** Puts a line at the end, as typing does. */
export async function addLine(document: vscode.TextDocument, line: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(document.lineCount, 0), `${line}\n`);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Resolves once it holds; it is looked at again with each event about documents and their marks. */
export async function until(holds: () => boolean): Promise<void> {
  const subscriptions: vscode.Disposable[] = [];
  await new Promise<void>((resolve) => {
    const look = () => holds() && resolve();
    subscriptions.push(
      vscode.workspace.onDidChangeTextDocument(look),
      vscode.workspace.onDidSaveTextDocument(look),
      vscode.languages.onDidChangeDiagnostics(look),
    );
    look();
  });
  for (const subscription of subscriptions) subscription.dispose();
}
