import assert from 'node:assert/strict';
import { accessibilityProblems } from './harness/axe.ts';
import { newConversation, row, say, showChat, showMemory } from './harness/chat.ts';
import { editorTab, save, textEditor } from './harness/editorText.ts';
import { openWithClaude, type WithClaude } from './harness/openWithClaude.ts';
import { panelPicture, setPanelWidth } from './harness/panelPicture.ts';
import { pictureFailures } from './harness/pictureFailures.ts';
import { typeInput } from './harness/workbench.ts';

const slow = { timeout: 30_000 };

/** A reply with one function, whose two strings stand in double quotes. */
function replyOf(name: string): string {
  return `Like this:\n\n\`\`\`python\ndef ${name}(row):\n    return row["${name}"] or row["other"]\n\`\`\`\n`;
}

describe('code that is inserted, and what its edits teach', function () {
  this.timeout(180_000);
  let claude: WithClaude;

  before(async () => {
    claude = await openWithClaude({ viewport: { width: 1100, height: 900 } });
    await setPanelWidth(claude.editor, 420);
  });

  after(() => claude?.close());
  pictureFailures(() => claude?.editor);

  /** Gets a function in a reply, and puts it where the cursor is. */
  async function insert(name: string): Promise<void> {
    const { editor, api } = claude;
    await newConversation(editor);
    api.reply(replyOf(name));
    const turn = await say(editor.panel, `Write ${name}`);
    await turn.getByRole('button', { name: 'Insert Python code at the cursor' }).click();
  }

  /** Writes single quotes in all of the open file, as a user does with find and replace. */
  async function useSingleQuotes(): Promise<void> {
    const { page } = claude.editor;
    await textEditor(page).locator('.view-lines').click(slow);
    await page.keyboard.press('Control+H');
    await page.getByRole('textbox', { name: 'Find' }).first().fill('"');
    await page.getByRole('textbox', { name: 'Replace' }).first().fill("'");
    await page.keyboard.press('Control+Alt+Enter');
    await page.keyboard.press('Escape');
    await page.locator('.view-lines', { hasText: "row['" }).first().waitFor(slow);
    await save(page);
    await editorTab(page).and(page.locator(':not(.dirty)')).waitFor(slow);
  }

  it('asks for a file where none is open', async () => {
    await insert('price');
    const { panel } = claude.editor;
    await panel.getByText('Open the file that the code is to go into, then try again.').waitFor();
  });

  it('puts code where the cursor is', async () => {
    const { page } = claude.editor;
    await page.keyboard.press('F1');
    await typeInput(page, 'prices.py');
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'prices.py' }).click();
    await textEditor(page).locator('.view-lines').click(slow);
    await page.keyboard.press('Control+End');
    await insert('sku');
    const lines = textEditor(page).locator('.view-lines');
    await lines.getByText('def sku(row):').waitFor(slow);
    assert.match(await lines.innerText(), /min\(prices\)[\s\S]*row\["sku"\]/u);
    await useSingleQuotes();
  });

  it('asks on the memory page, once a second edit teaches the same', async () => {
    const { editor } = claude;
    await editor.page.keyboard.press('Control+End');
    await editor.page.keyboard.insertText('\n\n');
    await insert('amount');
    await textEditor(editor.page).getByText('def amount(row):').waitFor(slow);
    await useSingleQuotes();
    const memory = await showMemory(editor);
    const lesson = memory.getByRole('region', { name: 'Learned from your edits' });
    await lesson
      .getByText(/single quotes/i)
      .first()
      .waitFor(slow);
    await lesson.locator('.evidence summary').click();
    assert.match(await lesson.locator('.diff').first().innerText(), /"sku"[\s\S]*'sku'/);
    assert.match(await lesson.locator('.diff').last().innerText(), /"amount"[\s\S]*'amount'/);
    await panelPicture(editor, 'lesson-dark');
    assert.deepEqual(await accessibilityProblems(editor), []);
  });

  it('remembers it in the words of the user', async () => {
    const { editor } = claude;
    const memory = await showMemory(editor);
    const lesson = memory.locator('.lesson');
    await lesson.getByRole('button', { name: 'Edit', exact: true }).click();
    await lesson.getByRole('textbox', { name: 'What to remember' }).fill('Single quotes, please');
    await lesson.getByRole('button', { name: 'Remember here' }).click();
    await row(memory.getByRole('region', { name: 'This workspace' }), 'quotes').waitFor(slow);
    await lesson.waitFor({ state: 'detached' });
    await showChat(editor);
  });
});
