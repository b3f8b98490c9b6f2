import * as vscode from 'vscode';
import type { MemoryHere } from '../memoryHere.ts';
import { checkFile, diagnosticOf } from './fileCheck.ts';
import type { Breach } from './fileRequests.ts';
import type { StyleThread } from './styleThread.ts';

/** In ms, after the last key: a check of every letter would only flicker. */
const pause = 400;

/** A document that was checked, and what was found in that version of it. */
interface Checked {
  readonly version: number;
  breaches: readonly Breach[];
  readonly stop: AbortController;
  timer?: ReturnType<typeof setTimeout>;
  /** How many places were found, once they are shown. */
  found?: Promise<number | undefined>;
}

/** The documents that the user asked to have checked: their diagnostics follow what is typed. */
export class FileChecks implements vscode.Disposable {
  readonly #thread: StyleThread;
  readonly #memory: MemoryHere;
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('claudeMemory');
  readonly #checked = new Map<string, Checked>();
  readonly #listeners: vscode.Disposable;

  constructor(thread: StyleThread, memory: MemoryHere) {
    this.#thread = thread;
    this.#memory = memory;
    this.#listeners = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#later(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.clear(document.uri)),
    );
  }

  dispose(): void {
    for (const key of [...this.#checked.keys()]) this.clear(vscode.Uri.parse(key));
    this.#listeners.dispose();
    this.#diagnostics.dispose();
  }

  /**
   * How many places break what holds for a document, by the newest check where that has taken over;
   * undefined where it was cleared. @throws SentenceError where it cannot be checked.
   */
  check(document: vscode.TextDocument): Promise<number | undefined> {
    const key = document.uri.toString();
    const before = this.#checked.get(key);
    const checked: Checked = {
      version: document.version,
      breaches: [],
      stop: new AbortController(),
    };
    this.#checked.set(key, checked);
    clearTimeout(before?.timer);
    checked.found = this.#check(document, checked);
    before?.stop.abort();
    return checked.found;
  }

  async #check(document: vscode.TextDocument, checked: Checked): Promise<number | undefined> {
    const { signal } = checked.stop;
    try {
      const recalled = await this.#memory.recall();
      checked.breaches = await checkFile(this.#thread, document, recalled, signal);
      this.#show(document, checked);
      return checked.breaches.length;
    } catch (error) {
      if (signal.aborted) return this.#checked.get(document.uri.toString())?.found;
      this.clear(document.uri);
      throw error;
    }
  }

  /** All breaches of a document whose text is still that which was checked. */
  breachesIn(document: vscode.TextDocument): readonly Breach[] {
    const checked = this.#checked.get(document.uri.toString());
    return checked?.version === document.version ? checked.breaches : [];
  }

  clear(uri: vscode.Uri): void {
    const checked = this.#checked.get(uri.toString());
    checked?.stop.abort();
    clearTimeout(checked?.timer);
    this.#checked.delete(uri.toString());
    this.#diagnostics.delete(uri);
  }

  /** What is remembered has changed: all that was checked is checked again. */
  refresh(): void {
    for (const document of vscode.workspace.textDocuments) this.#later(document);
  }

  #show(document: vscode.TextDocument, checked: Checked): void {
    // What was typed meanwhile has its own check coming.
    if (document.version !== checked.version || checked.stop.signal.aborted) return;
    const found = checked.breaches.map((breach) => diagnosticOf(document, breach));
    this.#diagnostics.set(document.uri, found);
  }

  #later(document: vscode.TextDocument): void {
    const checked = this.#checked.get(document.uri.toString());
    if (!checked) return;
    clearTimeout(checked.timer);
    checked.timer = setTimeout(() => {
      // Nobody asked for this one: what keeps it from being checked needs no message.
      this.check(document).catch(() => undefined);
    }, pause);
  }
}
