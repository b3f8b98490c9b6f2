import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const id = 'claude-memory.claude-memory';

function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension(id);
  assert.ok(found, `${id} is not among the extensions`);
  return found;
}

describe('the extension in VS Code', () => {
  it('activates', async () => {
    await extension().activate();
    assert.equal(extension().isActive, true);
  });

  it('registers every command that its manifest promises', async () => {
    await extension().activate();
    const registered = new Set(await vscode.commands.getCommands(true));
    const promised: readonly { command: string }[] =
      extension().packageJSON.contributes?.commands ?? [];
    assert.notEqual(promised.length, 0);
    assert.deepEqual(
      promised.map(({ command }) => command).filter((command) => !registered.has(command)),
      [],
    );
  });

  it('shows its view when the view is asked for', async () => {
    await vscode.commands.executeCommand('claudeMemory.panel.focus');
    assert.equal(extension().isActive, true);
  });
});
