import * as vscode from 'vscode';
import type { Recalled } from '../../memory/recall.ts';
import { scopeKey } from '../../memory/scope.ts';
import { languageName } from '../../shared/languages.ts';
import type { ResolvedView } from '../../shared/view.ts';
import type { StyleThread } from './styleThread.ts';

/** What each style rule comes to in the active editor's file: found beside all else, then told. */
export class OpenFileRules implements vscode.Disposable {
  readonly #thread: StyleThread;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #key = '';
  #view: ResolvedView | undefined;

  constructor(thread: StyleThread) {
    this.#thread = thread;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  /** What is known now; `onDidChange` tells when more is. Undefined where no file is open. */
  view(recalled: Recalled): ResolvedView | undefined {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || document.uri.scheme === 'claude-memory') return undefined;
    const file = {
      language: document.languageId,
      path: vscode.workspace.asRelativePath(document.uri, false),
    };
    const key = JSON.stringify([file, keysOf(recalled)]);
    if (key !== this.#key) void this.#find(key, file, recalled);
    return this.#view?.file === file.path ? this.#view : undefined;
  }

  async #find(
    key: string,
    file: { language: string; path: string },
    recalled: Recalled,
  ): Promise<void> {
    this.#key = key;
    try {
      const ask = { file: { ...file, text: '' }, recalled };
      const rules = await this.#thread.ask('resolveFile', ask);
      if (key !== this.#key) return;
      this.#view = { file: file.path, language: languageName(file.language), rules };
      this.#changed.fire();
    } catch {
      // The page is whole without it; the next look asks again.
      if (key === this.#key) this.#key = '';
    }
  }
}

/** All that decides what holds: which memories there are, and when each was changed. */
function keysOf({ told, leftOut, overridden }: Recalled): readonly string[] {
  const all = [...told, ...leftOut, ...overridden.map(({ placed }) => placed)];
  return all.map(({ ref, memory }) => `${scopeKey(ref)} ${memory.id} ${memory.updated}`);
}
