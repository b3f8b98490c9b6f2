import type { Code } from './code.ts';
import type { Documentation } from './documentation.ts';
import type { Span, SyntaxNode } from './syntaxNode.ts';

/** What kind of function: `method` has a class (or a receiver, or an impl block) around it. */
export type FunctionKind = 'function' | 'method' | 'constructor' | 'getter' | 'setter' | 'lambda';

/** A function of any language: declared, a method, an arrow, a lambda, a closure. */
export interface FunctionFacts {
  readonly node: SyntaxNode;
  readonly kind: FunctionKind;
  /** Its name; for an arrow or a function expression that of the variable, property or field it is given to. */
  readonly name: string | undefined;
  readonly nameNode: SyntaxNode | undefined;
  /** Written as an arrow (or Python's lambda, Rust's closure, Go's func literal, Java's and C#'s `->`/`=>`). */
  readonly arrow: boolean;
  /**
   * Seen from outside: exported in a script (a fragment without any export or import: all at top level),
   * `public` in Java and C# (interface members too), `pub` in Rust, a capital in Go, no leading underscore
   * in Python. A member is public only if what it is in is, as far as that can be seen.
   */
  readonly public: boolean;
  /** Has `export` before it, itself or as the variable that it is given to; `export default` counts. */
  readonly exported: boolean;
  /** `__init__`, `__str__`, `main`, `toString`, `Test…`, a framework's own: a name that the user did not choose. */
  readonly nameIsGiven: boolean;
  /** `@Override`, `override`, an implementation of a trait: its shape is given from elsewhere. */
  readonly overrides: boolean;
  readonly async: boolean;
  /** Without a body: an overload, an abstract or an interface's method. */
  readonly body: SyntaxNode | undefined;
  readonly parameters: readonly ParameterFacts[];
  /** The annotation of what it returns, without colon or arrow. */
  readonly returnType: SyntaxNode | undefined;
  readonly documentation: Documentation | undefined;
  /** Decorators, annotations, attributes: their text, without `@` and `#[]`. */
  readonly decorators: readonly { readonly node: SyntaxNode; readonly text: string }[];
  /** From its first word (after decorators) to the end of the signature, without the body. */
  readonly header: Span;
}

export interface ParameterFacts {
  readonly node: SyntaxNode;
  /** Undefined where it is a pattern: `{ title }`. */
  readonly name: string | undefined;
  readonly nameNode: SyntaxNode | undefined;
  readonly type: SyntaxNode | undefined;
  readonly hasDefault: boolean;
  /** Python's `self` and `cls`, Rust's `self`, TypeScript's `this`, and markers like `*` and `/`. */
  readonly implicit: boolean;
}

/** All functions of a code, in the order of the text, inner ones too. */
export function functionsOf(_code: Code): readonly FunctionFacts[] {
  return [];
}
