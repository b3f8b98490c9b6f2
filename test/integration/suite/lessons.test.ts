import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { allScopes } from '../../../src/host/allScopes.ts';
import type { App } from '../../../src/host/app.ts';
import { insertCode } from '../../../src/host/insertCode.ts';
import { Lessons } from '../../../src/host/lessons.ts';
import { MemoryHere } from '../../../src/host/memoryHere.ts';
import { Notices } from '../../../src/host/notices.ts';
import { Place } from '../../../src/host/place.ts';
import { StyleThread } from '../../../src/host/style/styleThread.ts';
import { Memories } from '../../../src/memory/memories.ts';
import { type ScopeRef, userScope } from '../../../src/memory/scope.ts';
import { emptyScopeFile } from '../../../src/memory/scopeFile.ts';
import type { MemoryStore } from '../../../src/store/memoryStore.ts';
import { extension, otherWindow, textsOf } from './editorMemory.ts';

const replies: Readonly<Record<string, string>> = {
  first: 'Here:\n\n```python\ndef hello(name):\n    return "hello"\n```\n',
  second: 'And:\n\n- one\n  ```python\n  def bye(name):\n      return "bye"\n  ```\n',
};
const hello = 'def hello(name):\n    return "hello"\n';
const bye = 'def bye(name):\n    return "bye"\n';

const settings = () => vscode.workspace.getConfiguration('claudeMemory');

describe('lessons from edits, in VS Code', () => {
  let folder: string;
  let store: MemoryStore;
  let notices: Notices;
  let style: StyleThread;
  let lessons: Lessons;
  let made = 0;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lessons-'));
    store = otherWindow(`${userInfo().username} who edits`);
    await store.mutate(userScope, () => ({ data: emptyScopeFile(), result: undefined }));
    const newId = () => `l${String(made++).padStart(6, '0')}`;
    const dist = join(extension().extensionPath, 'dist');
    style = new StyleThread({
      script: join(dist, 'styleWorker.cjs'),
      grammars: join(dist, 'grammars'),
    });
    const kept = new Map<string, unknown>();
    const state = {
      get: (key: string) => kept.get(key),
      update: async (key: string, value: unknown) => void kept.set(key, value),
      keys: () => [...kept.keys()],
    } as vscode.Memento;
    const place = new Place(state);
    const memory = new MemoryHere(store, place, 'me');
    notices = new Notices();
    lessons = new Lessons({
      ...{ memory, memories: new Memories(memory, newId), place, style, notices, newId },
      allScopes: async () => (await allScopes(store)).refs,
      show: () => undefined,
    });
  });

  afterEach(async () => {
    lessons.dispose();
    style.dispose();
    store.dispose();
    await settings().update('learnFromEdits', undefined, vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await rm(folder, { recursive: true });
  });

  async function open(name: string, text = ''): Promise<vscode.TextDocument> {
    const path = join(folder, name);
    await writeFile(path, text);
    const document = await vscode.workspace.openTextDocument(path);
    await vscode.window.showTextDocument(document);
    return document;
  }

  async function insert(turn: string, code: string): Promise<void> {
    const turns = Object.entries(replies).map(([id, text]) => ({
      id,
      reply: { blocks: [{ type: 'text', text }] },
    }));
    const app = { session: { conversation: { turns } }, lessons } as unknown as App;
    await insertCode(app, turn, code);
  }

  async function replace(document: vscode.TextDocument, from: string, to: string): Promise<void> {
    const at = document.getText().indexOf(from);
    assert.notEqual(at, -1, `${from} is not in ${document.getText()}`);
    const edit = new vscode.WorkspaceEdit();
    const range = new vscode.Range(document.positionAt(at), document.positionAt(at + from.length));
    edit.replace(document.uri, range, to);
    assert.ok(await vscode.workspace.applyEdit(edit));
  }

  /** Saves, and waits for what is learned from it. */
  async function save(document: vscode.TextDocument): Promise<void> {
    assert.ok(await document.save());
    await lessons.settled();
  }

  /** Two replies whose strings are put into single quotes. */
  async function teachQuotes(round = ''): Promise<void> {
    const one = await open(`one${round}.py`, 'import os\n');
    await insert('first', hello);
    await replace(one, '"hello"', "'hello'");
    await save(one);
    assert.deepEqual(await lessons.view(), []);
    const two = await open(`two${round}.py`);
    await insert('second', bye);
    await replace(two, 'def', '# made by hand\n\ndef');
    await replace(two, '"bye"', "'bye'");
    await save(two);
  }

  it('asks after the same change in two inserted codes, with the lines of both', async () => {
    await teachQuotes();
    const [lesson, ...others] = await lessons.view();
    assert.deepEqual(others, []);
    assert.equal(lesson?.sentence, 'You changed double quotes to single quotes in two replies.');
    assert.deepEqual(lesson?.evidence, [
      [
        { kind: 'removed', text: '    return "hello"' },
        { kind: 'added', text: "    return 'hello'" },
      ],
      [
        { kind: 'removed', text: '    return "bye"' },
        { kind: 'added', text: "    return 'bye'" },
      ],
    ]);
    assert.deepEqual(
      notices.views.map(({ text }) => text),
      [lesson?.sentence],
    );
  });

  it('remembers it with a yes, and asks no more', async () => {
    await teachQuotes();
    const [lesson] = await lessons.view();
    await lessons.accept(lesson?.id ?? '', 'everywhere');
    const file = await store.read(userScope);
    assert.deepEqual(textsOf(file), ['Put strings in single quotes']);
    assert.deepEqual(file.memories[0]?.appliesTo.languages, ['python']);
    assert.equal(file.lessons, undefined);
    assert.deepEqual([await lessons.view(), notices.views], [[], []]);
    const three = await open('three.py');
    await insert('first', hello);
    await replace(three, '"hello"', "'hello'");
    await save(three);
    assert.equal((await store.read(userScope)).lessons, undefined);
  });

  it('remembers the user’s own words in place of its own, and no secret', async () => {
    await teachQuotes();
    const [{ id } = { id: '' }] = await lessons.view();
    const secret = `Use sk-ant-${'a1'.repeat(20)}`;
    await assert.rejects(lessons.accept(id, 'everywhere', secret), /secret/iu);
    await lessons.accept(id, 'everywhere', 'Single quotes, always');
    assert.deepEqual(textsOf(await store.read(userScope)), ['Single quotes, always']);
  });

  it('does not ask again what was declined, when the same files are saved again', async () => {
    await teachQuotes();
    const [lesson] = await lessons.view();
    await lessons.decline(lesson?.id ?? '', false);
    for (const document of vscode.workspace.textDocuments.filter(({ uri }) =>
      uri.fsPath.startsWith(folder),
    )) {
      await replace(document, 'name', 'who');
      await save(document);
    }
    assert.equal((await store.read(userScope)).lessons, undefined);
  });

  it('keeps of “never” that it is never to be asked, and no line', async () => {
    await teachQuotes();
    const [lesson] = await lessons.view();
    await lessons.decline(lesson?.id ?? '', true);
    const { lessons: left } = await store.read(userScope);
    assert.deepEqual(
      left?.map(({ rule, never, by }) => [rule, never, by.length]),
      [['quotes', true, 0]],
    );
    assert.deepEqual(await lessons.view(), []);
  });

  it('learns nothing with the setting off, and lets go of what it has learned', async () => {
    await teachQuotes();
    const closed: ScopeRef = { scope: 'workspace', id: 'closed' };
    const { lessons: learned } = await store.read(userScope);
    assert.ok(learned);
    await store.mutate(closed, (file) => ({ data: { ...file, lessons: learned }, result: 0 }));
    await settings().update('learnFromEdits', false, vscode.ConfigurationTarget.Global);
    await lessons.settled();
    assert.equal((await store.read(userScope)).lessons, undefined);
    assert.equal((await store.read(closed)).lessons, undefined);
    await teachQuotes('again');
    assert.equal((await store.read(userScope)).lessons, undefined);
  });

  it('puts code where the cursor is, indented as the line there', async () => {
    const document = await open('class.py', 'class A:\n    \n');
    const end = new vscode.Position(1, 4);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new vscode.Selection(end, end);
    await insert('second', bye);
    assert.equal(document.getText(), 'class A:\n    def bye(name):\n        return "bye"\n');
    editor.selection = new vscode.Selection(end, end);
    await insert('first', '    return "hello"\n');
    assert.match(document.getText(), /^class A:\n {8}return "hello"\n {4}def bye/u);
    await assert.rejects(insert('second', 'import os'), /no longer in the conversation/u);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await assert.rejects(insert('second', bye), /Open the file/u);
  });
});
