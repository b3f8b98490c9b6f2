import type { Code } from './code.ts';
import type { SyntaxNode } from './syntaxNode.ts';

/** A name that the code chose for a value. Functions and types have lenses of their own. */
export interface NameFacts {
  readonly node: SyntaxNode;
  readonly name: string;
  /**
   * `constant`: at module or class level and never assigned again as far as the code shows, with a literal value
   * or so declared (Java's `static final`, Go's `const`, Rust's `const` and `static`, C#'s `const`);
   * in scripts a `const` at top level with a literal value. `local`: inside a function. `loop`: bound by a loop,
   * a comprehension or a catch. `field`: of a class, struct, interface or `self.x = …`.
   */
  readonly kind: 'variable' | 'constant' | 'local' | 'loop' | 'parameter' | 'field';
  /** The declaration around it. */
  readonly declaration: SyntaxNode;
  readonly type: SyntaxNode | undefined;
  readonly value: SyntaxNode | undefined;
}

/** Every name where it is first bound, in the order of the text; parameters of functions and lambdas too. */
export function namesOf(_code: Code): readonly NameFacts[] {
  return [];
}
