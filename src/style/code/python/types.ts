import type { Code } from '../code.ts';
import { decoratorsOf, headerSpan } from '../declaration.ts';
import type { SyntaxNode } from '../syntaxNode.ts';
import type { TypeFacts, TypeReader } from '../types.ts';
import { decoratorNodes, docstring, isPublic } from './declarations.ts';

/** Classes and `type` statements of Python. */
export const pythonTypes: TypeReader = {
  nodes: ['class_definition', 'type_alias_statement'],
  read: (node, code) => (node.type === 'class_definition' ? classFacts(node, code) : alias(node)),
};

function classFacts(node: SyntaxNode, code: Code): TypeFacts | undefined {
  const nameNode = node.child('name');
  if (!nameNode) return undefined;
  const body = node.child('body');
  const bases = node.child('superclasses')?.namedChildren ?? [];
  return {
    node,
    kind: 'class',
    object: false,
    name: nameNode.text,
    nameNode,
    public: isPublic(nameNode.text, node),
    exported: false,
    bases: bases
      .filter(({ type }) => type !== 'keyword_argument' && type !== 'comment')
      .map(({ text }) => text),
    documentation: docstring(body, code),
    decorators: decoratorsOf(decoratorNodes(node)),
    body,
    header: headerSpan(node.start, node, body),
  };
}

function alias(node: SyntaxNode): TypeFacts | undefined {
  const left = node.child('left');
  const [type] = left?.namedChildren ?? [];
  const nameNode = type?.type === 'generic_type' ? type.firstOf('identifier') : type;
  // `type(x).y = z` is read as such a statement too.
  if (nameNode?.type !== 'identifier' || !/^type\s/u.test(node.text)) return undefined;
  return {
    node,
    kind: 'alias',
    object: false,
    name: nameNode.text,
    nameNode,
    public: isPublic(nameNode.text, node),
    exported: false,
    bases: [],
    documentation: undefined,
    decorators: [],
    body: undefined,
    header: { start: node.start, end: left?.end ?? nameNode.end },
  };
}
