import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { StyleThread } from '../../../../src/host/style/styleThread.ts';
import { surveyInThreads } from '../../../../src/host/style/surveyInThreads.ts';
import { removeTemporaryFolders, temporaryFolder } from '../../store/support/temporaryFolder.ts';
import { builtWorker } from './builtWorker.ts';

describe('a survey in threads', function () {
  this.timeout(60_000);
  afterEach(removeTemporaryFolders);

  function project(files: number): { readonly folder: string; readonly paths: readonly string[] } {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'src'));
    const sources = Array.from({ length: files }, (_, index) => `src/m${index}.py`);
    for (const path of sources) writeFileSync(join(folder, path), 'a = "x"\nb = "y"\n');
    writeFileSync(join(folder, 'pyproject.toml'), '[tool.black]\n');
    writeFileSync(join(folder, 'setup.cfg'), '[flake8]\nmax-line-length = 79\n');
    symlinkSync('/etc/passwd', join(folder, 'src/link.py'));
    return {
      folder,
      paths: [...sources, 'src/link.py', 'src/gone.py', 'pyproject.toml', 'setup.cfg'],
    };
  }

  async function survey(files: number) {
    const options = await builtWorker(join(temporaryFolder(), 'worker'));
    const ask = { ...project(files), wishes: [{ rule: 'quotes', value: 'single' }] };
    let threads = 0;
    const told: number[] = [];
    const start = () => {
      threads++;
      return new StyleThread(options);
    };
    const result = await surveyInThreads(start, ask, {
      signal: new AbortController().signal,
      progress: ({ done }) => told.push(done),
    });
    return { result, threads, told };
  }

  it('counts each file once, in as many threads as pay, and reads all configuration', async () => {
    const { result, threads, told } = await survey(120);
    assert.deepEqual([result.files, threads], [121, Math.min(2, availableParallelism())]);
    const quotes = result.findings.find(({ rule }) => rule === 'quotes');
    assert.deepEqual([quotes?.for, quotes?.wishes[0]?.broken], [240, 240]);
    const length = result.declared.declarations.find(({ rule }) => rule === 'line-length');
    assert.equal(length?.value, '88');
    assert.deepEqual(
      told,
      told.toSorted((a, b) => a - b),
    );
  });

  it('starts one thread for a small folder', async () => {
    const { result, threads } = await survey(3);
    assert.deepEqual([result.files, threads], [4, 1]);
  });
});
