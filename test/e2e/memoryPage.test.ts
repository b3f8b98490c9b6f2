import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { newConversation, row, say, showChat, showMemory } from './harness/chat.ts';
import { openWithClaude, type WithClaude } from './harness/openWithClaude.ts';
import { pictureFailures } from './harness/pictureFailures.ts';
import { newestRequest, systemBlocks, textsOf, told } from './harness/requests.ts';

describe('what the user does with what is remembered', function () {
  this.timeout(180_000);
  let claude: WithClaude;

  before(async () => {
    claude = await openWithClaude();
  });

  after(() => claude?.close());
  pictureFailures(() => claude?.editor);

  /** Changes something on the memory page, then asks in a new conversation; what that was told. */
  async function toldAfter(change: (memory: Locator) => Promise<void>): Promise<string> {
    const { editor, api } = claude;
    const memory = await showMemory(editor);
    await change(memory);
    await showChat(editor);
    await newConversation(editor);
    await say(editor.panel, 'Hello');
    return told(api);
  }

  async function press(memory: Locator, text: string, button: string): Promise<void> {
    await row(memory, text).hover();
    await row(memory, text).getByRole('button', { name: button, exact: true }).click();
  }

  it('takes a memory back with Undo under its message, and tells the model so', async () => {
    const { editor, api } = claude;
    const turn = await say(editor.panel, 'From now on always use semicolons');
    await turn.locator('.note').getByRole('button', { name: 'Undo' }).click();
    await turn.locator('.note').getByText('Undone', { exact: true }).waitFor();
    await newConversation(editor);
    await say(editor.panel, 'Hello');
    assert.doesNotMatch(told(api), /semicolons/);
  });

  it('opens, under the reply, the exact text that was sent', async () => {
    const { editor, api } = claude;
    await say(editor.panel, 'From now on use type hints, no docstrings');
    await say(editor.panel, 'In this project we use pytest');
    await newConversation(editor);
    const turn = await say(editor.panel, 'Write a Python function that adds two numbers');
    const receipt = turn.locator('.receipt');
    await receipt.getByText(/^3 remembered, \d+ tokens$/).click();
    const [, briefing] = systemBlocks(newestRequest(api));
    assert.equal(await receipt.locator('.exact').textContent(), briefing);
    const entries = receipt.getByRole('list', { name: 'Remembered' }).getByRole('listitem');
    assert.equal(await entries.count(), 3);
  });

  it('sends a change in mid-conversation as a system message, and shows it on the receipt', async () => {
    const { editor, api } = claude;
    const turn = await say(editor.panel, 'From now on use tabs for indentation');
    const sent = textsOf(newestRequest(api), 'system');
    assert.equal(sent.length, 1);
    assert.match(sent[0] ?? '', /tabs/);
    assert.doesNotMatch(told(api), /tabs/);
    await turn.locator('.receipt summary').click();
    const heading = turn.getByRole('heading', { name: /Added later in this conversation/ });
    await heading.waitFor();
    assert.equal(await turn.locator('.receipt .exact').last().textContent(), sent[0]);
  });

  it('finds memories as the user types', async () => {
    const { editor } = claude;
    const memory = await showMemory(editor);
    await memory.getByRole('searchbox').fill('pytest');
    await memory.getByText('1 of 4').waitFor();
    assert.equal(await memory.locator('.memory-row').count(), 1);
    await memory.getByRole('searchbox').fill('');
    await row(memory, 'tabs').waitFor();
    await showChat(editor);
  });

  it('tells the words that a memory was edited to', async () => {
    const text = await toldAfter(async (memory) => {
      await press(memory, 'tabs', 'Edit');
      const box = memory.getByRole('textbox', { name: 'Edit memory' });
      await box.fill('Indent with three spaces');
      await box.press('Enter');
      await row(memory, 'three spaces').waitFor();
    });
    assert.match(text, /- Indent .*\b3 spaces/);
    assert.doesNotMatch(text, /tabs/);
  });

  it('does not tell a memory that is switched off, and tells it again when it is on', async () => {
    const off = await toldAfter(async (memory) => {
      await press(memory, 'three spaces', 'Switch off');
      await memory.locator('.memory-row.off', { hasText: 'three spaces' }).waitFor();
    });
    assert.doesNotMatch(off, /\b3 spaces/);
    const on = await toldAfter(async (memory) => {
      await press(memory, 'three spaces', 'Switch on');
      await memory.locator('.memory-row.active', { hasText: 'three spaces' }).waitFor();
    });
    assert.match(on, /\b3 spaces/);
  });

  it('tells a memory that was moved under its new scope', async () => {
    const text = await toldAfter(async (memory) => {
      await press(memory, 'three spaces', 'Move to another scope');
      await memory.getByRole('menuitem', { name: /Move to This workspace/ }).click();
      await row(memory.getByRole('region', { name: 'This workspace' }), 'three spaces').waitFor();
    });
    assert.match(text, /In the project “shop-api”:\n(- .*\n)*- Indent .*\b3 spaces/);
  });

  it('does not tell a memory that was deleted, until that is undone', async () => {
    const without = await toldAfter(async (memory) => {
      await press(memory, 'three spaces', 'Delete');
      await row(memory, 'three spaces').waitFor({ state: 'detached' });
    });
    assert.doesNotMatch(without, /\b3 spaces/);
    const withAgain = await toldAfter(async (memory) => {
      await memory.getByRole('button', { name: /^Undo: / }).click();
      await row(memory, 'three spaces').waitFor();
    });
    assert.match(withAgain, /\b3 spaces/);
  });

  it('says what kind of words may not be remembered, and keeps them in their box', async () => {
    const { editor } = claude;
    const memory = await showMemory(editor);
    await memory.getByRole('button', { name: 'Add a memory: Everywhere' }).click();
    const box = memory.getByRole('textbox', { name: 'New memory: Everywhere' });
    await box.fill('The password is password=hunter2hunter2');
    await box.press('Enter');
    await memory.locator('.editor').getByRole('alert').waitFor();
    assert.match(await box.inputValue(), /hunter2/);
    await box.press('Escape');
    await showChat(editor);
  });
});
