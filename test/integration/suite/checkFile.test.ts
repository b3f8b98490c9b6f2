import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { userScope } from '../../../src/memory/scope.ts';
import { emptyScopeFile } from '../../../src/memory/scopeFile.ts';
import type { MemoryStore } from '../../../src/store/memoryStore.ts';
import { adding, memory } from '../../unit/store/support/sample.ts';
import { otherWindow, until } from './editorMemory.ts';

const everywhere = { appliesTo: { languages: [], globs: [] } };
const check = () => vscode.commands.executeCommand('claudeMemory.checkFile');

/** The lines (from 1) of what a check has found, with the rule of each. */
function found({ uri }: vscode.TextDocument): readonly string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Claude Memory')
    .map(({ range, code }) => `${range.start.line + 1} ${code}`);
}

async function actionsAt({ uri }: vscode.TextDocument, line: number, column: number) {
  const at = new vscode.Position(line - 1, column);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    new vscode.Range(at, at),
  );
}

describe('Check this file against my style, in VS Code', () => {
  let other: MemoryStore;

  beforeEach(async () => {
    other = otherWindow();
    await other.mutate(userScope, () => ({ data: emptyScopeFile(), result: undefined }));
    const quotes = { slot: 'quotes', text: 'Use single quotes', ...everywhere };
    const comments = { slot: 'comments', text: 'No comments', ...everywhere };
    await other.mutate(userScope, adding(memory('first', quotes)));
    await other.mutate(userScope, adding(memory('second', comments)));
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    other.dispose();
  });

  async function open(content: string): Promise<vscode.TextDocument> {
    const document = await vscode.workspace.openTextDocument({ language: 'python', content });
    await vscode.window.showTextDocument(document);
    return document;
  }

  it('marks what is not as the user likes it, as information, at its line', async () => {
    const document = await open('a = "x"\nb = \'y\'\n# why\n');
    await check();
    assert.deepEqual(found(document), ['1 quotes', '3 comments']);
    const [first] = vscode.languages.getDiagnostics(document.uri);
    assert.equal(first?.severity, vscode.DiagnosticSeverity.Information);
    assert.match(first?.message ?? '', /Use single quotes/u);
  });

  it('mends a place, and all of a kind, by a quick fix', async () => {
    const document = await open('a = "x"\nb = "y"\n');
    await check();
    const actions = await actionsAt(document, 1, 5);
    const titles = actions.map(({ title }) => title);
    assert.ok(titles.includes('Ask Claude to fix'), titles.join('; '));
    assert.ok(titles.includes('Switch this preference off'), titles.join('; '));
    const all = actions.find(({ title }) => title.startsWith('Mend all 2'));
    assert.ok(all?.edit, titles.join('; '));
    await vscode.workspace.applyEdit(all.edit);
    assert.equal(document.getText(), "a = 'x'\nb = 'y'\n");
    await until(() => found(document).length === 0);
  });

  it('follows what is typed once it was checked, and ends with Clear', async () => {
    const document = await open('a = 1\n');
    await check();
    assert.deepEqual(found(document), []);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(1, 0), 'b = "x"\n');
    await vscode.workspace.applyEdit(edit);
    await until(() => found(document).length === 1);
    await vscode.commands.executeCommand('claudeMemory.clearStyleCheck');
    assert.deepEqual(found(document), []);
  });

  it('does not come back after Clear, however soon that is', async () => {
    const document = await open('a = "x"\n');
    await check();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(1, 0), 'b = "x"\n');
    await vscode.workspace.applyEdit(edit);
    await check();
    await vscode.commands.executeCommand('claudeMemory.clearStyleCheck');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.deepEqual(found(document), []);
  });

  it('is checked again when a preference is switched off elsewhere', async () => {
    const document = await open('a = "x"\n# why\n');
    await check();
    assert.equal(found(document).length, 2);
    await other.mutate(userScope, (file) => ({
      data: { ...file, memories: file.memories.filter(({ id }) => id !== 'second') },
      result: undefined,
    }));
    await until(() => found(document).length === 1);
  });
});
