import type { FrameLocator, Locator, Page } from 'playwright-core';

const slow = { timeout: 30_000 };
const quickInput = (page: Page): Locator => page.locator('.quick-input-widget:visible');

/** The panel's own document, inside VS Code's two frames; other extensions have such frames too. */
export function panelIn(page: Page): FrameLocator {
  const ours = 'iframe.webview.ready[src*="extensionId=claude-memory.claude-memory"]';
  return page.frameLocator(ours).frameLocator('#active-frame');
}

/** Opens the view from the activity bar, as a user does, unless it is open; waits for its content. */
export async function showPanel(page: Page): Promise<FrameLocator> {
  const icon = page.locator('.activitybar .action-item', {
    has: page.locator('[aria-label^="Claude Memory"]'),
  });
  const content = panelIn(page).locator('.panel:not([aria-busy="true"])');
  await icon.waitFor(slow);
  // A window that is still being restored shows no view as open yet.
  const anyOpen = page.locator('.activitybar .action-item.checked').first();
  await anyOpen.waitFor({ timeout: 5_000 }).catch(() => undefined);
  await openFrom(page, icon);
  // While a window is restored the view may open by itself just before the click, which closes it.
  await content.waitFor({ timeout: 10_000 }).catch(() => openFrom(page, icon));
  await content.waitFor(slow);
  return panelIn(page);
}

async function openFrom(page: Page, icon: Locator): Promise<void> {
  const isOpen = /\bchecked\b/.test((await icon.getAttribute('class')) ?? '');
  if (!isOpen) await icon.click();
  // A pointer that stays on the icon shows its tooltip over the panel.
  await page.mouse.move(640, 400);
}

/**
 * Answers what is open at the top, and waits until it is gone or another question has taken its
 * place: whatever opens before that would cancel the answer.
 */
async function answering(page: Page, answer: () => Promise<void>): Promise<void> {
  const asked = await quickInput(page).locator('.quick-input-title').textContent(slow);
  await answer();
  await page.waitForFunction(
    (before) => {
      const open = document.querySelector<HTMLElement>('.quick-input-widget');
      return (
        !open?.offsetParent || open.querySelector('.quick-input-title')?.textContent !== before
      );
    },
    asked,
    slow,
  );
}

/** Runs a command from the palette by its title, with or without its category. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await quickInput(page).locator('input[type="text"]').fill(`>${title}`, slow);
  await pickItem(page, title);
}

/** Clicks the first item of the open quick pick that has this text. */
export async function pickItem(page: Page, text: string | RegExp): Promise<void> {
  const item = quickInput(page).locator('.monaco-list-row', { hasText: text }).first();
  await answering(page, () => item.click(slow));
}

/** Takes the tick off items in the open quick pick of many, or sets it, then accepts. */
export async function tickItems(page: Page, texts: readonly (string | RegExp)[]): Promise<void> {
  for (const text of texts) {
    await quickInput(page).locator('.monaco-list-row', { hasText: text }).first().click(slow);
  }
  await answering(page, () => quickInput(page).getByRole('button', { name: 'OK' }).click(slow));
}

/** The texts of the open quick pick's items, top to bottom. */
export async function pickableItems(page: Page): Promise<readonly string[]> {
  const rows = quickInput(page).locator('.monaco-list-row');
  await rows.first().waitFor(slow);
  return rows.allInnerTexts();
}

/** Types into the open input box and presses Enter. */
export async function answerInput(page: Page, text: string): Promise<void> {
  await typeInput(page, text);
  await answering(page, () => page.keyboard.press('Enter'));
}

/**
 * Gives a path to the open dialog for a file, once that lists what `listed` names: before it has
 * read the path's folder it takes no answer.
 */
export async function answerFileDialog(page: Page, path: string, listed: string): Promise<void> {
  const rows = quickInput(page).locator('.monaco-list-row');
  await rows.first().waitFor(slow);
  await typeInput(page, path);
  await rows.filter({ hasText: listed }).first().waitFor(slow);
  await answering(page, () => page.keyboard.press('Enter'));
}

/** Types into the open input box. */
export async function typeInput(page: Page, text: string): Promise<void> {
  await quickInput(page).locator('input:is([type="text"], [type="password"])').fill(text, slow);
}

/** What the open input box says is wrong with what was typed, or its prompt. */
export function inputMessage(page: Page): Locator {
  return quickInput(page).locator('.quick-input-message');
}

/** The modal dialog that is open. */
export function dialog(page: Page): Locator {
  return page.locator('.monaco-dialog-box');
}

/** Presses a button of the modal dialog and waits until it is gone. */
export async function pressInDialog(page: Page, button: string): Promise<void> {
  await dialog(page).getByRole('button', { name: button, exact: true }).click(slow);
  await dialog(page).waitFor({ state: 'detached', ...slow });
}

/** The notification on the screen that has this text. */
export function notification(page: Page, text: string | RegExp): Locator {
  return page.locator('.notification-toast', { hasText: text });
}

/** Presses a button of the notification that has this text. */
export async function pressInNotification(
  page: Page,
  text: string | RegExp,
  button: string,
): Promise<void> {
  await notification(page, text).locator('.monaco-button', { hasText: button }).click(slow);
}
