import assert from 'node:assert/strict';
import { readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { EditorFolder } from '../editor/editorFolder.ts';
import { newConversation, row, say, showChat, showMemory } from './harness/chat.ts';
import { openWithClaude, type WithClaude } from './harness/openWithClaude.ts';
import { pictureFailures } from './harness/pictureFailures.ts';
import { told } from './harness/requests.ts';
import { ownFiles, storedFiles } from './harness/storedFiles.ts';

async function userFile({ editor }: WithClaude): Promise<string> {
  const paths = [...(await storedFiles(editor.folder)).keys()];
  const found = paths.find((path) => path.endsWith('user.json'));
  assert.ok(found, paths.join('\n'));
  return found;
}

/** In one step, so that no one reads half of it. */
async function replaceFile(file: string, text: string): Promise<void> {
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}

describe('a memory file that another hand has changed', function () {
  this.timeout(180_000);
  let claude: WithClaude;

  before(async () => {
    claude = await openWithClaude();
    await say(claude.editor.panel, 'From now on use type hints, no docstrings');
  });

  after(() => claude?.close());
  pictureFailures(() => claude?.editor);

  it('is kept for this user of the machine alone', async () => {
    const file = await userFile(claude);
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    assert.equal((await stat(dirname(file))).mode & 0o777, 0o700);
  });

  it('is set aside whole when it is damaged, and what can be read of it is told', async () => {
    const { editor, api } = claude;
    const file = await userFile(claude);
    const text = await readFile(file, 'utf8');
    const cut = text.slice(0, text.indexOf('"history"'));
    await replaceFile(file, cut);
    await editor.panel.locator('.notice').getByText('It was set aside whole').waitFor();
    const names = await readdir(dirname(file));
    const aside = names.find((name) => name.includes('.damaged-'));
    assert.ok(aside, names.join());
    assert.equal(await readFile(join(dirname(file), aside), 'utf8'), cut);
    await newConversation(editor);
    await say(editor.panel, 'Hello');
    assert.match(told(api), /\btype[\s\S]*documentation|documentation[\s\S]*\btype/i);
  });

  it('of a newer version is neither read nor written, and its group says why', async () => {
    const { editor } = claude;
    const file = await userFile(claude);
    const newer = (await readFile(file, 'utf8')).replace(/"version": ?1\b/, '"version": 99');
    assert.match(newer, /99/);
    await replaceFile(file, newer);
    const memory = await showMemory(editor);
    await memory.getByText(/newer version/).waitFor();
    const add = memory.getByRole('button', { name: 'Add a memory: Everywhere' });
    assert.ok(await add.isDisabled());
    await showChat(editor);
    const turn = await say(editor.panel, 'From now on use tabs for indentation');
    assert.match(await turn.locator('.reply').innerText(), /Understood/);
    assert.equal(await readFile(file, 'utf8'), newer);
  });
});

describe('a workspace that is not trusted', function () {
  this.timeout(180_000);
  let claude: WithClaude;

  before(async () => {
    claude = await openWithClaude({ trust: false });
    const trusted = await claude.editor.openWindow();
    await say(trusted.panel, 'From now on use type hints, no docstrings');
    await trusted.page.close();
  });

  after(() => claude?.close());
  pictureFailures(() => claude?.editor);

  it('has a chat that is told what holds everywhere, learns nothing and writes nothing', async () => {
    const { editor, api } = claude;
    const before = await filesAtRest(editor.folder);
    assert.ok(before.size > 0);
    const first = await say(editor.panel, 'In this project we use pytest');
    await first
      .locator('.note')
      .getByText('Not remembered. This workspace is not trusted')
      .waitFor();
    assert.match(told(api), /\btype/i);
    await newConversation(editor);
    await say(editor.panel, 'From now on use tabs for indentation');
    assert.doesNotMatch(told(api), /pytest/);
    const after = await ownFiles(editor.folder);
    assert.deepEqual([...after.keys()], [...before.keys()]);
    for (const [path, bytes] of before) assert.ok(after.get(path)?.equals(bytes), path);
  });

  it('shows what is remembered, read only', async () => {
    const memory = await showMemory(claude.editor);
    await row(memory, 'type hints').waitFor();
    assert.equal(await memory.getByRole('button', { name: 'Delete' }).count(), 0);
  });
});

/** Our files once the window that was closed has written all that it had to. */
async function filesAtRest(folder: EditorFolder): Promise<ReadonlyMap<string, Buffer>> {
  for (let before = await ownFiles(folder); ; ) {
    await delay(1500);
    const now = await ownFiles(folder).catch(() => new Map<string, Buffer>());
    const isSame = [...now].every(([path, bytes]) => before.get(path)?.equals(bytes));
    if (isSame && now.size === before.size && now.size > 0) return now;
    before = now;
  }
}
