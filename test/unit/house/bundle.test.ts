import assert from 'node:assert/strict';
import { build } from 'esbuild';

describe('the host’s bundle', function () {
  this.timeout(30_000);

  it('has no parser and no style rule in it: they are loaded when they are first used', async () => {
    const { hostOptions } = await import(new URL('../../../esbuild.mjs', import.meta.url).href);
    const { metafile } = await build({ ...hostOptions, write: false, metafile: true });
    const inputsOf = (name: string) => Object.keys(metafile?.outputs[`dist/${name}`]?.inputs ?? {});
    const parses = (input: string) => /tree-sitter/u.test(input);
    const isRule = (input: string) => input.startsWith('src/style/rules/');
    assert.ok(inputsOf('extension.cjs').length > 100);
    assert.deepEqual(inputsOf('extension.cjs').filter(parses), []);
    assert.deepEqual(inputsOf('extension.cjs').filter(isRule), []);
    assert.deepEqual(inputsOf('styleHearing.cjs').filter(parses), []);
    assert.ok(inputsOf('styleHearing.cjs').some(isRule));
    assert.ok(inputsOf('styleWorker.cjs').some(isRule));
    assert.equal(inputsOf('styleWorker.cjs').filter(parses).length, 1);
    assert.deepEqual(
      inputsOf('styleWorker.cjs').filter((input) => /shared-api/u.test(input)),
      [],
    );
  });
});
