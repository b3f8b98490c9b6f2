import * as vscode from 'vscode';
import { finalErase } from '../store/finalErase.ts';
import type { EraseTargets } from '../store/planErase.ts';
import type { App } from './app.ts';

/** Erases memories for good, with the conversations that speak of them, and tells what was done. */
export async function erase(app: App, targets: EraseTargets): Promise<void> {
  const { store: memory, conversations, session } = app;
  const { sentence, failures } = await finalErase(
    { memory, conversations },
    targets,
    async (ids) => {
      if (ids.includes(session.conversation.id)) await session.startNew();
    },
  );
  if (failures.length > 0) vscode.window.showWarningMessage(sentence);
  else vscode.window.showInformationMessage(sentence);
}
