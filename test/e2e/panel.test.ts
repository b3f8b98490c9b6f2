import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleWorkspace } from '../editor/sampleWorkspace.ts';
import { type Editor, openEditor } from './harness/openEditor.ts';

describe('the panel in the editor', function () {
  this.timeout(180_000);
  let workspace: string;
  let editor: Editor | undefined;

  before(async () => {
    workspace = await sampleWorkspace(await mkdtemp(join(tmpdir(), 'claude-memory-sample-')));
    editor = await openEditor({ folder: workspace });
  });

  after(async () => {
    await editor?.close();
    await rm(workspace, { recursive: true, force: true });
  });

  it('opens from the activity bar', async () => {
    assert.ok(editor);
    await editor.panel.getByRole('textbox').first().waitFor();
    await editor.screenshot('panel');
  });

  it('opens again after the editor was closed and started again', async () => {
    assert.ok(editor);
    await editor.restart();
    await editor.panel.getByRole('textbox').first().waitFor();
  });
});
