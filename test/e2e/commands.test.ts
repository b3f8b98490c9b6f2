import assert from 'node:assert/strict';
import { newConversation, row, say, showMemory } from './harness/chat.ts';
import { goodKey, openWithClaude, type WithClaude } from './harness/openWithClaude.ts';
import { pictureFailures } from './harness/pictureFailures.ts';
import { told } from './harness/requests.ts';
import { filesHolding, storedFiles } from './harness/storedFiles.ts';
import {
  answerInput,
  dialog,
  inputMessage,
  notification,
  pickableItems,
  pickItem,
  pressInDialog,
  pressInNotification,
  runCommand,
  tickItems,
  typeInput,
} from './harness/workbench.ts';

describe('the commands of the palette', function () {
  this.timeout(180_000);
  let claude: WithClaude;

  before(async () => {
    claude = await openWithClaude({ key: false });
  });

  after(() => claude?.close());
  pictureFailures(() => claude?.editor);

  async function remember(text: string, where: string): Promise<void> {
    const { page } = claude.editor;
    await runCommand(page, 'Remember…');
    await answerInput(page, text);
    await pickItem(page, where);
  }

  it('“Set Claude API key” refuses a key with a space inside it, in one sentence', async () => {
    const { page } = claude.editor;
    await runCommand(page, 'Set Claude API key');
    await typeInput(page, 'two words');
    await inputMessage(page).getByText('there is a space or a line break inside it').waitFor();
    await page.keyboard.press('Escape');
  });

  it('“Set Claude API key” does not keep a key that the server refuses, and asks for another', async () => {
    const { editor } = claude;
    await runCommand(editor.page, 'Set Claude API key');
    await answerInput(editor.page, 'wrong-key');
    await pressInNotification(editor.page, 'did not accept the API key', 'Set another key');
    await answerInput(editor.page, goodKey);
    await editor.panel.getByRole('heading', { name: 'What should Claude know?' }).waitFor();
    assert.deepEqual(await filesHolding(editor.folder, goodKey), []);
  });

  it('“Remember…” remembers words where the user says', async () => {
    const { editor, api } = claude;
    await remember('Name tests after the behaviour', 'Everywhere');
    await remember('Money is a zorbid, never a float', 'This workspace');
    await editor.panel.getByRole('button', { name: '2 told' }).waitFor();
    await say(editor.panel, 'Hello');
    assert.match(told(api), /In the project “shop-api”:\n- Money is a zorbid/);
    assert.match(told(api), /Everywhere:\n- Name tests after the behaviour/);
  });

  it('“Show what Claude remembers” shows it', async () => {
    const memory = await showMemory(claude.editor);
    await row(memory, 'zorbid').waitFor();
  });

  it('“Undo last memory change” takes the newest change back', async () => {
    const { editor } = claude;
    await remember('Prefer early returns', 'Everywhere');
    const memory = await showMemory(editor);
    await row(memory, 'early returns').waitFor();
    await runCommand(editor.page, 'Undo last memory change');
    await row(memory, 'early returns').waitFor({ state: 'detached' });
  });

  it('“Forget…” previews what a pattern matches, and forgets what keeps its tick', async () => {
    const { editor } = claude;
    const { page } = editor;
    await remember('Use single quotes in strings', 'Everywhere');
    await remember('Use double quotes in JSX', 'Everywhere');
    await runCommand(page, 'Forget…');
    await answerInput(page, 'Use * quotes*');
    const offered = await pickableItems(page);
    assert.equal(offered.length, 2);
    await tickItems(page, ['double quotes']);
    await dialog(page).getByText('Forget 1 memory?').waitFor();
    await pressInDialog(page, 'Forget');
    const memory = await showMemory(editor);
    await row(memory, 'single quotes').waitFor({ state: 'detached' });
    await row(memory, 'double quotes').waitFor();
  });

  it('“Clear Claude memory” says how many, and can be undone', async () => {
    const { editor } = claude;
    const { page } = editor;
    const memory = await showMemory(editor);
    await runCommand(page, 'Clear Claude memory');
    await pickItem(page, 'This workspace');
    await dialog(page).getByText('Clear 1 memory of this workspace (shop-api)?').waitFor();
    await pressInDialog(page, 'Clear');
    await row(memory, 'zorbid').waitFor({ state: 'detached' });
    await pressInNotification(page, 'Cleared 1 memory', 'Undo');
    await row(memory, 'zorbid').waitFor();
  });

  it('“Clear for good” leaves no word of it in any byte under the global storage folder', async () => {
    const { editor } = claude;
    const { page, folder } = editor;
    const memory = await showMemory(editor);
    await row(memory, 'zorbid').waitFor();
    assert.ok((await filesHolding(folder, 'zorbid')).length >= 2);
    await runCommand(page, 'Clear Claude memory');
    await pickItem(page, 'Everything of mine');
    await pressInDialog(page, 'Clear for good');
    await notification(page, 'erased for good').waitFor();
    await editor.panel.getByRole('heading', { name: 'Everywhere' }).waitFor();
    for (const word of ['zorbid', 'behaviour', 'double quotes', 'early returns']) {
      assert.deepEqual(await filesHolding(folder, word), [], word);
    }
    assert.ok((await storedFiles(folder)).size > 0);
  });

  it('“New Claude conversation” begins one that is told nothing of what was cleared', async () => {
    const { editor, api } = claude;
    await newConversation(editor);
    await say(editor.panel, 'Hello');
    assert.doesNotMatch(told(api), /remembered>|zorbid/);
  });
});
