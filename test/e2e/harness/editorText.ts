import type { Locator, Page } from 'playwright-core';

const slow = { timeout: 30_000 };

/** The text editor that is open. */
export function textEditor(page: Page): Locator {
  return page.locator('.editor-group-container .monaco-editor').first();
}

/** The tab of the text editor; it has the class `dirty` while there is something to save. */
export function editorTab(page: Page): Locator {
  return page.locator('.tab.active');
}

/** Types at the end of the open document and saves. */
export async function typeAtEnd(page: Page, text: string): Promise<void> {
  await textEditor(page).locator('.view-lines').click(slow);
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(text);
}

export async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+S');
}
