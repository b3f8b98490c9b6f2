import * as vscode from 'vscode';
import type { NoticeView } from '../shared/view.ts';

type Action = { readonly label: string; readonly run: () => unknown };

/** Sentences about the whole panel, each until it is dismissed. */
export class Notices implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #shown = new Map<string, NoticeView & { readonly run: readonly Action[] }>();

  get views(): readonly NoticeView[] {
    return [...this.#shown.values()].map(({ run: _, ...view }) => view);
  }

  /** Shows one sentence; the same `id` again replaces it. */
  show(
    id: string,
    severity: NoticeView['severity'],
    text: string,
    actions: readonly Action[] = [],
  ): void {
    const labels = actions.map(({ label }) => ({ id: label, label }));
    this.#shown.set(id, { id, severity, text, actions: labels, run: actions });
    this.#changed.fire();
  }

  dismiss(id: string): void {
    if (this.#shown.delete(id)) this.#changed.fire();
  }

  /** Does what a button says. The notice stays where that fails. */
  async act(id: string, action: string): Promise<void> {
    const notice = this.#shown.get(id);
    await notice?.run.find(({ label }) => label === action)?.run();
    if (this.#shown.get(id) === notice) this.dismiss(id);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
