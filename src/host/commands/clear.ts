import * as vscode from 'vscode';
import type { Target } from '../../memory/memories.ts';
import { type ScopeRef, scopeKey } from '../../memory/scope.ts';
import { SentenceError } from '../../shared/sentenceError.ts';
import type { EraseTargets } from '../../store/planErase.ts';
import { allScopes, leftOut } from '../allScopes.ts';
import type { App } from '../app.ts';
import { erase } from '../erase.ts';
import { countMemories } from '../memoryHere.ts';
import { scopeItem } from '../pickScope.ts';
import { counted } from '../words.ts';

/** What can be cleared in one go. */
interface Choice {
  /** "this workspace (shop-api)", to stand in a sentence. */
  readonly name: string;
  readonly targets: readonly Target[];
  /** What to erase for good: of everything, also what only the copy of a deleted profile holds. */
  readonly forGood: EraseTargets;
  readonly count: number;
  /** What cannot be read and is left out, to be said. */
  readonly left?: string;
}

/** Clears one scope or everything of the user's, as a change that can be undone or for good. */
export async function clearMemory(app: App, ref?: ScopeRef): Promise<void> {
  if (app.memory.readOnly) throw new SentenceError(app.memory.readOnly);
  const choice = ref ? await choiceOf(app, ref) : await pickChoice(app);
  if (!choice) return;
  const clear = 'Clear';
  const forGood = 'Clear for good';
  const answer = await vscode.window.showWarningMessage(
    `Clear ${counted(choice.count, 'memory', 'memories')} of ${choice.name}?`,
    {
      modal: true,
      detail: `${consequences}${choice.left ? `\n\n${choice.left}` : ''}`,
    },
    clear,
    forGood,
  );
  if (answer === clear) await clearUndoably(app, choice);
  if (answer === forGood) await erase(app, choice.forGood);
}

const consequences =
  'Clear can be undone. Clear for good cannot: it also deletes the history, and the conversations in which these memories were said or told.';

async function clearUndoably(app: App, choice: Choice): Promise<void> {
  const { change, count } = await app.memories.forget(choice.targets);
  const text = `Cleared ${counted(count, 'memory', 'memories')} of ${choice.name}.`;
  const answer = await vscode.window.showInformationMessage(text, ...(change ? ['Undo'] : []));
  if (answer && change)
    await app.memories.undo(
      change,
      choice.targets.map((target) => target.ref),
    );
}

async function choiceOf(app: App, ref: ScopeRef): Promise<Choice | undefined> {
  const scopes = await app.memory.scopes();
  const scope = scopes.find((one) => scopeKey(one.ref) === scopeKey(ref));
  if (!scope) return undefined;
  const names = {
    user: 'what is remembered everywhere',
    profile: `the profile ${scope.name}`,
    workspace: `this workspace (${scope.name})`,
  };
  const targets = [{ ref }];
  return { name: names[ref.scope], targets, forGood: targets, count: countMemories(scope.file) };
}

async function pickChoice(app: App): Promise<Choice | undefined> {
  const scopes = (await app.memory.scopes()).filter(({ problem }) => !problem);
  const everything = await everythingOf(app);
  const items = [
    ...scopes.map((scope) => ({ ...scopeItem(scope), ref: scope.ref })),
    {
      label: '$(clear-all) Everything of mine',
      description: counted(everything.count, 'memory', 'memories'),
      detail: `All workspaces and profiles of ${app.memory.user}, also those not open here.`,
      ref: undefined,
    },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: 'Clear Claude memory',
    placeHolder: 'What should be cleared?',
  });
  if (!picked) return undefined;
  return picked.ref ? choiceOf(app, picked.ref) : everything;
}

async function everythingOf(app: App): Promise<Choice> {
  const { refs, unread } = await allScopes(app.store);
  const files = await Promise.all(refs.map((ref) => app.store.read(ref).catch(() => undefined)));
  const count = files.reduce((sum, file) => sum + (file ? countMemories(file) : 0), 0);
  const targets = refs.map((ref) => ({ ref }));
  const left = leftOut(unread);
  return { name: 'everything of yours', targets, forGood: 'everything', count, left };
}
