import type { Code } from '../code.ts';
import { headerSpan } from '../declaration.ts';
import type { SyntaxNode } from '../syntaxNode.ts';
import type { TypeFacts, TypeReader } from '../types.ts';
import { attributesOf, isPublic, rustDocumentation } from './declarations.ts';

const kinds: Readonly<Record<string, TypeFacts['kind']>> = {
  struct_item: 'struct',
  union_item: 'struct',
  enum_item: 'enum',
  trait_item: 'trait',
  type_item: 'alias',
};

/** Structs, unions, enums, traits and aliases of Rust; the types inside an impl block are given from its trait. */
export const rustTypes: TypeReader = { nodes: Object.keys(kinds), read };

function read(node: SyntaxNode, code: Code): TypeFacts | undefined {
  const nameNode = node.child('name');
  if (!nameNode || node.parent?.parent?.type === 'impl_item') return undefined;
  const body = node.child('body');
  const kind = kinds[node.type] ?? 'struct';
  const bounds = node.child('bounds')?.namedChildren ?? [];
  return {
    node,
    kind,
    object: false,
    name: nameNode.text,
    nameNode,
    public: isPublic(node, code),
    exported: false,
    bases: bounds.map(({ text }) => text),
    documentation: rustDocumentation(node, code),
    decorators: attributesOf(node),
    body,
    header: headerSpan(node.start, node, body ?? node.child('type')),
  };
}
