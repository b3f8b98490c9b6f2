import * as vscode from 'vscode';
import { SentenceError } from '../shared/sentenceError.ts';
import type { SurveyView } from '../shared/view.ts';
import type { MemoryHere } from './memoryHere.ts';
import type { WorkspaceHere } from './place.ts';
import type { StyleThread } from './style/styleThread.ts';
import type { SurveyProgress } from './style/surveyFolder.ts';
import { listWorkspaceFiles, mostFiles } from './style/workspaceFiles.ts';
import { inForce, wishesOf } from './surveyRemembered.ts';
import { type Found, foundIn, type Surveyed, type SurveyResult, surveyView } from './surveyView.ts';
import { counted } from './words.ts';

export interface SurveysParts {
  readonly memory: Pick<MemoryHere, 'recall' | 'readOnly'>;
  readonly state: Pick<vscode.Memento, 'get' | 'update'>;
  /** Threads of its own: a reply that takes too long to check ends the one that checks replies. */
  readonly startThread: () => StyleThread;
}

/** Which findings are not to be shown again, by the workspace's id. */
const ignoredFindings = 'ignoredFindings';
type Ignored = Readonly<Record<string, readonly string[]>>;

/** The survey that this window shows, and what the user decided about its findings. */
export class Surveys implements vscode.Disposable {
  readonly #parts: SurveysParts;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #surveyed: (Surveyed & { readonly folder: vscode.Uri }) | undefined;
  #running: Promise<unknown> | undefined;

  constructor(parts: SurveysParts) {
    this.#parts = parts;
  }

  /** @throws SentenceError; the signal's reason where it is cancelled: then what was there stays. */
  async run(
    { id, name, folder }: WorkspaceHere,
    signal: AbortSignal,
    progress: (how: SurveyProgress) => void,
  ): Promise<void> {
    if (this.#running) throw new SentenceError('A survey is running already. Wait for its end.');
    const reading = this.#read(folder.fsPath, signal, progress);
    this.#running = reading;
    try {
      const { answer, notes } = await reading;
      signal.throwIfAborted();
      this.#surveyed = { id, name, folder, at: new Date().toISOString(), answer, notes };
      this.#changed.fire();
    } finally {
      this.#running = undefined;
    }
  }

  async #read(folder: string, signal: AbortSignal, progress: (how: SurveyProgress) => void) {
    const { memory, startThread } = this.#parts;
    const { paths, cut } = await listWorkspaceFiles(folder, signal);
    const wishes = wishesOf(inForce(await memory.recall()));
    const ask = { folder, paths, wishes };
    // Loaded with the first survey: it brings the rules and the readers of many formats with it.
    const { surveyInThreads } = await import('./style/surveyInThreads.ts');
    const answer = await surveyInThreads(startThread, ask, { signal, progress });
    return { answer, notes: notesOn(answer, cut) };
  }

  /** What the memory page shows; undefined before the first survey. */
  async view(): Promise<SurveyView | undefined> {
    const surveyed = this.#surveyed;
    if (!surveyed) return undefined;
    const { memory } = this.#parts;
    return surveyView(surveyed, await memory.recall(), this.#ignored(surveyed), memory.readOnly);
  }

  /** The finding of the survey that is shown, with its workspace. @throws SentenceError */
  find(id: string): { readonly found: Found; readonly all: readonly Found[]; workspace: string } {
    const all = this.#surveyed ? foundIn(this.#surveyed.answer) : [];
    const found = all.find((one) => one.id === id);
    if (!found || !this.#surveyed) {
      throw new SentenceError('This finding is not there any more. Survey the workspace again.');
    }
    return { found, all, workspace: this.#surveyed.id };
  }

  async ignore(id: string): Promise<void> {
    const { workspace } = this.find(id);
    await this.#keep(workspace, [...new Set([...(this.#stored[workspace] ?? []), id])]);
  }

  async showIgnored(): Promise<void> {
    if (this.#surveyed) await this.#keep(this.#surveyed.id, []);
  }

  close(): void {
    this.#surveyed = undefined;
    this.#changed.fire();
  }

  /** Opens an example at its line. Other places than a finding's own examples are not opened. */
  async open(id: string, path: string, line: number): Promise<void> {
    const { found } = this.find(id);
    const { folder } = this.#surveyed ?? {};
    const examples = [
      ...(found.habit?.examples.for ?? []),
      ...(found.habit?.examples.against ?? []),
    ];
    if (!folder || !examples.some((one) => one.path === path && one.line === line)) return;
    const start = new vscode.Position(line - 1, 0);
    const uri = vscode.Uri.joinPath(folder, path);
    try {
      await vscode.window.showTextDocument(uri, { selection: new vscode.Range(start, start) });
    } catch {
      throw new SentenceError(`${path} cannot be opened. Survey the workspace again.`);
    }
  }

  dispose(): void {
    this.#changed.dispose();
  }

  get #stored(): Ignored {
    return this.#parts.state.get<Ignored>(ignoredFindings) ?? {};
  }

  #ignored({ id }: Surveyed): ReadonlySet<string> {
    return new Set(this.#stored[id] ?? []);
  }

  async #keep(workspace: string, ids: readonly string[]): Promise<void> {
    await this.#parts.state.update(ignoredFindings, { ...this.#stored, [workspace]: ids });
    this.#changed.fire();
  }
}

function notesOn({ files }: SurveyResult, cut: boolean): readonly string[] {
  return [
    ...(cut ? [`Only the first ${counted(mostFiles, 'file', 'files')} were read.`] : []),
    ...(files === 0 ? ['No code in a language that can be surveyed was found.'] : []),
  ];
}
