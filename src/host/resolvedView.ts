import * as vscode from 'vscode';
import type { Placed, Recalled } from '../memory/recall.ts';
import { resolvedFor } from '../memory/resolved.ts';
import { scopeKey } from '../memory/scope.ts';
import { languageName } from '../shared/languages.ts';
import type { ResolvedView } from '../shared/view.ts';

/** What each style rule comes to in the active editor's file; undefined where none is open. */
export function resolvedView(recalled: Recalled): ResolvedView | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || document.uri.scheme === 'claude-memory') return undefined;
  const path = vscode.workspace.asRelativePath(document.uri, false);
  const language = document.languageId;
  return {
    file: path,
    language: languageName(language),
    rules: resolvedFor(recalled, { language, path }).map(({ wish, placed, overrides }) => ({
      rule: wish.rule.name,
      says: wish.rule.tell(wish.value),
      ...sourceOf(placed),
      overrides: overrides.map(sourceOf),
    })),
  };
}

function sourceOf({ ref, where, memory }: Placed) {
  return { scope: scopeKey(ref), memory: memory.id, text: memory.text, where };
}
