import type { EditorWindow } from './openEditor.ts';
import { answerInput, runCommand } from './workbench.ts';

/** Sets a key as a user does, and waits until the panel no longer offers ways to a model. */
export async function setKey(window: EditorWindow, key: string): Promise<void> {
  await runCommand(window.page, 'Set Claude API key');
  await answerInput(window.page, key);
  const ways = window.panel.getByRole('heading', { name: 'Chat with a Claude that remembers' });
  await ways.waitFor({ state: 'detached', timeout: 30_000 });
}
