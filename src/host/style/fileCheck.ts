import * as vscode from 'vscode';
import type { Recalled } from '../../memory/recall.ts';
import { languageName } from '../../shared/languages.ts';
import { SentenceError } from '../../shared/sentenceError.ts';
import type { FileText } from '../../style/reviewFile.ts';
import type { Breach } from './fileRequests.ts';
import type { StyleThread } from './styleThread.ts';

/** Stands before each message in the list of problems. */
export const diagnosticSource = 'Claude Memory';

/** UTF-16 units: beyond it a file is data. */
const longestFile = 1_000_000;
const limit = { milliseconds: 5000, sentence: 'This file was too large to check.' };

/** A document in the words of the rules. */
export function fileOf(document: vscode.TextDocument): FileText {
  return {
    language: document.languageId,
    path: vscode.workspace.asRelativePath(document.uri, false),
    text: document.getText(),
  };
}

/**
 * What a document breaks of all that holds for it.
 * @throws SentenceError where it cannot be checked: too large, or nothing that a rule hears holds for it.
 */
export async function checkFile(
  thread: StyleThread,
  document: vscode.TextDocument,
  recalled: Recalled,
  signal: AbortSignal,
): Promise<readonly Breach[]> {
  const file = fileOf(document);
  if (file.text.length > longestFile) throw new SentenceError(limit.sentence);
  const verdict = await thread.ask('checkFile', { file, recalled }, { signal, limit });
  if (verdict.holding === 0) throw new SentenceError(nothingHolds(languageName(file.language)));
  return verdict.breaches;
}

function nothingHolds(language: string): string {
  return `Nothing that is remembered can be checked in ${language} files. Tell Claude how you like your code, then check again.`;
}

export function diagnosticOf(document: vscode.TextDocument, { place, placed }: Breach) {
  const range = new vscode.Range(document.positionAt(place.start), document.positionAt(place.end));
  const diagnostic = new vscode.Diagnostic(
    range,
    `Not as you like it: ${placed.memory.text}`,
    vscode.DiagnosticSeverity.Information,
  );
  diagnostic.source = diagnosticSource;
  diagnostic.code = place.rule;
  return diagnostic;
}
