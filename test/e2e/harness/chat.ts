import type { FrameLocator, Locator } from 'playwright-core';
import type { EditorWindow } from './openEditor.ts';
import { runCommand } from './workbench.ts';

const slow = { timeout: 30_000 };

export function composer(panel: FrameLocator): Locator {
  return panel.getByRole('textbox', { name: 'Message to Claude' });
}

/** All turns of the conversation shown. */
export function turns(panel: FrameLocator): Locator {
  return panel.locator('.turn');
}

/** Types a message and sends it with Enter; the turn that it begins. */
export async function begin(panel: FrameLocator, text: string): Promise<Locator> {
  const turn = turns(panel).nth(await turns(panel).count());
  await composer(panel).fill(text, slow);
  await composer(panel).press('Enter');
  await turn.waitFor(slow);
  return turn;
}

/** Types a message, sends it and waits for the reply's end; the turn. */
export async function say(panel: FrameLocator, text: string): Promise<Locator> {
  const turn = await begin(panel, text);
  await ended(turn);
  return turn;
}

/** Waits until the reply of a turn has ended, well or not. */
export async function ended(turn: Locator): Promise<void> {
  await turn.locator('.reply[aria-busy="false"]').waitFor(slow);
}

/** Runs the command and waits for an empty conversation. */
export async function newConversation({ page, panel }: EditorWindow): Promise<void> {
  await runCommand(page, 'New Claude conversation');
  await panel.getByRole('heading', { name: 'What should Claude know?' }).waitFor(slow);
}

/** Runs the command and waits for the page; its list. */
export async function showMemory({ page, panel }: EditorWindow): Promise<Locator> {
  await runCommand(page, 'Show what Claude remembers');
  const memory = panel.getByRole('main', { name: 'What Claude remembers' });
  await memory.waitFor(slow);
  return memory;
}

/** Goes back to the chat from the memory page. */
export async function showChat({ panel }: EditorWindow): Promise<void> {
  await panel.getByRole('button', { name: 'Back to chat' }).click();
  await composer(panel).waitFor(slow);
}

/** The row of the memory page that has this text. */
export function row(memory: Locator, text: string | RegExp): Locator {
  return memory.locator('.memory-row', { hasText: text });
}
