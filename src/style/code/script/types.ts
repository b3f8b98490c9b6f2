import type { Code } from '../code.ts';
import { decoratorsOf, firstWord, headerSpan } from '../declaration.ts';
import type { SyntaxNode } from '../syntaxNode.ts';
import type { TypeFacts, TypeReader } from '../types.ts';
import { decoratorNodes, exportOf, jsdoc, targetOf } from './declarations.ts';
import { isTypeSeenOutside } from './members.ts';

const kinds: Readonly<Record<string, TypeFacts['kind']>> = {
  class_declaration: 'class',
  abstract_class_declaration: 'class',
  class: 'class',
  interface_declaration: 'interface',
  type_alias_declaration: 'alias',
  enum_declaration: 'enum',
};

/** Classes, interfaces, aliases and enums of JavaScript and TypeScript. A class without any name is left out. */
export const scriptTypes: TypeReader = {
  nodes: Object.keys(kinds),
  read: (node, code) => {
    const target = node.type === 'class' ? targetOf(node) : undefined;
    const nameNode = node.child('name') ?? target?.nameNode;
    return nameNode && facts(node, nameNode, target?.declaration ?? node, code);
  },
};

function facts(
  node: SyntaxNode,
  nameNode: SyntaxNode,
  declaration: SyntaxNode,
  code: Code,
): TypeFacts {
  const kind = kinds[node.type] ?? 'class';
  const value = kind === 'alias' ? node.child('value') : undefined;
  const body = value ?? node.child('body');
  const exported = exportOf(declaration);
  const decorators = decoratorNodes(node);
  const start = firstWord(exported ?? declaration, ({ type }) => type === 'decorator');
  return {
    node,
    kind,
    object: value !== undefined && isObject(value),
    name: nameNode.text,
    nameNode,
    public: isTypeSeenOutside(node, code),
    exported: exported !== undefined,
    bases: basesOf(node),
    documentation: jsdoc(declaration, code),
    decorators: decoratorsOf(decorators),
    body: kind === 'alias' ? undefined : body,
    header: { start, end: headerSpan(node.start, node, body).end },
  };
}

/** An object's shape that is spelled out; one that is computed (`[K in T]`) no interface can have. */
function isObject(value: SyntaxNode): boolean {
  return (
    value.type === 'object_type' &&
    !value.children.some(({ children }) =>
      children.some(({ type }) => type === 'mapped_type_clause'),
    )
  );
}

function basesOf(node: SyntaxNode): readonly string[] {
  const heritage = node.firstOf('class_heritage');
  const clauses = heritage?.children.filter(({ type }) => type.endsWith('_clause')) ?? [];
  const extending = node.firstOf('extends_type_clause');
  if (extending) clauses.push(extending);
  // JavaScript's grammar has no clause: the value stands in the heritage itself.
  if (heritage && clauses.length === 0) return heritage.namedChildren.map(({ text }) => text);
  return clauses.flatMap(({ namedChildren }) =>
    namedChildren
      .filter(({ type }) => type !== 'type_arguments' && type !== 'comment')
      .map(({ text }) => text),
  );
}
