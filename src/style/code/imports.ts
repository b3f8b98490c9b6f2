import type { Code } from './code.ts';
import type { SyntaxNode } from './syntaxNode.ts';

/** One module that a code imports: `import`, `from … import`, `require()`, `import()`, `use`, `using`. */
export interface ImportFacts {
  readonly node: SyntaxNode;
  /** As written, without quotes: `./user`, `os.path`, `java.util`, `std::fs`, `github.com/pkg/errors`. */
  readonly module: string;
  /** The names taken from it, as the module calls them; empty where it is taken whole. */
  readonly names: readonly string[];
  /** Everything into the own names: `from x import *`, `import x.*`, `use x::*`. Not `import * as x`. */
  readonly star: boolean;
  /** `./`, `../`, Python's leading dots, Rust's `self::` and `super::`. */
  readonly relative: boolean;
  /** Types alone (`import type`). */
  readonly typeOnly: boolean;
}

/** All imports of a code, in the order of the text. */
export function importsOf(_code: Code): readonly ImportFacts[] {
  return [];
}
