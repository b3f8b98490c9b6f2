import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { root } from '../editor/root.ts';
import { accessibilityProblems } from './harness/axe.ts';
import { row, say, showMemory } from './harness/chat.ts';
import { editorTab } from './harness/editorText.ts';
import { openWithClaude, type WithClaude } from './harness/openWithClaude.ts';
import { panelPicture, setPanelWidth } from './harness/panelPicture.ts';
import { pictureFailures } from './harness/pictureFailures.ts';

const slow = { timeout: 60_000 };

describe('the habits of a workspace: this repository', function () {
  this.timeout(180_000);
  let claude: WithClaude;
  let memory: Locator;

  before(async () => {
    claude = await openWithClaude({ folder: root, viewport: { width: 1100, height: 900 } });
    await setPanelWidth(claude.editor, 420);
    await say(claude.editor.panel, 'From now on use double quotes in TypeScript');
  });

  after(() => claude?.close());
  pictureFailures(() => claude?.editor);

  const finding = (text: RegExp) =>
    memory.getByRole('list', { name: 'TypeScript' }).locator('.finding', { hasText: text }).first();

  async function opened(text: RegExp): Promise<Locator> {
    const found = finding(text);
    const isOpen = await found.locator('details').evaluate((box) => box.hasAttribute('open'));
    if (!isOpen) await found.locator('summary').click();
    return found;
  }

  it('invites to a survey, which shows what the code does and declares', async () => {
    const { editor } = claude;
    memory = await showMemory(editor);
    await memory.getByRole('button', { name: 'Survey this workspace’s style' }).click();
    await memory.locator('.finding').first().waitFor(slow);
    await panelPicture(editor, 'habits-dark');
    assert.match(await finding(/single quotes/i).innerText(), /\d,\d{3} .*single quotes/i);
    assert.match(await finding(/single quotes/i).innerText(), /biome\.json/);
    assert.deepEqual(await accessibilityProblems(editor), []);
  });

  it('says what contradicts what was told, and follows the project where that is wanted', async () => {
    const { editor } = claude;
    const found = await opened(/single quotes/i);
    assert.match(await found.innerText(), /not what you told/);
    await found.getByRole('button', { name: 'Follow the project here' }).click();
    const here = memory.getByRole('region', { name: 'This workspace' });
    await row(here, 'single quotes').waitFor(slow);
    await memory.locator('.memory-row.overridden', { hasText: 'double quotes' }).waitFor();
    await found.getByText('remembered', { exact: true }).waitFor();
    await panelPicture(editor, 'habits-followed');
  });

  it('remembers a habit for this workspace', async () => {
    const found = await opened(/with a semicolon/i);
    await found.getByRole('button', { name: 'Remember for this workspace' }).click();
    await row(memory.getByRole('region', { name: 'This workspace' }), /semicolon/i).waitFor(slow);
  });

  it('opens an example, and says what holds in its file', async () => {
    const { editor } = claude;
    const found = await opened(/with a semicolon/i);
    const example = found.locator('.examples .link').first();
    const path = (await example.innerText()).replace(/:\d+$/u, '');
    const name = path.slice(path.lastIndexOf('/') + 1);
    await example.click();
    await editorTab(editor.page).getByText(name).first().waitFor(slow);
    const inForce = memory.getByRole('region', { name: `In force for ${name}` });
    await inForce
      .getByText(/single quotes/i)
      .first()
      .waitFor(slow);
    assert.match(
      await inForce.innerText(),
      /single quotes\s+In the project .*\s+instead of .*double/i,
    );
  });

  it('does not show again what is to be ignored, until that is asked for', async () => {
    const { editor } = claude;
    const before = await memory.locator('.finding').count();
    const found = memory.locator('.finding').last();
    await found.locator('summary').click();
    await found.getByRole('button', { name: 'Ignore' }).click();
    await memory.getByText('1 ignored').waitFor(slow);
    assert.equal(await memory.locator('.finding').count(), before - 1);
    const hasFocus = (element: Element) => element === document.activeElement;
    assert.ok(await memory.locator('.finding').last().locator('summary').evaluate(hasFocus));
    await memory.getByRole('button', { name: 'Show the ignored findings again' }).click();
    await memory.getByText('1 ignored').waitFor({ state: 'detached' });
    assert.equal(await memory.locator('.finding').count(), before);
    await panelPicture(editor, 'habits-all');
  });
});
