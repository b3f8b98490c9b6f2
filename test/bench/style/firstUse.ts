// Measures the first code in a language, in a process that has parsed nothing yet, and prints the figures.
// Without a language: what the parser itself takes to load the smallest grammar.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Language } from 'web-tree-sitter';
import { parseCode } from '../../../src/style/code/parseCode.ts';
import { startParser } from '../../../src/style/code/treeWalk.ts';
import { grammars } from '../../unit/style/grammars.ts';
import { timed } from '../measure.ts';
import type { Figures } from './firstUses.ts';
import { sampleIn } from './samples.ts';

const { resolve } = createRequire(import.meta.url);
const [language] = process.argv.slice(2);

async function first(): Promise<unknown> {
  if (language !== undefined) return parseCode(grammars, language, sampleIn(language));
  return Language.load(
    await readFile(resolve('@vscode/tree-sitter-wasm/wasm/tree-sitter-go.wasm')),
  );
}

const start = await timed(async () =>
  startParser(await readFile(resolve('web-tree-sitter/web-tree-sitter.wasm'))),
);
const figures: Figures = { start, first: await timed(first) };
console.log(JSON.stringify(figures));
