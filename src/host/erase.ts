import * as vscode from 'vscode';
import type { Target } from '../memory/memories.ts';
import type { App } from './app.ts';
import { counted } from './words.ts';

/**
 * Erases memories for good: from their files, the history and every copy, with the conversations
 * that speak of them. What says one of the words, or was told one of the ids, speaks of them.
 */
export async function erase(app: App, targets: readonly Target[]): Promise<void> {
  const { memories, ids, words } = await app.store.erase(targets, { final: true });
  const speaking = await app.conversations.containing([...words, ...ids]);
  if (speaking.includes(app.session.conversation.id)) await app.session.startNew();
  for (const id of speaking) await app.conversations.remove(id);
  const deleted =
    speaking.length === 0
      ? ''
      : ` ${counted(speaking.length, 'conversation that spoke', 'conversations that spoke')} of it went with it.`;
  vscode.window.showInformationMessage(
    `${counted(memories, 'memory', 'memories')} erased for good.${deleted}`,
  );
}
