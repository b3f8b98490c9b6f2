import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../editor/root.ts';
import type { EditorWindow } from './openEditor.ts';

/** Drags the edge of the sidebar until the panel is this wide, in pixels. */
export async function setPanelWidth({ page }: EditorWindow, width: number): Promise<void> {
  const sidebar = page.locator('.part.sidebar');
  const box = await sidebar.boundingBox();
  if (!box) throw new Error('The sidebar is not shown.');
  await page.mouse.move(box.x + box.width, 300);
  await page.mouse.down();
  await page.mouse.move(box.x + width, 300, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(box.x + width + 300, 300);
}

/** The pictures that the README shows. */
const readmePictures = new Set([
  'chat-dark',
  'receipt-dark',
  'memory-light',
  'review-dark',
  'habits-dark',
]);

/**
 * Takes a picture of the sidebar alone. With CLAUDE_MEMORY_SCREENSHOTS=1 those of the README are
 * taken anew; all others go where pictures of tests go.
 */
export async function panelPicture({ page }: EditorWindow, name: string): Promise<void> {
  const forReadme = process.env.CLAUDE_MEMORY_SCREENSHOTS === '1' && readmePictures.has(name);
  const folder = forReadme ? join(root, 'media', 'screenshots') : join(root, 'out', 'screenshots');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  const sidebar = page.locator('.part.sidebar');
  await sidebar.screenshot({ path, caret: 'hide', animations: 'disabled' });
}
