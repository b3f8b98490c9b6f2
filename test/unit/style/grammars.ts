import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Grammars } from '../../../src/style/code/grammars.ts';

const require = createRequire(import.meta.url);

/** The grammars as the packages ship them, loaded once for all tests of a run. */
export const grammars = new Grammars(async (name) =>
  readFile(
    name === 'tree-sitter'
      ? require.resolve('web-tree-sitter/web-tree-sitter.wasm')
      : require.resolve(`@vscode/tree-sitter-wasm/wasm/${name}.wasm`),
  ),
);
