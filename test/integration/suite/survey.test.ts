import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { StyleThread } from '../../../src/host/style/styleThread.ts';
import { Surveys } from '../../../src/host/surveys.ts';
import { SentenceError } from '../../../src/shared/sentenceError.ts';
import { extension } from './editorMemory.ts';

const nothing = { told: [], overridden: [], leftOut: [], unread: [] };

describe('the survey in VS Code', () => {
  let folder: string;
  let surveys: Surveys;
  let kept: Map<string, unknown>;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'survey-'));
    await writeFile(join(folder, 'a.ts'), 'const a = "x";\nconst b = "y";\nconst c = "z";\n');
    await writeFile(join(folder, '.prettierrc'), 'singleQuote: true\n');
    const dist = join(extension().extensionPath, 'dist');
    kept = new Map();
    surveys = new Surveys({
      memory: { recall: async () => nothing, readOnly: undefined },
      state: {
        get: <T>(key: string) => kept.get(key) as T | undefined,
        update: async (key: string, value: unknown) => void kept.set(key, value),
      } as Pick<vscode.Memento, 'get' | 'update'>,
      startThread: () =>
        new StyleThread({
          script: join(dist, 'styleWorker.cjs'),
          grammars: join(dist, 'grammars'),
        }),
    });
  });

  afterEach(async () => {
    surveys.dispose();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await rm(folder, { recursive: true });
  });

  const run = (signal = new AbortController().signal) =>
    surveys.run({ id: 'w', name: 'shop', folder: vscode.Uri.file(folder) }, signal, () => {});
  const quotes = async () => (await surveys.view())?.findings.find(({ rule }) => rule === 'quotes');

  it('finds the habits of a folder without git beside what it declares', async () => {
    await run();
    const found = await quotes();
    assert.deepEqual([found?.value, found?.for, found?.declared?.agrees], ['double', 3, false]);
    assert.equal((await surveys.view())?.files, 1);
  });

  it('opens an example of a finding at its line, and no other file', async () => {
    await run();
    const { id = '' } = (await quotes()) ?? {};
    await surveys.open(id, '../../etc/passwd', 1);
    assert.equal(vscode.window.visibleTextEditors.length, 0);
    await surveys.open(id, 'a.ts', 2);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.fsPath, vscode.Uri.file(join(folder, 'a.ts')).fsPath);
    assert.equal(editor.selection.start.line, 1);
  });

  it('does not show again what is to be ignored, until it is asked for', async () => {
    await run();
    const { id = '' } = (await quotes()) ?? {};
    await surveys.ignore(id);
    assert.equal(await quotes(), undefined);
    await surveys.showIgnored();
    assert.ok(await quotes());
  });

  it('keeps what was there when it is cancelled', async () => {
    await run();
    const stop = new AbortController();
    stop.abort(new SentenceError('Cancelled.'));
    await assert.rejects(run(stop.signal), /Cancelled/u);
    assert.ok(await quotes());
  });

  it('says that a finding is gone', async () => {
    await assert.rejects(surveys.ignore('gone'), /Survey the workspace again/u);
  });
});
