import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { quietSettings, writeSettings } from '../editor/editorFolder.ts';
import { begin, composer, ended, newConversation, say, turns } from './harness/chat.ts';
import { writeMachineSettings } from './harness/machineSettings.ts';
import { goodKey, openWithClaude, type WithClaude } from './harness/openWithClaude.ts';
import { pictureFailures } from './harness/pictureFailures.ts';
import { newestRequest, textsOf, told } from './harness/requests.ts';
import { setKey } from './harness/setKey.ts';
import { answerInput, runCommand } from './harness/workbench.ts';

describe('when something is wrong, one sentence says so and the chat goes on', function () {
  this.timeout(180_000);
  let claude: WithClaude;

  before(async () => {
    claude = await openWithClaude();
  });

  after(() => claude?.close());
  afterEach(() => claude?.api.clearFaults());
  pictureFailures(() => claude?.editor);

  const long = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
  const ending = (turn: Locator) => turn.locator('.ending');
  const goesOn = async () => {
    const turn = await say(claude.editor.panel, 'Hello again');
    assert.match(await turn.locator('.reply').innerText(), /demo model/);
  };

  it('does not send an empty message', async () => {
    const { panel } = claude.editor;
    const send = panel.getByRole('button', { name: 'Send' });
    assert.ok(await send.isDisabled());
    await composer(panel).fill('  \n ');
    assert.ok(await send.isDisabled());
    await composer(panel).press('Enter');
    assert.equal(await turns(panel).count(), 0);
  });

  it('does not send a message of 1 MB, and keeps it in the composer', async () => {
    const { panel } = claude.editor;
    await composer(panel).fill('x'.repeat(1_000_000));
    await composer(panel).press('Enter');
    await panel.getByText('This message has 1,000,000 characters; at most 400,000').waitFor();
    assert.equal((await composer(panel).inputValue()).length, 1_000_000);
    await goesOn();
  });

  it('offers to set the key when the server no longer accepts it', async () => {
    const { editor, api } = claude;
    api.fault({ status: 401, type: 'authentication_error', message: 'invalid x-api-key' });
    const turn = await say(editor.panel, 'Hello');
    await ending(turn).getByText('did not accept the API key: set a valid one.').waitFor();
    await ending(turn).getByRole('button', { name: 'Set API key' }).click();
    await answerInput(editor.page, goodKey);
    await goesOn();
  });

  it('offers to try again when Claude is overloaded', async () => {
    const { editor, api } = claude;
    api.fault({ status: 529, times: 3 });
    const turn = await say(editor.panel, 'Hello');
    await ending(turn).getByText('Claude has too much to do just now').waitFor();
    await ending(turn).getByRole('button', { name: 'Try again' }).click();
    await turn.getByText('I am the demo model').waitFor();
    assert.equal(await ending(turn).count(), 0);
  });

  it('keeps what came of a reply that was cut off, and continues it', async () => {
    const { editor, api } = claude;
    api.reply(long);
    api.fault({ kind: 'cut', after: 4 });
    const turn = await say(editor.panel, 'Count');
    await ending(turn).getByText('The reply was cut off on its way').waitFor();
    assert.match(await turn.locator('.reply').innerText(), /word0/);
    const before = await turns(editor.panel).count();
    await ending(turn).getByRole('button', { name: 'Continue' }).click();
    const next = turns(editor.panel).nth(before);
    await ended(next);
    assert.match(textsOf(newestRequest(api), 'assistant').at(-1) ?? '', /word0/);
    assert.match(await next.locator('.reply').innerText(), /demo model/);
  });

  it('stops a reply at once, and the server sees it', async () => {
    const { editor, api } = claude;
    api.reply({ blocks: [{ type: 'text', text: long }], delayMs: 400 });
    const turn = await begin(editor.panel, 'Count slowly');
    await turn.getByText('word0').waitFor();
    const request = newestRequest(api);
    await editor.panel.getByRole('button', { name: 'Stop' }).click();
    await ending(turn).getByText('Stopped.').waitFor();
    await api.waitForRequest((one) => one === request && one.answer.state === 'aborted');
    assert.doesNotMatch(await turn.locator('.reply').innerText(), /word39/);
    await goesOn();
  });

  it('says what a base URL that is none should be, and offers the settings', async () => {
    const { editor, api } = claude;
    await writeMachineSettings(editor.folder, { 'claudeMemory.baseUrl': 'not an address' });
    const turn = await sayUntil('it is no address such as');
    await ending(turn).getByRole('button', { name: 'Open settings' }).waitFor();
    await writeMachineSettings(editor.folder, { 'claudeMemory.baseUrl': api.url });
    await sayUntil('I am the demo model');
  });

  /** The editor takes up a settings file when it notices it: asks again until it has. */
  async function sayUntil(expected: string): Promise<Locator> {
    for (let times = 0; times < 20; times++) {
      const turn = await say(claude.editor.panel, 'Hello');
      if ((await turn.innerText()).includes(expected)) return turn;
    }
    throw new Error(`No reply said “${expected}”.`);
  }

  it('says which settings have a value of the wrong type, and goes on with their defaults', async () => {
    const { editor, api } = claude;
    const wrong = { 'claudeMemory.effort': 'huge', 'claudeMemory.model': 5 };
    await writeSettings(editor.folder, { ...quietSettings('dark'), ...wrong });
    const window = await editor.openWindow();
    const notice = window.panel.locator('.notice', { hasText: 'claudeMemory.effort must be' });
    await notice.getByText('claudeMemory.model must be').waitFor();
    await say(window.panel, 'Hello');
    assert.equal(newestRequest(api).body.model, 'claude-sonnet-5-5');
    await writeSettings(editor.folder, quietSettings('dark'));
    await window.page.close();
  });

  it('offers to set a key where there is none, and tries again with it', async () => {
    const { editor } = claude;
    await newConversation(editor);
    await runCommand(editor.page, 'Remove Claude API key');
    await editor.panel.getByRole('button', { name: 'Use your Claude API key' }).waitFor();
    const turn = await say(editor.panel, 'Hello');
    await ending(turn).getByText('Claude needs an API key.').waitFor();
    await setKey(editor, goodKey);
    await ending(turn).getByRole('button', { name: 'Set API key' }).waitFor();
    await goesOn();
  });

  it('offers to remember for everywhere what was meant for a project that is not open', async () => {
    const { editor, api } = claude;
    const window = await editor.openWindow();
    const turn = await say(window.panel, 'In this project we use pytest');
    const note = turn.locator('.note');
    await note.getByText('no folder is open').waitFor();
    await note.getByRole('button', { name: 'Remember everywhere' }).click();
    await note.getByText('Remembered for you').waitFor();
    await newConversation(window);
    await say(window.panel, 'Hello');
    assert.match(told(api), /pytest/);
    await window.page.close();
  });
});
