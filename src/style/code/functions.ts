import type { Code } from './code.ts';
import { csharpFunctions } from './csharp/functions.ts';
import type { Decorator } from './declaration.ts';
import type { Documentation } from './documentation.ts';
import { goFunctions } from './go/functions.ts';
import { javaFunctions } from './java/functions.ts';
import { pythonFunctions } from './python/functions.ts';
import { rustFunctions } from './rust/functions.ts';
import { scriptFunctions } from './script/functions.ts';
import type { Span, SyntaxNode } from './syntaxNode.ts';

/**
 * What kind of function: `method` has a class (or a receiver, or an impl block) around it, or is written
 * as one in an object. `lambda` is one that is passed on or put into an object; also every one in a
 * language whose lambdas do not declare functions (all but JavaScript and TypeScript).
 */
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
  /** The type of the variable, property or field that it is given to: it types what has no type of its own. */
  readonly typedBy: SyntaxNode | undefined;
  readonly documentation: Documentation | undefined;
  /** Decorators, annotations, attributes: their text, without `@` and `#[]`. */
  readonly decorators: readonly Decorator[];
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

/** How one language writes functions. */
export interface FunctionReader {
  /** The grammar's names for them. */
  readonly nodes: readonly string[];
  read(node: SyntaxNode, code: Code): FunctionFacts | undefined;
}

const readers: Readonly<Record<string, FunctionReader>> = {
  python: pythonFunctions,
  javascript: scriptFunctions,
  javascriptreact: scriptFunctions,
  typescript: scriptFunctions,
  typescriptreact: scriptFunctions,
  go: goFunctions,
  java: javaFunctions,
  rust: rustFunctions,
  csharp: csharpFunctions,
};

/** All functions of a code, in the order of the text, inner ones too. */
export function functionsOf(code: Code): readonly FunctionFacts[] {
  const reader = readers[code.language];
  if (!reader) return [];
  // A keyword can have the same name as what it begins: Python's `lambda`.
  return code
    .nodes(...reader.nodes)
    .flatMap((node) => (node.named ? (reader.read(node, code) ?? []) : []));
}
