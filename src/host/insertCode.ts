import * as vscode from 'vscode';
import type { Turn } from '../chat/conversation.ts';
import { SentenceError } from '../shared/sentenceError.ts';
import type { App } from './app.ts';
import { shownText } from './reviewView.ts';

/** Code of a reply that now stands in a document. */
export interface Inserted {
  readonly document: vscode.TextDocument;
  /** Offset of its first character. */
  readonly start: number;
  /** As it stands there: with the document's line ends, indented as where it was put. */
  readonly text: string;
  /** Whose reply it is from. */
  readonly turn: string;
}

/**
 * Puts code of a reply where the cursor is, in place of what is selected there.
 * @throws SentenceError where there is no editor to put it into, or it is of no reply.
 */
export async function insertCode(
  app: Pick<App, 'session' | 'lessons'>,
  id: string,
  code: string,
): Promise<void> {
  const turn = app.session.conversation.turns.find((one) => one.id === id);
  if (!turn || !isFrom(turn, code)) {
    throw new SentenceError('This code is no longer in the conversation. Open the chat again.');
  }
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.document.uri.scheme === 'output') {
    throw new SentenceError('Open the file that the code is to go into, then try again.');
  }
  const { document, selection } = editor;
  const start = document.offsetAt(selection.start);
  const text = asWrittenAt(document, selection, code);
  if (!(await editor.edit((edit) => edit.replace(selection, text)))) {
    throw new SentenceError('This file cannot be changed: it is read-only. Open another one.');
  }
  const end = document.positionAt(start + text.length);
  editor.selection = new vscode.Selection(end, end);
  app.lessons.inserted({ document, start, text: text.trimEnd(), turn: id });
  await vscode.window.showTextDocument(document, editor.viewColumn);
}

/** The panel is not trusted: only a reply's own lines go into a file. */
function isFrom(turn: Turn, code: string): boolean {
  const lines = new Set(plainLines(shownText(turn)));
  return plainLines(code).every((line) => line === '' || lines.has(line));
}

/** Without what a list or a quotation puts before a line. */
function plainLines(text: string): readonly string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.replace(/^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?/u, '').trimEnd());
}

/**
 * With the line ends of a document, and all lines indented as the one that it begins in. What stands
 * behind the cursor goes to a line of its own, unless the code is a part of that line.
 */
function asWrittenAt(document: vscode.TextDocument, at: vscode.Range, code: string): string {
  const before = document.lineAt(at.start.line).text.slice(0, at.start.character);
  const behind = document.lineAt(at.end.line).text.slice(at.end.character);
  const indent = before.trim() === '' ? before : '';
  const end = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const [first = '', ...others] = code.replace(/\r?\n$/u, '').split(/\r?\n/u);
  const isPart = behind.trim() === '' || (before.trim() !== '' && others.length === 0);
  const lines = [first, ...others.map((line) => (line === '' ? '' : indent + line))];
  return [...lines, ...(isPart ? [] : [indent])].join(end);
}
