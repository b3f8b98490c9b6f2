import type { Code } from '../code.ts';
import { headerSpan } from '../declaration.ts';
import type { SyntaxNode } from '../syntaxNode.ts';
import type { TypeFacts, TypeReader } from '../types.ts';
import { goComment, isExported, isTopLevel } from './declarations.ts';

/** Named types of Go. */
export const goTypes: TypeReader = { nodes: ['type_spec', 'type_alias'], read };

const kinds: Readonly<Record<string, TypeFacts['kind']>> = {
  struct_type: 'struct',
  interface_type: 'interface',
};

function read(node: SyntaxNode, code: Code): TypeFacts | undefined {
  const nameNode = node.child('name');
  if (!nameNode) return undefined;
  const type = node.child('type');
  const kind = kinds[type?.type ?? ''] ?? 'alias';
  const body = kind === 'alias' ? undefined : type;
  const isAlone = node.parent?.firstOf('(') === undefined;
  return {
    node,
    kind,
    object: false,
    name: nameNode.text,
    nameNode,
    public: isExported(nameNode.text) && isTopLevel(node),
    exported: false,
    bases: type ? embedded(type) : [],
    documentation: goComment(isAlone && node.parent ? node.parent : node, code),
    decorators: [],
    body: body?.firstOf('field_declaration_list') ?? body,
    header: headerSpan(isAlone ? (node.parent?.start ?? node.start) : node.start, node, type),
  };
}

/** The types that a struct or an interface takes in whole. */
function embedded(type: SyntaxNode): readonly string[] {
  const list = type.firstOf('field_declaration_list') ?? type;
  return list.children
    .filter(
      ({ type: one, children }) =>
        (one === 'field_declaration' && !children.some(({ field }) => field === 'name')) ||
        (one === 'type_elem' &&
          /^(?:qualified|generic)_type$|^type_identifier$/u.test(onlyType(children))),
    )
    .map((field) => (field.child('type') ?? field).text);
}

/** A union (`~int | string`) is a constraint, nothing that is taken in. */
function onlyType(children: readonly SyntaxNode[]): string {
  return children.length === 1 ? (children[0]?.type ?? '') : '';
}
