import type { Code } from './code.ts';
import { csharpNames } from './csharp/names.ts';
import { goNames } from './go/names.ts';
import { javaNames } from './java/names.ts';
import { pythonNames } from './python/names.ts';
import { rustNames } from './rust/names.ts';
import { scriptNames } from './script/names.ts';
import type { SyntaxNode } from './syntaxNode.ts';

/**
 * A name that the code chose for a value. Types have a lens of their own, and so have functions: a variable
 * that is given a function is left out here where functionsOf calls it a function or a method.
 */
export interface NameFacts {
  readonly node: SyntaxNode;
  /** Without `#`. */
  readonly name: string;
  /**
   * `constant`: at module or class level and never assigned again as far as the code shows, with a literal value
   * or a name in capitals, or so declared (Java's `static final`, Go's `const`, Rust's `const` and `static`, C#'s
   * `const`); in scripts a `const` at top level. At class level in Python only with a name in capitals.
   * `local`: inside a function. `loop`: bound by a loop, a comprehension or a catch.
   * `field`: of a class, struct, interface or `self.x = …`. `property`: C#'s, a record's parameters among them.
   */
  readonly kind: 'variable' | 'constant' | 'local' | 'loop' | 'parameter' | 'field' | 'property';
  /** The declaration around it. */
  readonly declaration: SyntaxNode;
  readonly type: SyntaxNode | undefined;
  /** What it is given; undefined where that is not one expression of its own. */
  readonly value: SyntaxNode | undefined;
  /** It repeats a name from elsewhere: `{ user_id }` taken apart, `__all__`. */
  readonly nameIsGiven: boolean;
}

const readers: Readonly<Record<string, (code: Code) => readonly NameFacts[]>> = {
  python: pythonNames,
  javascript: scriptNames,
  javascriptreact: scriptNames,
  typescript: scriptNames,
  typescriptreact: scriptNames,
  go: goNames,
  java: javaNames,
  rust: rustNames,
  csharp: csharpNames,
};

/** Every name where it is first bound, in the order of the text; parameters of functions and lambdas too. */
export function namesOf(code: Code): readonly NameFacts[] {
  return readers[code.language]?.(code) ?? [];
}
