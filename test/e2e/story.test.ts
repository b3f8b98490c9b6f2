import assert from 'node:assert/strict';
import {
  composer,
  newConversation,
  row,
  say,
  showChat,
  showMemory,
  turns,
} from './harness/chat.ts';
import type { EditorWindow } from './harness/openEditor.ts';
import { openWithClaude, type WithClaude } from './harness/openWithClaude.ts';
import { pictureFailures } from './harness/pictureFailures.ts';
import { newestRequest, systemBlocks, told } from './harness/requests.ts';
import { answerInput, pickItem, runCommand } from './harness/workbench.ts';

describe('the story: what one conversation taught, the next is told', function () {
  this.timeout(180_000);
  let claude: WithClaude;
  let other: EditorWindow;

  before(async () => {
    claude = await openWithClaude({ api: { delayMs: 20 } });
  });

  after(() => claude?.close());
  pictureFailures(() => claude?.editor);

  it('says under the message what it remembered, with Undo, and streams the reply', async () => {
    const { editor, api } = claude;
    const turn = await say(editor.panel, 'From now on use type hints, no docstrings');
    const note = turn.locator('.note');
    const said = await note.innerText();
    assert.match(said, /Remembered for you: .*type hints.*docstrings/is);
    assert.ok(await note.getByRole('button', { name: 'Undo' }).isVisible());
    assert.match(await turn.locator('.reply').innerText(), /Understood/);
    assert.equal(newestRequest(api).body.stream, true);
    assert.ok(newestRequest(api).answer.chunks > 3);
  });

  it('tells the next conversation both lines, in the system prompt', async () => {
    const { editor, api } = claude;
    await newConversation(editor);
    const turn = await say(editor.panel, 'Write a Python function that adds two numbers');
    assert.match(told(api), /^- .*\btype/im);
    assert.match(told(api), /^- .*\b(?:docstrings|documentation)/im);
    assert.match(await turn.locator('.reply').innerText(), /def add\w*\(.*: (int|float)/);
  });

  it('has key, conversation and memory again after a full restart of the editor', async () => {
    const { editor, api } = claude;
    await say(editor.panel, 'In this project we use pytest');
    await editor.restart();
    await turns(editor.panel).nth(1).waitFor();
    assert.match(await editor.panel.locator('.said').nth(1).innerText(), /pytest/);
    await newConversation(editor);
    await say(editor.panel, 'Hello');
    assert.match(told(api), /\btype/i);
    assert.match(told(api), /pytest/);
  });

  it('tells another workspace what holds everywhere, and not what is of this project', async () => {
    const { editor, api, workspace } = claude;
    other = await editor.openWindow(await workspace('web-shop'));
    await say(other.panel, 'Hello');
    assert.match(told(api), /\btype/i);
    assert.doesNotMatch(told(api), /pytest/);
  });

  it('tells a workspace what its profile holds while that is attached', async () => {
    const { api } = claude;
    await runCommand(other.page, 'Choose preference profile for this workspace');
    await pickItem(other.page, 'New profile');
    await answerInput(other.page, 'Work');
    const memory = await showMemory(other);
    const profile = memory.getByRole('region', { name: 'Profile' });
    await profile.getByRole('button', { name: 'Add a memory' }).click();
    const box = memory.getByRole('textbox', { name: 'New memory: Profile' });
    await box.fill('Prefer composition over inheritance');
    await box.press('Enter');
    await row(memory, 'Prefer composition').waitFor();
    await showChat(other);
    await newConversation(other);
    await say(other.panel, 'Hello');
    assert.match(told(api), /From the profile “Work”:\n- Prefer composition over inheritance/);
  });

  it('shows another window’s change without any action of the user', async () => {
    const { editor } = claude;
    const memory = await showMemory(other);
    await say(editor.panel, 'From now on use tabs for indentation');
    await row(memory, 'tabs').waitFor({ timeout: 30_000 });
    await showChat(other);
  });

  it('no longer tells a workspace of a profile that was detached', async () => {
    const { editor, api } = claude;
    await runCommand(other.page, 'Choose preference profile for this workspace');
    await pickItem(other.page, 'Use no profile');
    await newConversation(other);
    await say(other.panel, 'Hello');
    assert.doesNotMatch(told(api), /composition/);
    await newConversation(editor);
    await say(editor.panel, 'Hello');
    assert.doesNotMatch(told(api), /composition/);
  });

  it('sends the briefing as the only block beside the instructions, and marks it for the cache', () => {
    const { system } = newestRequest(claude.api).body;
    assert.ok(Array.isArray(system));
    assert.equal(systemBlocks(newestRequest(claude.api)).length, 2);
    assert.deepEqual(system.at(-1)?.cache_control, { type: 'ephemeral' });
  });

  it('keeps what was typed when the view is hidden and when the window is reloaded', async () => {
    const { editor } = claude;
    await composer(editor.panel).fill('A thought that is not finished');
    await editor.page.locator('.activitybar [aria-label^="Explorer"]').first().click();
    await editor.panel.locator('.panel').waitFor({ state: 'detached' });
    await editor.page.locator('.activitybar [aria-label^="Claude Memory"]').first().click();
    await turns(editor.panel).first().waitFor();
    assert.equal(await composer(editor.panel).inputValue(), 'A thought that is not finished');
    await editor.reload();
    await turns(editor.panel).first().waitFor();
    assert.equal(await composer(editor.panel).inputValue(), 'A thought that is not finished');
  });
});
