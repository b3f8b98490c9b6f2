import type { FrameLocator, Locator, Page } from 'playwright-core';

const slow = { timeout: 30_000 };
const quickInput = (page: Page): Locator => page.locator('.quick-input-widget:visible');

/** The panel's own document, inside VS Code's two frames. */
export function panelIn(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
}

/** Opens the view from the activity bar, as a user does, unless it is open; waits for its content. */
export async function showPanel(page: Page): Promise<FrameLocator> {
  const icon = page.locator('.activitybar .action-item', {
    has: page.locator('[aria-label^="Claude Memory"]'),
  });
  await icon.waitFor(slow);
  const isOpen = /\bchecked\b/.test((await icon.getAttribute('class')) ?? '');
  if (!isOpen) await icon.click();
  // A pointer that stays on the icon shows its tooltip over the panel.
  await page.mouse.move(640, 400);
  const panel = panelIn(page);
  await panel.locator('.panel:not([aria-busy="true"])').waitFor(slow);
  return panel;
}

/** Runs a command from the palette by its title, with or without its category. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await quickInput(page).locator('input[type="text"]').fill(`>${title}`, slow);
  await quickInput(page).locator('.monaco-list-row', { hasText: title }).first().click(slow);
}

/** Clicks the first item of the open quick pick that has this text. */
export async function pickItem(page: Page, text: string | RegExp): Promise<void> {
  await quickInput(page).locator('.monaco-list-row', { hasText: text }).first().click(slow);
}

/** Ticks items in the open quick pick of many, then accepts. */
export async function pickItems(page: Page, texts: readonly (string | RegExp)[]): Promise<void> {
  for (const text of texts) await pickItem(page, text);
  await quickInput(page).getByRole('button', { name: 'OK' }).click(slow);
}

/** The texts of the open quick pick's items, top to bottom. */
export async function pickableItems(page: Page): Promise<readonly string[]> {
  const rows = quickInput(page).locator('.monaco-list-row');
  await rows.first().waitFor(slow);
  return rows.allInnerTexts();
}

/** Types into the open input box and presses Enter. */
export async function answerInput(page: Page, text: string): Promise<void> {
  const input = quickInput(page).locator('input:is([type="text"], [type="password"])');
  await input.fill(text, slow);
  await input.press('Enter');
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
  await dialog(page).locator('.monaco-button', { hasText: button }).click(slow);
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
