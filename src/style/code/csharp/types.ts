import type { Code } from '../code.ts';
import { decoratorsOf, headerSpan } from '../declaration.ts';
import type { SyntaxNode } from '../syntaxNode.ts';
import type { TypeFacts, TypeReader } from '../types.ts';
import { attributeNodes, isPublic, wordStart, xmlComment } from './declarations.ts';

const kinds: Readonly<Record<string, TypeFacts['kind']>> = {
  class_declaration: 'class',
  struct_declaration: 'struct',
  interface_declaration: 'interface',
  enum_declaration: 'enum',
  record_declaration: 'record',
  record_struct_declaration: 'record',
  delegate_declaration: 'alias',
};

/** Classes, structs, interfaces, enums, records and delegates of C#. */
export const csharpTypes: TypeReader = { nodes: Object.keys(kinds), read };

function read(node: SyntaxNode, code: Code): TypeFacts | undefined {
  const nameNode = node.child('name');
  if (!nameNode) return undefined;
  const body = node.child('body');
  const bases = node.firstOf('base_list')?.namedChildren ?? [];
  return {
    node,
    kind: kinds[node.type] ?? 'class',
    object: false,
    name: nameNode.text,
    nameNode,
    public: isPublic(node),
    exported: false,
    bases: bases
      .filter(({ type }) => type !== 'argument_list' && type !== 'comment')
      .map(({ text }) => text),
    documentation: xmlComment(node, code),
    decorators: decoratorsOf(attributeNodes(node)),
    body,
    header: headerSpan(wordStart(node), node, body),
  };
}
