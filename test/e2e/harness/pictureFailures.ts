import { join } from 'node:path';
import type { Context } from 'mocha';
import { root } from '../../editor/root.ts';
import type { Editor } from './openEditor.ts';

/**
 * Takes a picture of every window of the editor after each test of this suite that failed, and
 * closes what is open over the window, so that the next test begins as usual.
 */
export function pictureFailures(editor: () => Editor | undefined): void {
  afterEach(async function (this: Context) {
    if (this.currentTest?.state !== 'failed') return;
    const name = this.currentTest
      .fullTitle()
      .replace(/[^\w]+/gu, '-')
      .slice(0, 100);
    for (const [index, page] of (editor()?.pages ?? []).entries()) {
      const path = join(root, 'out', 'screenshots', 'failed', `${name}-${index + 1}.png`);
      await page.screenshot({ path }).then(
        () => console.error(`      A picture of it: ${path}`),
        () => console.error('      No picture could be taken of it.'),
      );
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    }
  });
}
