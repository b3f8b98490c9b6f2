import * as vscode from 'vscode';
import type { ScopeRef } from '../../memory/scope.ts';
import { reworded, writtenDraft } from '../../memory/writtenDraft.ts';
import { SentenceError } from '../../shared/sentenceError.ts';
import type { App } from '../app.ts';
import { pickScope } from '../pickScope.ts';

/** Asks for words to remember, and where. */
export async function rememberMemory(app: App): Promise<void> {
  if (app.memory.readOnly) throw new SentenceError(app.memory.readOnly);
  const text = await vscode.window.showInputBox({
    title: 'Remember…',
    prompt: 'What should Claude know from now on? Name a language if it holds for that one only.',
    placeHolder: 'Python: use type hints on every function',
    validateInput: (typed) => {
      const written = typed.trim() === '' ? undefined : writtenDraft(typed);
      return written && !written.ok ? written.sentence : undefined;
    },
  });
  if (!text?.trim()) return;
  const scope = await pickScope(app, 'Remember it where?');
  if (scope) await addMemory(app, scope.ref, text);
}

/** Remembers what was typed as a memory. @throws SentenceError where it may not be one. */
export async function addMemory(app: App, ref: ScopeRef, text: string): Promise<void> {
  const written = writtenDraft(text);
  if (!written.ok) throw new SentenceError(written.sentence);
  await app.memories.remember(ref, [written.draft]);
}

/** @throws SentenceError where the new words may not be a memory, or the memory is gone. */
export async function editMemory(app: App, ref: ScopeRef, id: string, text: string): Promise<void> {
  const checked = reworded(text);
  if (!checked.ok) throw new SentenceError(checked.sentence);
  const { count } = await app.memories.edit(ref, id, checked.words);
  if (count === 0) throw new SentenceError('This memory is gone. Add it again to keep the words.');
}
