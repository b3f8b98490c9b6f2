import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension, openUserDocument } from './editorMemory.ts';

const settings = () => vscode.workspace.getConfiguration('claudeMemory');
const globally = vscode.ConfigurationTarget.Global;

const wrong: Readonly<Record<string, unknown>> = {
  model: 7,
  effort: 'enormous',
  baseUrl: ['https://example.com'],
  headers: 'none',
  user: { name: 'Ann' },
  onBrokenPreference: 'shout',
  learnFromEdits: 'sometimes',
};

describe('the settings in VS Code', () => {
  afterEach(async () => {
    for (const name of Object.keys(wrong)) await settings().update(name, undefined, globally);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('have their defaults', () => {
    const values = Object.keys(wrong).map((name) => settings().get(name));
    const url = 'https://api.anthropic.com';
    const defaults = ['claude-sonnet-5-5', 'default', url, {}, '', 'report', true];
    assert.deepEqual(JSON.parse(JSON.stringify(values)), defaults);
  });

  it('cannot be set by a repository: all are of the machine or the application', () => {
    const { properties } = extension().packageJSON.contributes.configuration;
    assert.deepEqual(
      Object.keys(properties).sort(),
      Object.keys(wrong)
        .map((name) => `claudeMemory.${name}`)
        .sort(),
    );
    for (const { scope } of Object.values<{ scope: string }>(properties)) {
      assert.match(scope, /^(machine|application)$/u);
    }
  });

  it('of a wrong type stop neither the panel nor the memory', async () => {
    await extension().activate();
    for (const [name, value] of Object.entries(wrong)) {
      await settings().update(name, value, globally);
      assert.deepEqual(JSON.parse(JSON.stringify(settings().get(name))), value);
    }
    await vscode.commands.executeCommand('claudeMemory.show');
    await vscode.commands.executeCommand('claudeMemory.newConversation');
    const document = await openUserDocument();
    assert.match(document.getText(), /^# What Claude remembers everywhere/u);
  });
});
