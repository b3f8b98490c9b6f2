import { Language, Parser } from 'web-tree-sitter';
import type { ParsedLanguage } from './language.ts';
import { startParser } from './treeWalk.ts';

/** The name of a language's grammar file, without folder and ending. */
const grammarNames: Readonly<Record<ParsedLanguage, string>> = {
  python: 'python',
  javascript: 'javascript',
  javascriptreact: 'javascript',
  typescript: 'typescript',
  typescriptreact: 'tsx',
  go: 'go',
  java: 'java',
  rust: 'rust',
  csharp: 'c-sharp',
};

/** All grammars' names, for what packs them. */
export const allGrammarNames: readonly string[] = [...new Set(Object.values(grammarNames))];

/** The bytes of a WebAssembly file: `tree-sitter` for the parser, `tree-sitter-python` for a grammar. */
export type ReadWasm = (name: string) => Promise<Uint8Array>;

/** Loads the parser and its grammars, each when it is first asked for. */
export class Grammars {
  readonly #read: ReadWasm;
  readonly #parsers = new Map<string, Promise<Parser>>();
  #ready: Promise<void> | undefined;

  constructor(read: ReadWasm) {
    this.#read = read;
  }

  /** The parser for a language. Rejects where its file cannot be read or is none. */
  parser(language: ParsedLanguage): Promise<Parser> {
    const name = grammarNames[language];
    const known = this.#parsers.get(name);
    if (known) return known;
    const parser = this.#load(name);
    this.#parsers.set(name, parser);
    // A file that could not be read now may be readable the next time.
    parser.catch(() => this.#parsers.delete(name));
    return parser;
  }

  async #load(name: string): Promise<Parser> {
    this.#ready ??= this.#start();
    await this.#ready.catch((error) => {
      this.#ready = undefined;
      throw error;
    });
    const grammar = await Language.load(await this.#read(`tree-sitter-${name}`));
    return new Parser().setLanguage(grammar);
  }

  async #start(): Promise<void> {
    await startParser(await this.#read('tree-sitter'));
  }
}
