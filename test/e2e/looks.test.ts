import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import type { Theme } from '../editor/editorFolder.ts';
import { startDemoModel } from '../messages-api/demoModel.ts';
import type { MessagesApi } from '../messages-api/server.ts';
import { accessibilityProblems } from './harness/axe.ts';
import {
  composer,
  newConversation,
  row,
  say,
  showChat,
  showMemory,
  turns,
} from './harness/chat.ts';
import { chooseTheme } from './harness/chooseTheme.ts';
import { focused, tabTo } from './harness/keyboard.ts';
import { type Editor, openEditor } from './harness/openEditor.ts';
import { panelPicture, setPanelWidth } from './harness/panelPicture.ts';
import { pictureFailures } from './harness/pictureFailures.ts';
import { temporaryWorkspace } from './harness/temporaryWorkspace.ts';

const themes: readonly Theme[] = ['dark', 'light', 'hc-dark', 'hc-light'];

describe('how the panel looks, and how it is used without a mouse', function () {
  this.timeout(180_000);
  let demo: MessagesApi;
  let editor: Editor;
  let folders: string;

  before(async () => {
    demo = await startDemoModel();
    const workspace = await temporaryWorkspace('shop-api');
    folders = workspace.parent;
    const env = { CLAUDE_MEMORY_DEMO_URL: demo.url };
    const viewport = { width: 1100, height: 760 };
    const settings = { 'claudeMemory.user': 'Ada' };
    editor = await openEditor({
      folder: workspace.folder,
      env,
      viewport,
      machineSettings: settings,
    });
    await setPanelWidth(editor, 420);
  });

  after(async () => {
    await editor?.close();
    await demo?.close();
    if (folders) await rm(folders, { recursive: true, force: true, maxRetries: 5 });
  });
  pictureFailures(() => editor);

  it('has no accessibility problem in its welcome', async () => {
    await panelPicture(editor, 'welcome-dark');
    assert.deepEqual(await accessibilityProblems(editor), []);
  });

  it('chats with the demo model of the development tools, without a key', async () => {
    await editor.panel.getByRole('button', { name: 'Try the demo model' }).click();
    await editor.panel.getByText('Demo model — not Claude').waitFor();
    await say(editor.panel, 'From now on use type hints, no docstrings');
    await say(editor.panel, 'In this project, tests use pytest and money is Decimal');
    await newConversation(editor);
    demo.reply('Understood, 100 characters at most.');
    await say(editor.panel, 'Keep lines under 100 characters from now on');
    const turn = await say(editor.panel, 'Write a Python function that adds two numbers');
    assert.match(await turn.locator('.reply').innerText(), /def /);
  });

  for (const theme of themes) {
    it(`has no accessibility problem in the theme ${theme}, in the chat and on the memory page`, async () => {
      await chooseTheme(editor, theme);
      const receipt = turns(editor.panel).last().locator('.receipt');
      await panelPicture(editor, `chat-${theme}`);
      await receipt.locator('summary').click();
      await receipt.locator('.receipt-body').scrollIntoViewIfNeeded();
      await panelPicture(editor, `receipt-${theme}`);
      assert.deepEqual(await accessibilityProblems(editor), []);
      await receipt.locator('summary').click();
      const memory = await showMemory(editor);
      await row(memory, 'type hints').hover();
      await panelPicture(editor, `memory-${theme}`);
      assert.deepEqual(await accessibilityProblems(editor), []);
      await showChat(editor);
    });
  }

  it('has room for everything at 280 pixels', async () => {
    await chooseTheme(editor, 'dark');
    await setPanelWidth(editor, 280);
    const isCut = () => (element: Element) => element.scrollWidth > element.clientWidth + 1;
    await panelPicture(editor, 'chat-narrow');
    assert.equal(await editor.panel.locator('.log').evaluate(isCut()), false);
    assert.equal(await editor.panel.locator('.foot').evaluate(isCut()), false);
    const memory = await showMemory(editor);
    await row(memory, 'type hints').hover();
    await panelPicture(editor, 'memory-narrow');
    assert.equal(await memory.evaluate(isCut()), false);
    await showChat(editor);
    await setPanelWidth(editor, 420);
  });

  it('is used by keyboard alone: say, undo, read the receipt, edit, switch off, delete', async () => {
    const { page, panel } = editor;
    await newConversation(editor);
    await focused(composer(panel));
    await page.keyboard.type('From now on use single quotes');
    await page.keyboard.press('Enter');
    const turn = turns(panel).first();
    await turn.locator('.reply[aria-busy="false"]').waitFor();
    await tabTo(page, turn.getByRole('button', { name: 'Undo' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await turn.getByText('Undone', { exact: true }).waitFor();
    await tabTo(page, turn.locator('.receipt summary'), 'Tab');
    await page.keyboard.press('Enter');
    await turn.locator('.receipt .exact').first().waitFor();
    await tabTo(page, panel.getByRole('button', { name: /\d told/ }), 'Tab');
    await page.keyboard.press('Enter');
    const memory = panel.getByRole('main', { name: 'What Claude remembers' });
    await memory.waitFor();
    await tabTo(page, memory.locator('.memory-row').first(), 'Tab');
    await page.keyboard.press('Enter');
    await focused(memory.getByRole('textbox', { name: 'Edit memory' }));
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Words by keyboard alone');
    await page.keyboard.press('Enter');
    const edited = row(memory, 'Words by keyboard alone');
    await focused(edited);
    await page.keyboard.press('Space');
    await memory.locator('.memory-row.off', { hasText: 'by keyboard' }).waitFor();
    await page.keyboard.press('Delete');
    await edited.waitFor({ state: 'detached' });
    await tabTo(page, memory.getByRole('button', { name: 'Back to chat' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await composer(panel).waitFor();
  });
});
