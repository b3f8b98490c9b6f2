import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preparedFolder } from '../../editor/preparedFolder.ts';

describe('a prepared folder', () => {
  let home: string;
  let folder: string;

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'claude-memory-prepared-'));
    folder = join(home, 'tool');
  });

  afterEach(() => rm(home, { recursive: true, force: true }));

  const fill = (text: string) => (made: string) => writeFile(join(made, 'content'), text);
  const content = () => readFile(join(folder, 'content'), 'utf8');

  async function deadProcess(): Promise<number> {
    const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
    await once(child, 'exit');
    return child.pid ?? 0;
  }

  it('is filled once, and taken as it is from then on', async () => {
    await preparedFolder(folder, fill('first'));
    await preparedFolder(folder, fill('second'));
    assert.equal(await content(), 'first');
  });

  it('does not exist, and leaves nothing, when filling fails half way', async () => {
    const failing = preparedFolder(folder, async (made) => {
      await fill('half')(made);
      throw new Error('the network went away');
    });
    await assert.rejects(failing, /the network went away/);
    assert.deepEqual(await readdir(home), []);
  });

  it('is made by one of two that want it at the same time', async () => {
    let fills = 0;
    const count = async (made: string) => {
      fills += 1;
      await fill('made')(made);
    };
    await Promise.all([preparedFolder(folder, count), preparedFolder(folder, count)]);
    assert.equal(fills, 1);
    assert.equal(await content(), 'made');
  });

  it('is made although a killed run left its lock and half a folder behind', async () => {
    await writeFile(`${folder}.lock`, String(await deadProcess()));
    await mkdir(`${folder}.making-abc`);
    await preparedFolder(folder, fill('after a kill'));
    assert.equal(await content(), 'after a kill');
    assert.deepEqual(await readdir(home), ['tool']);
  });
});
