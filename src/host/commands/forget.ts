import * as vscode from 'vscode';
import { matching, matchingPattern } from '../../memory/match.ts';
import type { Target } from '../../memory/memories.ts';
import type { Memory } from '../../memory/memory.ts';
import { type ScopeRef, scopeKey } from '../../memory/scope.ts';
import { SentenceError } from '../../shared/sentenceError.ts';
import type { App } from '../app.ts';
import { erase } from '../erase.ts';
import { counted } from '../words.ts';

type Candidate = Memory & { readonly ref: ScopeRef; readonly where: string };

/** Forgets by words or pattern: what matches is shown first, and each can be left out. */
export async function forgetMemory(app: App): Promise<void> {
  if (app.memory.readOnly) throw new SentenceError(app.memory.readOnly);
  const words = await vscode.window.showInputBox({
    title: 'Forget…',
    prompt: 'Words that the memories have in common. An asterisk stands for anything: use * quotes',
    placeHolder: 'docstrings',
  });
  if (!words?.trim()) return;
  const found = await candidates(app, words);
  if (found.length === 0) {
    return void vscode.window.showInformationMessage(`Nothing remembered here matches “${words}”.`);
  }
  const picked = await vscode.window.showQuickPick(
    found.map((memory) => ({
      label: memory.text,
      description: memory.where,
      picked: true,
      memory,
    })),
    {
      title: 'These will be forgotten',
      placeHolder: 'Take the tick off what should stay',
      canPickMany: true,
    },
  );
  if (picked && picked.length > 0)
    await confirm(
      app,
      picked.map(({ memory }) => memory),
    );
}

async function candidates(app: App, words: string): Promise<readonly Candidate[]> {
  const all = (await app.memory.scopes()).flatMap(({ ref, where, file, problem }) =>
    problem ? [] : file.memories.map((memory) => ({ ...memory, ref, where })),
  );
  return words.includes('*') ? matchingPattern(words, all) : matching(words, all);
}

async function confirm(app: App, memories: readonly Candidate[]): Promise<void> {
  const forget = 'Forget';
  const forGood = 'Forget for good';
  const answer = await vscode.window.showWarningMessage(
    `Forget ${counted(memories.length, 'memory', 'memories')}?`,
    {
      modal: true,
      detail:
        'Forget can be undone. Forget for good cannot: it also deletes them from the history, and the conversations in which they were said or told.',
    },
    forget,
    forGood,
  );
  const targets = targetsOf(memories);
  if (answer === forGood) await erase(app, targets);
  if (answer !== forget) return;
  const { change, count } = await app.memories.forget(targets);
  const text = `Forgot ${counted(count, 'memory', 'memories')}.`;
  const undo = await vscode.window.showInformationMessage(text, ...(change ? ['Undo'] : []));
  if (undo && change)
    await app.memories.undo(
      change,
      targets.map(({ ref }) => ref),
    );
}

function targetsOf(memories: readonly Candidate[]): Target[] {
  const keys = [...new Set(memories.map(({ ref }) => scopeKey(ref)))];
  return keys.flatMap((key) => {
    const here = memories.filter(({ ref }) => scopeKey(ref) === key);
    const [first] = here;
    return first ? [{ ref: first.ref, ids: here.map(({ id }) => id) }] : [];
  });
}
