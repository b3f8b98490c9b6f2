import assert from 'node:assert/strict';
import { build } from 'esbuild';

describe('the host’s bundle', function () {
  this.timeout(30_000);

  it('has no parser in it: that is the worker’s', async () => {
    const { hostOptions } = await import(new URL('../../../esbuild.mjs', import.meta.url).href);
    const { metafile } = await build({ ...hostOptions, write: false, metafile: true });
    const inputsOf = (name: string) => Object.keys(metafile?.outputs[`dist/${name}`]?.inputs ?? {});
    const parses = (input: string) => /tree-sitter/u.test(input);
    assert.ok(inputsOf('extension.cjs').length > 100);
    assert.deepEqual(inputsOf('extension.cjs').filter(parses), []);
    assert.equal(inputsOf('styleWorker.cjs').filter(parses).length, 1);
    assert.deepEqual(
      inputsOf('styleWorker.cjs').filter((input) => /shared-api/u.test(input)),
      [],
    );
  });
});
