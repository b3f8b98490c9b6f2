import * as vscode from 'vscode';
import { followSpan, type LineSpan } from './followSpan.ts';
import type { Inserted } from './insertCode.ts';

/** Inserted code as it was, and as it was saved. */
export interface Saved {
  readonly document: vscode.TextDocument;
  /** Names the insertion. */
  readonly edit: string;
  readonly turn: string;
  readonly given: string;
  readonly kept: string;
}

/** Inserted code that is followed through what is typed, in whole lines. */
interface Followed {
  readonly edit: string;
  readonly turn: string;
  readonly given: string;
  /** As it was last saved. */
  kept: string;
  span: LineSpan;
}

/** A document that code was inserted into, with its text as it is now. */
interface Watched {
  text: string;
  followed: readonly Followed[];
}

/** UTF-16 units: its text is read with every change. */
const longestDocument = 500_000;
/** Insertions that are followed in one document; the oldest goes. */
const mostFollowed = 20;

/** The code that was inserted in this window, for as long as its document is open. */
export class Insertions implements vscode.Disposable {
  readonly #watched = new Map<vscode.TextDocument, Watched>();
  readonly #newId: () => string;
  readonly #listeners: vscode.Disposable;

  /** `saved` is told of each insertion that is not as it was when it was last saved. */
  constructor(newId: () => string, saved: (saved: Saved) => void) {
    this.#newId = newId;
    this.#listeners = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument((event) => this.#follow(event)),
      vscode.workspace.onDidSaveTextDocument((document) => {
        for (const one of this.#savedIn(document)) saved(one);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#watched.delete(document)),
    );
  }

  add({ document, start, text, turn }: Inserted): void {
    const whole = document.getText();
    if (whole.length > longestDocument) return;
    const span = wholeLines(document, { start, end: start + text.length });
    const given = whole.slice(span.start, span.end);
    const one = { edit: this.#newId(), turn, given, kept: given, span };
    const before = this.#watched.get(document)?.followed ?? [];
    const followed = [...before, one].slice(-mostFollowed);
    this.#watched.set(document, { text: whole, followed });
  }

  clear(): void {
    this.#watched.clear();
  }

  dispose(): void {
    this.clear();
    this.#listeners.dispose();
  }

  #follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const watched = this.#watched.get(document);
    if (!watched || contentChanges.length === 0) return;
    for (const one of watched.followed) {
      one.span = followSpan(one.span, contentChanges, watched.text);
    }
    watched.text = document.getText();
    if (watched.text.length > longestDocument) this.#watched.delete(document);
  }

  #savedIn(document: vscode.TextDocument): readonly Saved[] {
    const { text, followed } = this.#watched.get(document) ?? { text: '', followed: [] };
    return followed.flatMap((one) => {
      const { start, end } = wholeLines(document, one.span);
      const kept = start === end ? '' : text.slice(start, end);
      if (kept === one.kept) return [];
      one.kept = kept;
      const { edit, turn, given } = one;
      return [{ document, edit, turn, given, kept }];
    });
  }
}

function wholeLines(document: vscode.TextDocument, { start, end }: LineSpan): LineSpan {
  // What was deleted leaves nothing, also where a line of another kind goes on there.
  if (start >= end) return { start, end: start };
  const first = document.lineAt(document.positionAt(start).line);
  const last = document.lineAt(document.positionAt(end).line);
  return {
    start: document.offsetAt(first.range.start),
    end: document.offsetAt(last.range.end),
  };
}
