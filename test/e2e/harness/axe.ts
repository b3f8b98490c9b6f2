import axe from 'axe-core';
import type { EditorWindow } from './openEditor.ts';

/** What axe finds wrong in the panel: one line for each rule, with the elements. */
export async function accessibilityProblems({
  page,
  panel,
}: EditorWindow): Promise<readonly string[]> {
  const body = await panel.locator('body').elementHandle();
  const frame = await body?.ownerFrame();
  if (!frame) throw new Error('The panel has no frame.');
  // The panel lets the sidebar's colour through, which axe cannot see from inside the frame.
  const behind = await page
    .locator('.part.sidebar')
    .evaluate((sidebar) => getComputedStyle(sidebar).backgroundColor);
  await frame.evaluate((color) => {
    document.documentElement.style.backgroundColor = color;
  }, behind);
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const found = await inPage.run(document, { resultTypes: ['violations'] });
    document.documentElement.style.backgroundColor = '';
    return found;
  });
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.map(({ html, failureSummary }) => `\n  ${html}\n  ${failureSummary}`);
    return `${id}: ${help}${places.join('')}`;
  });
}
