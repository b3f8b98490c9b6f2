import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { editorEnvironment, endChild, startChild } from '../../editor/children.ts';

const grandparent = `
  const { spawn } = require('node:child_process');
  const child = spawn(process.execPath, ['-e', 'console.log(process.pid); setInterval(() => {}, 1e6)'], { stdio: ['ignore', 'inherit', 'ignore'] });
  process.on('SIGTERM', () => {});
  setInterval(() => {}, 1e6);
`;

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('a child process of the launcher', () => {
  it('is gone with all that it started once it was ended, even when it does not listen', async function () {
    this.timeout(30_000);
    const child = startChild(process.execPath, ['-e', grandparent], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    assert.ok(child.stdout);
    const [line] = await once(createInterface(child.stdout), 'line');
    assert.equal(isAlive(Number(line)), true);
    await endChild(child, 100);
    assert.equal(isAlive(Number(line)), false);
    assert.equal(isAlive(child.pid ?? 0), false);
  });

  it('ends at once when it had ended before', async () => {
    const child = startChild(process.execPath, ['-e', ''], { stdio: 'ignore' });
    await once(child, 'exit');
    await endChild(child);
    assert.equal(child.exitCode, 0);
  });

  it('does not see the editor whose terminal runs us', () => {
    process.env.VSCODE_IPC_HOOK_CLI = 'another editor';
    try {
      const environment = editorEnvironment({ CLAUDE_MEMORY_DEMO_URL: 'http://demo' });
      assert.equal(environment.VSCODE_IPC_HOOK_CLI, undefined);
      assert.equal(environment.CLAUDE_MEMORY_DEMO_URL, 'http://demo');
      assert.equal(environment.PATH, process.env.PATH);
    } finally {
      delete process.env.VSCODE_IPC_HOOK_CLI;
    }
  });
});
