import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { endChild, startChild } from '../editor/children.ts';
import { freePort } from '../editor/freePort.ts';
import { root } from '../editor/root.ts';
import { npmCommand } from '../editor/runCommand.ts';
import { type Browser, openBrowser } from './harness/browser.ts';
import { showPanel } from './harness/workbench.ts';

async function addressFrom(child: ChildProcess): Promise<string> {
  assert.ok(child.stdout);
  const said: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    said.push(line);
    const address = /^VS Code is at (\S+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error(['npm start ended and said no address:', ...said].join('\n'));
}

describe('npm start', function () {
  this.timeout(180_000);
  let data: string;
  let start: ChildProcess | undefined;
  let browser: Browser | undefined;

  before(async () => {
    data = await mkdtemp(join(tmpdir(), 'claude-memory-start-'));
    const port = String(await freePort());
    const all = ['start', '--', '--no-open', '--port', port, '--data', data];
    const [command, args] = npmCommand(all);
    start = startChild(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  });

  after(async () => {
    await browser?.context.close();
    if (start) await endChild(start);
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  });

  it('gives a newcomer a reply of the demo model in the panel', async () => {
    assert.ok(start);
    const address = await addressFrom(start);
    browser = await openBrowser(join(data, 'test-browser'), { width: 1280, height: 800 });
    const page = await browser.context.newPage();
    await page.goto(address);
    const panel = await showPanel(page);
    await panel.getByRole('button', { name: 'Try the demo model' }).click();
    const composer = panel.getByRole('textbox', { name: 'Message to Claude' });
    await composer.fill('Write a Python function that adds two numbers');
    await composer.press('Enter');
    const reply = panel.locator('.reply[aria-busy="false"]');
    await reply.waitFor();
    await page.screenshot({ path: join(root, 'out', 'screenshots', 'start.png') });
    assert.match((await reply.textContent()) ?? '', /def /);
  });
});
