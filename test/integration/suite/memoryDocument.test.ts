import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { userScope } from '../../../src/memory/scope.ts';
import { emptyScopeFile } from '../../../src/memory/scopeFile.ts';
import type { MemoryStore } from '../../../src/store/memoryStore.ts';
import { adding, memory } from '../../unit/store/support/sample.ts';
import {
  addLine,
  openUserDocument,
  otherWindow,
  textsOf,
  until,
  userDocument,
} from './editorMemory.ts';

describe('a memory document in VS Code', () => {
  let other: MemoryStore;

  beforeEach(async () => {
    other = otherWindow();
    await other.mutate(userScope, () => ({ data: emptyScopeFile(), result: undefined }));
    await other.mutate(userScope, adding(memory('first', { text: 'Use tabs' })));
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    other.dispose();
  });

  const stored = () => other.read(userScope);
  const shows = (document: vscode.TextDocument, words: string) => () =>
    document.getText().includes(words);

  it('shows what is remembered, one line each', async () => {
    const document = await openUserDocument();
    await until(shows(document, '- Use tabs [python]  <!-- #'));
    assert.equal(document.isDirty, false);
  });

  it('is applied when it is saved', async () => {
    const document = await openUserDocument();
    await until(shows(document, 'Use tabs'));
    await addLine(document, '- Prefer early returns');
    assert.equal(await document.save(), true);
    assert.deepEqual(textsOf(await stored()), ['Use tabs', 'Prefer early returns']);
  });

  it('keeps a new line the same memory when it is saved again', async () => {
    const document = await openUserDocument();
    await until(shows(document, 'Use tabs'));
    await addLine(document, '- Prefer early returns');
    await document.save();
    const before = (await stored()).memories.map(({ id }) => id);
    await addLine(document, '- Keep functions short');
    await document.save();
    const after = await stored();
    assert.deepEqual(
      after.memories.slice(0, 2).map(({ id }) => id),
      before,
    );
    assert.deepEqual(textsOf(after), ['Use tabs', 'Prefer early returns', 'Keep functions short']);
  });

  it('marks a mistake on its line, applies nothing and keeps the text', async () => {
    const document = await openUserDocument();
    await until(shows(document, 'Use tabs'));
    await addLine(document, '- Prefer early returns');
    await addLine(document, 'This line is no memory');
    await until(() => vscode.languages.getDiagnostics(userDocument).length > 0);
    const [problem] = vscode.languages.getDiagnostics(userDocument);
    assert.equal(document.lineAt(problem?.range.start.line ?? 0).text, 'This line is no memory');
    assert.equal(await document.save(), false);
    assert.equal(document.isDirty, true);
    assert.match(document.getText(), /Prefer early returns\nThis line is no memory/u);
    assert.deepEqual(textsOf(await stored()), ['Use tabs']);
  });

  it('knows the languages of the editor, however it was opened', async () => {
    const document = await openUserDocument();
    await until(shows(document, 'Use tabs'));
    await addLine(document, '- Sort the keys [jsonl]');
    assert.equal(await document.save(), true);
    assert.deepEqual((await stored()).memories[1]?.appliesTo.languages, ['jsonl']);
  });

  it('is shown anew when another window has changed the memory', async () => {
    const document = await openUserDocument();
    await until(shows(document, 'Use tabs'));
    await other.mutate(userScope, adding(memory('second', { text: 'No emoji' })));
    await until(shows(document, 'No emoji'));
    assert.equal(document.isDirty, false);
  });

  it('loses nothing of another window’s changes, nor the words typed here', async () => {
    const document = await openUserDocument();
    await until(shows(document, 'Use tabs'));
    await addLine(document, '- Prefer early returns');
    await other.mutate(userScope, adding(memory('second', { text: 'No emoji' })));
    const saved = await document.save();
    const texts = textsOf(await stored());
    assert.ok(texts.includes('Use tabs') && texts.includes('No emoji'), texts.join());
    assert.ok(saved ? texts.includes('Prefer early returns') : document.isDirty);
    assert.match(document.getText(), /Prefer early returns/u);
  });

  it('shows nothing of another user’s memory', async () => {
    const bob = otherWindow('Bob');
    await bob.mutate(userScope, adding(memory('bobs', { text: 'Bob likes semicolons' })));
    const document = await openUserDocument();
    await until(shows(document, 'Use tabs'));
    assert.equal(document.getText().includes('semicolons'), false);
    bob.dispose();
  });

  it('can neither be deleted nor renamed', async () => {
    await assert.rejects(async () => vscode.workspace.fs.delete(userDocument));
    const target = userDocument.with({ path: '/user/other.md' });
    await assert.rejects(async () => vscode.workspace.fs.rename(userDocument, target));
    assert.deepEqual(textsOf(await stored()), ['Use tabs']);
  });

  it('of a scope that does not apply here cannot be read', async () => {
    const uri = userDocument.with({ path: '/workspace:not-here/memory.md' });
    await assert.rejects(async () => vscode.workspace.fs.readFile(uri));
  });
});
