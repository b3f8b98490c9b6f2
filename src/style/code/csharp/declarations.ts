import type { Code } from '../code.ts';
import { deepest, shownAround } from '../declaration.ts';
import { type Documentation, documentationAbove } from '../documentation.ts';
import type { SyntaxNode } from '../syntaxNode.ts';

const types = [
  'class_declaration',
  'struct_declaration',
  'record_declaration',
  'record_struct_declaration',
  'interface_declaration',
  'enum_declaration',
] as const;

/** The modifiers of a declaration. */
export function modifiersOf(node: SyntaxNode): readonly string[] {
  return node.children.filter(({ type }) => type === 'modifier').map(({ text }) => text);
}

/** The attributes of a declaration, without their brackets. */
export function attributeNodes(node: SyntaxNode): readonly SyntaxNode[] {
  return node.children
    .filter(({ type }) => type === 'attribute_list')
    .flatMap(({ children }) => children.filter(({ type }) => type === 'attribute'));
}

/** Where a declaration begins after its attributes. */
export function wordStart(node: SyntaxNode): number {
  const first = node.children.find(({ type }) => type !== 'attribute_list' && type !== 'comment');
  return first?.start ?? node.start;
}

/** `public`, and so are the types that it is in. A member shown alone has lost its type. */
export function isPublic(declaration: SyntaxNode): boolean {
  let node = declaration;
  for (let depth = 0; depth < deepest; depth += 1) {
    const owner = ownerOf(node);
    const modifiers = modifiersOf(node);
    if (!owner) return modifiers.includes('public');
    if (owner.type === 'block' || owner.type === 'lambda_expression') return false;
    const isOpen =
      owner.type === 'interface_declaration'
        ? !modifiers.some((one) => /^(?:private|protected|internal)$/u.test(one))
        : modifiers.includes('public');
    if (!isOpen) return false;
    node = owner;
  }
  return false;
}

/** The type or the function around a node. */
export function ownerOf(node: SyntaxNode): SyntaxNode | undefined {
  return shownAround(node, ...types, 'block', 'lambda_expression');
}

/** The XML comment above a declaration. */
export function xmlComment(node: SyntaxNode, code: Code): Documentation | undefined {
  const statement = node.parent?.type === 'global_statement' ? node.parent : node;
  return documentationAbove(statement, code, { documents: /^(?:\/\/\/(?!\/)|\/\*\*(?![*/]))/u });
}
