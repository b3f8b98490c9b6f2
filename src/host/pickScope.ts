import * as vscode from 'vscode';
import { SentenceError } from '../shared/sentenceError.ts';
import type { App } from './app.ts';
import { countMemories, type ScopeHere } from './memoryHere.ts';
import { counted } from './words.ts';

/** Asks which of the scopes here is meant; the only one is taken without asking. */
export async function pickScope(app: App, title: string): Promise<ScopeHere | undefined> {
  const scopes = (await app.memory.scopes()).filter(({ problem }) => !problem);
  if (scopes.length === 0) {
    const [problem] = (await app.memory.scopes()).flatMap((scope) => scope.problem ?? []);
    throw new SentenceError(problem ?? 'There is no memory here.');
  }
  if (scopes.length === 1) return scopes[0];
  const items = scopes.map((scope) => ({ ...scopeItem(scope), scope }));
  return (await vscode.window.showQuickPick(items, { title }))?.scope;
}

/** A scope as a row of a list. */
export function scopeItem(scope: ScopeHere): vscode.QuickPickItem {
  const icons = { user: 'account', profile: 'tag', workspace: 'folder' };
  const label = scope.ref.scope === 'profile' ? `Profile ${scope.name}` : scope.label;
  return {
    label: `$(${icons[scope.ref.scope]}) ${label}`,
    description: [
      scope.ref.scope === 'profile' ? '' : scope.name,
      counted(countMemories(scope.file), 'memory', 'memories'),
    ]
      .filter(Boolean)
      .join(' · '),
  };
}
