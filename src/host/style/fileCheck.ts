import * as vscode from 'vscode';
import { preferenceOf } from '../../chat/review.ts';
import type { Placed, Recalled } from '../../memory/recall.ts';
import { type Resolved, resolvedFor } from '../../memory/resolved.ts';
import { SentenceError } from '../../shared/sentenceError.ts';
import type { Place } from '../../style/review.ts';
import type { StyleThread } from './styleThread.ts';

/** Stands before each message in the list of problems. */
export const diagnosticSource = 'Claude Memory';

/** UTF-16 units: beyond it a file is data. */
const longestFile = 1_000_000;
const limit = { milliseconds: 5000, sentence: 'This file was too large to check.' };

/** One place of a file that breaks a preference, and the memory that holds it. */
export interface Breach {
  readonly place: Place;
  readonly placed: Placed;
}

/** A document in the words of the rules. The path is relative to its workspace folder, with `/`. */
export function fileOf(document: vscode.TextDocument) {
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
  const resolved = resolvedFor(recalled, file);
  if (resolved.length === 0) throw new SentenceError(nothingHolds(file.language));
  const placed = [...new Set(resolved.map((one) => one.placed))];
  const preferences = placed.map((one) => ({ ...preferenceOf(one), languages: [] }));
  const verdicts = await thread.ask('checkFile', { file, preferences }, { signal, limit });
  const breaches = verdicts.flatMap(({ places }, index) => {
    const one = placed[index];
    if (!one) return [];
    return places
      .filter((place) => wins(resolved, one, place))
      .map((place) => ({ place, placed: one }));
  });
  return breaches.toSorted((a, b) => a.place.start - b.place.start);
}

/** Of a memory that asks for several things, another may have won over one of them. */
function wins(resolved: readonly Resolved[], placed: Placed, { rule, value }: Place): boolean {
  return resolved.some(
    (one) => one.placed === placed && one.wish.rule.name === rule && one.wish.value === value,
  );
}

function nothingHolds(language: string): string {
  return `Nothing that is remembered for ${language} files can be checked. Tell Claude how you like your code, then check again.`;
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
