import type * as vscode from 'vscode';
import { SentenceError } from '../shared/sentenceError.ts';
import type { LessonView } from '../shared/view.ts';
import type { Inserted } from './insertCode.ts';

/** What the user's edits of inserted code teach. */
export class Lessons implements vscode.Disposable {
  inserted(_: Inserted): void {}

  async accept(_: string, __: 'workspace' | 'everywhere', ___?: string): Promise<void> {
    throw new SentenceError('This is not there any more. Open the list again.');
  }

  async decline(_: string, __: boolean): Promise<void> {}

  async view(): Promise<readonly LessonView[]> {
    return [];
  }

  dispose(): void {}
}
