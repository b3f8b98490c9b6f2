import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listWorkspaceFiles } from '../../../src/host/style/workspaceFiles.ts';
import { readSource } from '../../../src/store/sourceFiles.ts';

const files: Readonly<Record<string, string>> = {
  'src/a.ts': 'const a = 1;\n',
  'src/ünï.py': 'a = 1\n',
  'node_modules/x/index.js': 'x',
  'ignored/b.ts': 'b',
  '.gitignore': 'ignored/\nnode_modules/\n',
};
const quiet = new AbortController().signal;

describe('the files of a workspace', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'workspace-'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are those that git does not ignore, tracked or not', async () => {
    execFileSync('git', ['-C', folder, 'init', '-q']);
    execFileSync('git', ['-C', folder, 'add', 'src/a.ts']);
    const { paths, cut } = await listWorkspaceFiles(folder, quiet);
    assert.deepEqual(paths.toSorted(), ['.gitignore', 'src/a.ts', 'src/ünï.py']);
    assert.equal(cut, false);
  });

  it('are all but those of package managers where there is no git', async () => {
    symlinkSync('/etc', join(folder, 'link'));
    const { paths } = await listWorkspaceFiles(folder, quiet);
    assert.deepEqual(paths, ['.gitignore', 'ignored/b.ts', 'src/a.ts', 'src/ünï.py']);
  });

  it('are read as text, and nothing else is', async () => {
    symlinkSync('/etc/passwd', join(folder, 'link'));
    writeFileSync(join(folder, 'binary'), Buffer.from([0x80, 0, 0xff]));
    writeFileSync(join(folder, 'large'), 'x'.repeat(101));
    assert.equal(await readSource(folder, 'src/a.ts', 100), 'const a = 1;\n');
    for (const path of ['link', 'binary', 'large', 'src', 'gone']) {
      assert.equal(await readSource(folder, path, 100), undefined, path);
    }
  });

  it('are not listed once the survey is cancelled', async () => {
    const cancel = new AbortController();
    cancel.abort();
    await assert.rejects(listWorkspaceFiles(folder, cancel.signal));
  });
});
