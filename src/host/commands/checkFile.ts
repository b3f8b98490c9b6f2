import * as vscode from 'vscode';
import * as z from 'zod';
import { parseScopeKey } from '../../memory/scope.ts';
import { SentenceError } from '../../shared/sentenceError.ts';
import type { App } from '../app.ts';
import { registerCommand } from '../registerCommand.ts';
import { askToFixCommand, FileFixes, switchOffCommand } from '../style/fileFixes.ts';
import { withProgress } from '../withProgress.ts';
import { counted } from '../words.ts';

/** Checks the document in the active editor against what holds for it. */
export async function checkThisFile(app: App): Promise<void> {
  const document = openDocument();
  const checked = await withProgress('Checking this file against your style…', async () => ({
    found: await app.checks.check(document),
  }));
  if (!checked) return app.checks.clear(document.uri);
  const { found } = checked;
  if (found === undefined) return;
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
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(
      { pattern: '**' },
      new FileFixes(app.checks),
      FileFixes.metadata,
    ),
    registerCommand(askToFixCommand, (...args) => askToFix(app, args)),
    registerCommand(switchOffCommand, (...args) => switchOff(app, args)),
  );
}

const AskToFix = z.tuple([z.string(), z.array(z.number().int().positive()), z.string()]);
const mostLines = 20;

async function askToFix(app: App, args: readonly unknown[]): Promise<void> {
  const asked = AskToFix.safeParse(args);
  if (!asked.success) return;
  const [uri, lines, preference] = asked.data;
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri);
  if (!document) throw new SentenceError('This file is no longer open. Open it, then try again.');
  const text = fixRequest(document, lines, preference);
  await app.session.restore();
  await app.panel.show('chat');
  const sentence = app.session.refuse(text);
  if (sentence !== undefined) return void vscode.window.showWarningMessage(sentence);
  await app.session.ask(text);
}

function fixRequest(
  document: vscode.TextDocument,
  lines: readonly number[],
  preference: string,
): string {
  const path = vscode.workspace.asRelativePath(document.uri, false);
  const content = document.getText();
  const fence = fenceFor(content);
  const there = [...new Set(lines)].filter((line) => line <= document.lineCount);
  const shown = there
    .slice(0, mostLines)
    .map((line) => `- line ${line}: ${document.lineAt(line - 1).text.trim()}`);
  return [
    `In \`${path}\`, these lines are not as I want them. What I want: ${preference}`,
    shown.join('\n'),
    `${fence}${document.languageId}\n${content}\n${fence}`,
    'Show the lines as they should be; change nothing else.',
  ].join('\n\n');
}

/** Longer than any fence in the text, which would end it. */
function fenceFor(text: string): string {
  const runs = text.match(/`{3,}/gu) ?? [];
  return '`'.repeat(runs.reduce((most, { length }) => Math.max(most, length + 1), 3));
}

async function switchOff(app: App, args: readonly unknown[]): Promise<void> {
  const [key, id] = args;
  const ref = typeof key === 'string' ? parseScopeKey(key) : undefined;
  if (!ref || typeof id !== 'string') return;
  await app.memories.switch(ref, id, false);
  app.checks.refresh();
}
