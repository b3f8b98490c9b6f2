import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { identifyWorkspace } from '../../../src/host/workspaceIdentity.ts';
import { removeTemporaryFolders, temporaryFolder } from '../store/support/temporaryFolder.ts';

const person = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.com'];

function git(folder: string, ...words: string[]): void {
  execFileSync('git', ['-C', folder, ...person, '-c', 'commit.gpgsign=false', ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

async function idOf(fsPath: string, scheme = 'file'): Promise<string> {
  const address = pathToFileURL(fsPath).href.replace('file:', `${scheme}:`);
  return (await identifyWorkspace({ scheme, fsPath, address })).id;
}

describe('identifyWorkspace', () => {
  let root = '';
  beforeEach(() => {
    root = temporaryFolder();
  });
  afterEach(removeTemporaryFolders);

  /** A repository with one commit that says its name. */
  function repository(name: string, remote?: string): string {
    const folder = join(root, name);
    mkdirSync(folder);
    git(folder, 'init', '--quiet', '--initial-branch=main');
    writeFileSync(join(folder, 'name.txt'), name);
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '--message', name);
    if (remote) git(folder, 'remote', 'add', 'origin', remote);
    return folder;
  }

  const shop = 'https://example.com/ann/shop.git';

  it('knows a repository again after it was moved', async () => {
    const folder = repository('shop', shop);
    const before = await idOf(folder);
    cpSync(folder, join(root, 'moved'), { recursive: true });
    rmSync(folder, { recursive: true });
    assert.equal(await idOf(join(root, 'moved')), before);
    assert.match(before, /^[0-9a-f]{24}$/u);
  });

  it('knows it again after another commit', async () => {
    const folder = repository('shop', shop);
    const before = await idOf(folder);
    git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'two');
    assert.equal(await idOf(folder), before);
  });

  it('knows a remote in all its ways of writing, and without credentials', async () => {
    const folder = repository('shop', shop);
    const ids = new Set([await idOf(folder)]);
    const others = [
      'https://example.com/ann/shop',
      'https://ann:secret@example.com/ann/shop.git/',
      'git@example.com:ann/shop.git',
      'ssh://git@example.com/ann/shop.git',
    ];
    for (const url of others) {
      git(folder, 'remote', 'set-url', 'origin', url);
      ids.add(await idOf(folder));
    }
    assert.equal(ids.size, 1);
  });

  it('tells a fork from the repository, and another history behind the same remote', async () => {
    const folder = repository('shop', shop);
    const other = repository('other', shop);
    const own = await idOf(folder);
    git(folder, 'remote', 'set-url', 'origin', 'https://example.com/bob/shop.git');
    assert.equal(new Set([own, await idOf(folder), await idOf(other)]).size, 3);
  });

  it('tells two packages of one repository apart', async () => {
    const folder = repository('shop', shop);
    for (const name of ['api', 'web']) mkdirSync(join(folder, name));
    const ids = await Promise.all(
      [folder, join(folder, 'api'), join(folder, 'web')].map((one) => idOf(one)),
    );
    assert.equal(new Set(ids).size, 3);
  });

  it('knows a folder by its address where it has no remote, no commit or no git', async () => {
    const plain = join(root, 'plain');
    const empty = join(root, 'empty');
    for (const folder of [plain, empty]) mkdirSync(folder);
    git(empty, 'init', '--quiet');
    git(empty, 'remote', 'add', 'origin', shop);
    const local = repository('local');
    const folders = [plain, empty, local, join(root, 'missing')];
    const ids = await Promise.all(folders.map((one) => idOf(one)));
    assert.equal(new Set(ids).size, 4);
    assert.deepEqual(await Promise.all(folders.map((one) => idOf(one))), ids);
  });

  it('runs no git where the folder is not on a disk', async () => {
    const folder = repository('shop', shop);
    assert.notEqual(await idOf(folder, 'memfs'), await idOf(folder));
  });
});
