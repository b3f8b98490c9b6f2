import * as vscode from 'vscode';
import { answered, learn, proposals, unlearned } from '../memory/lessons.ts';
import type { Memories } from '../memory/memories.ts';
import { type ScopeRef, userScope } from '../memory/scope.ts';
import type { Learned, ScopeFile } from '../memory/scopeFile.ts';
import { SentenceError, sentenceOf } from '../shared/sentenceError.ts';
import type { LessonView } from '../shared/view.ts';
import { StoreError } from '../store/storeError.ts';
import type { Inserted } from './insertCode.ts';
import { Insertions, type Saved } from './insertions.ts';
import { type About, draftOf, unsaid } from './lessonMemory.ts';
import { editName, lessonView } from './lessonView.ts';
import type { MemoryHere, ScopeHere } from './memoryHere.ts';
import type { Notices } from './notices.ts';
import type { Place } from './place.ts';
import { readSetting, section } from './settings.ts';
import type { StyleThread } from './style/styleThread.ts';

export interface LessonsParts {
  readonly memory: MemoryHere;
  readonly memories: Memories;
  readonly place: Place;
  readonly style: StyleThread;
  readonly newId: () => string;
  readonly notices: Notices;
  /** Every scope of the user's, also of workspaces that are not open here. */
  readonly allScopes: () => Promise<readonly ScopeRef[]>;
  /** Shows the page on which it is asked. */
  readonly show: () => void;
}

const limit = { milliseconds: 5000, sentence: 'This edit was too large to compare.' };
const gone = 'This is not asked any more. It was answered, or the code has changed again.';

/** Only the newest is announced. */
const notice = 'lesson';

/** What the user's edits of inserted code teach, until they have answered. */
export class Lessons implements vscode.Disposable {
  readonly #parts: LessonsParts;
  readonly #insertions: Insertions;
  readonly #settings: vscode.Disposable;
  /** Edits with what they taught that was answered: saved again, they teach it no more. */
  readonly #answered = new Set<string>();
  /** With the setting off, what there was is gone. */
  #isForgotten = false;
  #learning: Promise<void> = Promise.resolve();

  constructor(parts: LessonsParts) {
    this.#parts = parts;
    this.#insertions = new Insertions(parts.newId, (saved) => this.#saved(saved));
    this.#settings = vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${section}.learnFromEdits`)) this.#settingChanged();
    });
  }

  inserted(inserted: Inserted): void {
    if (this.#isOn) this.#insertions.add(inserted);
  }

  /** What there is to ask, for the memory page. */
  async view(): Promise<readonly LessonView[]> {
    // It may have been switched off while no window was open.
    if (!readSetting('learnFromEdits')) this.#forgetAll();
    return (await this.#open()).flatMap(({ lesson, scope }) => {
      const workspace = scope.ref.scope === 'workspace' ? scope.name : undefined;
      return lessonView(lesson, workspace) ?? [];
    });
  }

  /** Remembers a lesson, in the user's words where there are some. @throws SentenceError */
  async accept(id: string, where: 'workspace' | 'everywhere', words?: string): Promise<void> {
    const { lesson, scope } = await this.#find(id);
    const draft = draftOf(lesson, words);
    const ref = where === 'everywhere' ? userScope : scope.ref;
    await this.#parts.memories.remember(ref, [draft]);
    await this.#answer(lesson, scope.ref, false);
  }

  /** `never`: it is not asked about again in this workspace. @throws SentenceError */
  async decline(id: string, never: boolean): Promise<void> {
    const { lesson, scope } = await this.#find(id);
    await this.#answer(lesson, scope.ref, never);
  }

  /** Resolves once all that was saved so far has been learned from. */
  settled(): Promise<void> {
    return this.#learning;
  }

  dispose(): void {
    this.#insertions.dispose();
    this.#settings.dispose();
  }

  get #isOn(): boolean {
    return readSetting('learnFromEdits') && this.#parts.memory.readOnly === undefined;
  }

  #saved(saved: Saved): void {
    this.#learning = this.#learning
      .then(() => this.#learn(saved))
      .catch((error: unknown) => {
        if (error instanceof StoreError) this.#trouble(error);
      });
  }

  async #learn({ document, edit, turn, given, kept }: Saved): Promise<void> {
    if (!this.#isOn) return;
    const { style, newId } = this.#parts;
    const ask = { language: document.languageId, given, kept };
    const found = await style.ask('lesson', ask, { limit });
    // Code in the middle of a change cannot be read: what it taught before still stands.
    if (!found) return;
    const name = editName(turn, edit);
    const taught = (await this.#unsaid(found)).filter(
      (one) => !this.#answered.has(answerKey(name, one)),
    );
    const ref = await this.#scopeOf(document);
    const learned = await this.#change(ref, (file) => learn(file, name, taught, newId));
    this.#tell(learned.filter(({ by }) => by.at(-1)?.edit === name));
  }

  #tell(learned: readonly Learned[]): void {
    const [first] = learned.flatMap((one) => lessonView(one, undefined) ?? []);
    if (!first) return;
    const { notices, show } = this.#parts;
    notices.show(notice, 'info', first.sentence, [{ label: 'Show', run: show }]);
  }

  #trouble(error: unknown): void {
    this.#parts.notices.show('trouble', 'warning', sentenceOf(error));
  }

  /** What no preference that is told here says already. */
  async #unsaid<T extends About>(lessons: readonly T[]): Promise<readonly T[]> {
    return lessons.length === 0 ? [] : unsaid(lessons, await this.#parts.memory.recall());
  }

  async #scopeOf({ uri }: vscode.TextDocument): Promise<ScopeRef> {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString();
    const workspaces = await this.#parts.place.workspaces();
    const here = workspaces.find((one) => one.folder.toString() === folder);
    return here ? { scope: 'workspace', id: here.id } : userScope;
  }

  /** Changes the lessons of a file; what could be asked before and after, as far as it is new. */
  #change(ref: ScopeRef, change: (file: ScopeFile) => ScopeFile): Promise<readonly Learned[]> {
    return this.#parts.memory.mutate<readonly Learned[]>(ref, (file) => {
      const data = change(file);
      if (data === file) return { result: [] };
      const before = new Set(proposals(file).map(({ id }) => id));
      return { data, result: proposals(data).filter(({ id }) => !before.has(id)) };
    });
  }

  async #open(): Promise<readonly { readonly lesson: Learned; readonly scope: ScopeHere }[]> {
    if (!this.#isOn) return [];
    const scopes = await this.#parts.memory.scopes();
    const all = scopes.flatMap((scope) =>
      proposals(scope.file).map((lesson) => ({ ...lesson, scope })),
    );
    return (await this.#unsaid(all)).map(({ scope, ...lesson }) => ({ lesson, scope }));
  }

  async #find(id: string) {
    const found = (await this.#open()).find(({ lesson }) => lesson.id === id);
    if (!found) throw new SentenceError(gone);
    return found;
  }

  async #answer(lesson: Learned, ref: ScopeRef, never: boolean): Promise<void> {
    for (const { edit } of lesson.by) this.#answered.add(answerKey(edit, lesson));
    await this.#change(ref, (file) => answered(file, lesson.id, never));
    this.#parts.notices.dismiss(notice);
  }

  #settingChanged(): void {
    this.#isForgotten = false;
    if (readSetting('learnFromEdits')) return;
    this.#insertions.clear();
    this.#forgetAll();
  }

  /** Off, nothing is kept: neither of workspaces that are not open, nor what was learned before. */
  #forgetAll(): void {
    if (this.#isForgotten || this.#parts.memory.readOnly !== undefined) return;
    this.#isForgotten = true;
    this.#learning = this.#learning
      .then(async () => {
        for (const ref of await this.#parts.allScopes()) await this.#change(ref, unlearned);
      })
      .catch((error: unknown) => this.#trouble(error));
  }
}

function answerKey(edit: string, { rule, language }: Pick<Learned, 'rule' | 'language'>): string {
  return `${edit} ${rule} ${language}`;
}
