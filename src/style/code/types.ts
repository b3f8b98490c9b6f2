import type { Code } from './code.ts';
import type { Documentation } from './documentation.ts';
import type { Span, SyntaxNode } from './syntaxNode.ts';

/** A declared type. `alias` is a name for a type (`type A = …`), `object` says whether it names an object's shape. */
export interface TypeFacts {
  readonly node: SyntaxNode;
  readonly kind: 'class' | 'interface' | 'struct' | 'enum' | 'record' | 'trait' | 'alias';
  /** Of an alias: it names the shape of an object (`type User = { id: string }`). */
  readonly object: boolean;
  readonly name: string;
  readonly nameNode: SyntaxNode;
  /** As in FunctionFacts. */
  readonly public: boolean;
  readonly exported: boolean;
  /** What it extends, implements, derives from, by their text. */
  readonly bases: readonly string[];
  readonly documentation: Documentation | undefined;
  readonly decorators: readonly { readonly node: SyntaxNode; readonly text: string }[];
  readonly body: SyntaxNode | undefined;
  /** From its first word (after decorators) to before the body. */
  readonly header: Span;
}

/** All types that a code declares, in the order of the text. */
export function typesOf(_code: Code): readonly TypeFacts[] {
  return [];
}
