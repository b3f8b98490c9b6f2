import type { Code } from '../code.ts';
import { decoratorsOf, headerSpan } from '../declaration.ts';
import type { SyntaxNode } from '../syntaxNode.ts';
import type { TypeFacts, TypeReader } from '../types.ts';
import { annotationNodes, isPublic, javadoc, wordStart } from './declarations.ts';

const kinds: Readonly<Record<string, TypeFacts['kind']>> = {
  class_declaration: 'class',
  interface_declaration: 'interface',
  annotation_type_declaration: 'interface',
  enum_declaration: 'enum',
  record_declaration: 'record',
};

/** Classes, interfaces, enums, records and annotations of Java. */
export const javaTypes: TypeReader = { nodes: Object.keys(kinds), read };

function read(node: SyntaxNode, code: Code): TypeFacts | undefined {
  const nameNode = node.child('name');
  if (!nameNode) return undefined;
  const body = node.child('body');
  return {
    node,
    kind: kinds[node.type] ?? 'class',
    object: false,
    name: nameNode.text,
    nameNode,
    public: isPublic(node),
    exported: false,
    bases: basesOf(node),
    documentation: javadoc(node, code),
    decorators: decoratorsOf(annotationNodes(node)),
    body,
    header: headerSpan(wordStart(node), node, body),
  };
}

function basesOf(node: SyntaxNode): readonly string[] {
  const superclass = node.child('superclass')?.namedChildren ?? [];
  const list = node.firstOf('super_interfaces', 'extends_interfaces')?.firstOf('type_list');
  return [...superclass, ...(list?.namedChildren ?? [])]
    .filter(({ type }) => !type.endsWith('comment'))
    .map(({ text }) => text);
}
