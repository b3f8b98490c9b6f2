import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../messages-api/main.ts', import.meta.url));

function start(...options: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', main, ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

describe('The demo model from the command line', function () {
  // Starting a process takes longer than mocha's default allows on a busy machine.
  this.timeout(20_000);
  let child: ChildProcess | undefined;
  afterEach(() => {
    child?.kill('SIGKILL');
  });

  it('prints its URL, answers there, and ends when it is told to', async () => {
    child = start('--port', '0');
    assert.ok(child.stdout);
    const [url] = await once(createInterface(child.stdout), 'line');
    const response = await fetch(`${url}/v1/models`, {
      headers: { authorization: 'Bearer demo', 'anthropic-version': '2023-06-01' },
    });
    assert.equal(response.status, 200);
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const [code, signal] = await ended;
    // Windows knows no SIGTERM: the process is ended there and then.
    assert.ok(code === 0 || signal === 'SIGTERM');
  });

  it('refuses a port that is none', async () => {
    child = start('--port', 'eighty');
    const [code] = await once(child, 'exit');
    assert.equal(code, 1);
  });
});
