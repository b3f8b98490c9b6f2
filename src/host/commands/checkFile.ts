import * as vscode from 'vscode';
import * as z from 'zod';
import { parseScopeKey } from '../../memory/scope.ts';
import { SentenceError } from '../../shared/sentenceError.ts';
import type { App } from '../app.ts';
import { askToFixCommand, FileFixes, switchOffCommand } from '../style/fileFixes.ts';
import { withProgress } from '../withProgress.ts';
import { counted } from '../words.ts';

/** Checks the document in the active editor against what holds for it. */
export async function checkThisFile(app: App): Promise<void> {
  const document = openDocument();
  const found = await withProgress('Checking this file against your style…', () =>
    app.checks.check(document),
  );
  if (found === undefined) return app.checks.clear(document.uri);
  vscode.window.setStatusBarMessage(
    found === 0
      ? '$(pass) This file is as you like it.'
      : `$(info) ${counted(found, 'place is', 'places are')} not as you like it: see Problems.`,
    5000,
  );
}

export function clearStyleCheck(app: App): void {
  app.checks.clear(openDocument().uri);
}

function openDocument(): vscode.TextDocument {
  const editor = vscode.window.activeTextEditor;
  if (!editor) throw new SentenceError('Open the file that is to be checked, then try again.');
  return editor.document;
}

/** What the quick fixes run. */
export function registerFixes(app: App): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(
      { pattern: '**' },
      new FileFixes(app.checks),
      FileFixes.metadata,
    ),
    registerCommand(askToFixCommand, (...args: unknown[]) => askToFix(app, args)),
    registerCommand(switchOffCommand, (...args: unknown[]) => switchOff(app, args)),
  );
}

const AskToFix = z.tuple([z.string(), z.array(z.number().int().positive()), z.string()]);
const mostLines = 20;

async function askToFix(app: App, args: readonly unknown[]): Promise<void> {
  const asked = AskToFix.safeParse(args);
  if (!asked.success) return;
  const [uri, lines, preference] = asked.data;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const path = vscode.workspace.asRelativePath(document.uri, false);
  const shown = lines
    .slice(0, mostLines)
    .map((line) => `- line ${line}: ${document.lineAt(line - 1).text.trim()}`);
  const text = [
    `In \`${path}\`, these lines are not as I want them. What I want: ${preference}`,
    shown.join('\n'),
    `\`\`\`${document.languageId}\n${document.getText()}\n\`\`\``,
    'Show the lines as they should be; change nothing else.',
  ].join('\n\n');
  const sentence = app.session.refuse(text);
  if (sentence !== undefined) return void vscode.window.showWarningMessage(sentence);
  await app.panel.show('chat');
  await app.session.ask(text);
}

async function switchOff(app: App, args: readonly unknown[]): Promise<void> {
  const [key, id] = args;
  const ref = typeof key === 'string' ? parseScopeKey(key) : undefined;
  if (!ref || typeof id !== 'string') return;
  await app.memories.switch(ref, id, false);
  app.checks.refresh();
}
