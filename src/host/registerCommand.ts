import * as vscode from 'vscode';
import { sentenceOf } from '../shared/sentenceError.ts';

/** Registers one command. What it throws becomes one sentence. */
export function registerCommand(
  id: string,
  run: (...given: unknown[]) => unknown,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (...given: unknown[]) => {
    try {
      await run(...given);
    } catch (error) {
      vscode.window.showErrorMessage(sentenceOf(error));
    }
  });
}
