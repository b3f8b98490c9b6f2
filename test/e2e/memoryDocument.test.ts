import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newConversation, row, say, showMemory } from './harness/chat.ts';
import { editorTab, save, textEditor, typeAtEnd } from './harness/editorText.ts';
import { openWithClaude, type WithClaude } from './harness/openWithClaude.ts';
import { pictureFailures } from './harness/pictureFailures.ts';
import { newestRequest, told } from './harness/requests.ts';
import {
  answerFileDialog,
  answerInput,
  dialog,
  notification,
  pickableItems,
  pickItem,
  pressInDialog,
  runCommand,
} from './harness/workbench.ts';

describe('memory as text, as a file and in profiles', function () {
  this.timeout(180_000);
  let claude: WithClaude;

  before(async () => {
    claude = await openWithClaude();
  });

  after(() => claude?.close());
  pictureFailures(() => claude?.editor);

  const profileCommand = 'Choose preference profile for this workspace';
  const exported = () => join(dirname(claude.folder), 'exported.json');

  async function profiles(): Promise<string> {
    const { page } = claude.editor;
    await runCommand(page, profileCommand);
    const items = await pickableItems(page);
    await page.keyboard.press('Escape');
    return items.join('\n');
  }

  it('“Edit Claude memory” remembers a line that is written and saved', async () => {
    const { editor, api } = claude;
    await runCommand(editor.page, 'Edit Claude memory');
    await pickItem(editor.page, 'Everywhere');
    await typeAtEnd(editor.page, '- Use type hints [python]');
    await save(editor.page);
    await editor.panel.getByRole('button', { name: '1 told' }).waitFor();
    await say(editor.panel, 'Hello');
    assert.match(told(api), /- Python: .*\btype/i);
  });

  it('marks a mistake on its line, applies nothing and loses nothing', async () => {
    const { editor } = claude;
    await typeAtEnd(editor.page, '\n- Prefer early returns\nThis line is no memory');
    await textEditor(editor.page).locator('.squiggly-error').first().waitFor();
    await save(editor.page);
    await notification(editor.page, 'Begin the line with').waitFor();
    const lines = textEditor(editor.page).locator('.view-lines');
    assert.match((await lines.innerText()).replaceAll('\u00a0', ' '), /This line is no memory/);
    assert.match((await editorTab(editor.page).getAttribute('class')) ?? '', /\bdirty\b/);
    await editor.panel.getByRole('button', { name: '1 told' }).waitFor();
  });

  it('saves once the mistake is mended', async () => {
    const { editor } = claude;
    await textEditor(editor.page).locator('.view-lines').click();
    await editor.page.keyboard.press('Control+End');
    await editor.page.keyboard.press('Shift+Home');
    await editor.page.keyboard.press('Delete');
    await save(editor.page);
    await editor.panel.getByRole('button', { name: '2 told' }).waitFor();
  });

  it('makes, renames, copies and deletes profiles', async () => {
    const { page, panel } = claude.editor;
    await runCommand(page, profileCommand);
    await pickItem(page, 'New profile');
    await answerInput(page, 'Work');
    await panel.getByRole('button', { name: '2 told' }).waitFor();
    await runCommand(page, profileCommand);
    await pickItem(page, 'Rename a profile');
    await pickItem(page, 'Work');
    await answerInput(page, 'Day job');
    await runCommand(page, profileCommand);
    await pickItem(page, 'Copy a profile');
    await pickItem(page, 'Day job');
    await answerInput(page, 'Open source');
    assert.match(await profiles(), /^ *Day job.*\n *Open source/m);
    await runCommand(page, profileCommand);
    await pickItem(page, 'Delete a profile');
    await pickItem(page, 'Open source');
    await pressInDialog(page, 'Delete');
    await notification(page, 'Open source was deleted').waitFor();
    assert.doesNotMatch(await profiles(), /Open source|Work/);
  });

  it('exports the whole memory into one file', async () => {
    const { page } = claude.editor;
    await runCommand(page, 'Export Claude memory');
    await answerFileDialog(page, exported(), 'shop-api');
    await notification(page, 'was exported').waitFor();
    assert.match(await readFile(exported(), 'utf8'), /Use type hints/);
  });

  it('imports a file only after a preview and a yes', async () => {
    const { editor } = claude;
    const { page } = editor;
    await runCommand(page, 'Clear Claude memory');
    await pickItem(page, 'Everywhere');
    await pressInDialog(page, 'Clear');
    const memory = await showMemory(editor);
    await row(memory, 'type hints').waitFor({ state: 'detached' });
    await runCommand(page, 'Import Claude memory');
    await answerFileDialog(page, exported(), 'exported.json');
    await dialog(page)
      .getByText(/2 new \(.*Use type hints/)
      .waitFor();
    await pressInDialog(page, 'Cancel');
    assert.equal(await row(memory, 'type hints').count(), 0);
    await runCommand(page, 'Import Claude memory');
    await answerFileDialog(page, exported(), 'exported.json');
    await pressInDialog(page, 'Import');
    await row(memory, 'type hints').waitFor();
  });

  it('says that a file of another kind is no export, and changes nothing', async () => {
    const { page } = claude.editor;
    const other = join(claude.folder, 'other.json');
    await writeFile(other, '{"name": "something else"}');
    await runCommand(page, 'Import Claude memory');
    await answerFileDialog(page, other, 'other.json');
    await notification(page, /export/i)
      .first()
      .waitFor();
    assert.equal(await dialog(page).count(), 0);
  });

  it('lists the server’s models, and asks the chosen one with the chosen effort', async () => {
    const { editor, api } = claude;
    await runCommand(editor.page, 'Choose Claude model');
    const models = await pickableItems(editor.page);
    assert.ok(models.some((name) => name.includes('Claude Haiku 5.5')));
    await pickItem(editor.page, 'Claude Opus 5.5');
    await pickItem(editor.page, 'high');
    await newConversation(editor);
    await editor.panel.getByRole('button', { name: 'Opus 5.5 · high' }).waitFor();
    await say(editor.panel, 'Hello');
    assert.equal(newestRequest(api).body.model, 'claude-opus-5-5');
    assert.equal(newestRequest(api).body.output_config?.effort, 'high');
  });
});
