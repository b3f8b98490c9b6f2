import type { Code } from './code.ts';
import { csharpTypes } from './csharp/types.ts';
import type { Decorator } from './declaration.ts';
import type { Documentation } from './documentation.ts';
import { goTypes } from './go/types.ts';
import { javaTypes } from './java/types.ts';
import { pythonTypes } from './python/types.ts';
import { rustTypes } from './rust/types.ts';
import { scriptTypes } from './script/types.ts';
import type { Span, SyntaxNode } from './syntaxNode.ts';

/**
 * A declared type. `alias` is a name for a type (`type A = …`), `object` says whether it names an object's
 * shape. What Python writes as a class is a `class`: its bases tell an enum or a protocol.
 */
export interface TypeFacts {
  readonly node: SyntaxNode;
  readonly kind: 'class' | 'interface' | 'struct' | 'enum' | 'record' | 'trait' | 'alias';
  /** Of an alias: it names the shape of an object (`type User = { id: string }`) that an interface could name too. */
  readonly object: boolean;
  readonly name: string;
  readonly nameNode: SyntaxNode;
  /** As in FunctionFacts. */
  readonly public: boolean;
  readonly exported: boolean;
  /** What it extends, implements, derives from, embeds, by their text. */
  readonly bases: readonly string[];
  readonly documentation: Documentation | undefined;
  readonly decorators: readonly Decorator[];
  readonly body: SyntaxNode | undefined;
  /** From its first word (after decorators) to before the body. */
  readonly header: Span;
}

/** How one language declares types. */
export interface TypeReader {
  /** The grammar's names for the declarations. */
  readonly nodes: readonly string[];
  read(node: SyntaxNode, code: Code): TypeFacts | undefined;
}

const readers: Readonly<Record<string, TypeReader>> = {
  python: pythonTypes,
  javascript: scriptTypes,
  javascriptreact: scriptTypes,
  typescript: scriptTypes,
  typescriptreact: scriptTypes,
  go: goTypes,
  java: javaTypes,
  rust: rustTypes,
  csharp: csharpTypes,
};

/** All types that a code declares, in the order of the text. */
export function typesOf(code: Code): readonly TypeFacts[] {
  const reader = readers[code.language];
  if (!reader) return [];
  // A keyword can have the same name as what it begins: `class`.
  return code
    .nodes(...reader.nodes)
    .flatMap((node) => (node.named ? (reader.read(node, code) ?? []) : []));
}
