import type { Code } from '../code.ts';
import { deepest, shownAround } from '../declaration.ts';
import { type Documentation, documentationAbove } from '../documentation.ts';
import type { SyntaxNode } from '../syntaxNode.ts';

const bodies = ['class_body', 'interface_body', 'enum_body', 'annotation_type_body'] as const;
const functions = [
  'method_declaration',
  'constructor_declaration',
  'compact_constructor_declaration',
  'lambda_expression',
] as const;

/** Whether a declaration has a modifier: `public`, `static`. */
export function hasModifier(node: SyntaxNode, modifier: string): boolean {
  return node.firstOf('modifiers')?.firstOf(modifier) !== undefined;
}

/** The annotations of a declaration. */
export function annotationNodes(node: SyntaxNode): readonly SyntaxNode[] {
  return (node.firstOf('modifiers')?.children ?? []).filter(({ type }) =>
    type.endsWith('annotation'),
  );
}

/** Where a declaration begins after its annotations. */
export function wordStart(node: SyntaxNode): number {
  const words = (node.firstOf('modifiers')?.children ?? []).filter(
    ({ type }) => !/annotation$|comment$/u.test(type),
  );
  const rest = node.children.find(({ type }) => !/^modifiers$|comment$/u.test(type));
  return words[0]?.start ?? rest?.start ?? node.start;
}

/** `public`, and so is all that it is in. A member shown alone has lost its class. */
export function isPublic(declaration: SyntaxNode): boolean {
  let node = declaration;
  for (let depth = 0; depth < deepest; depth += 1) {
    const body = shownAround(node, ...bodies, ...functions);
    const owner = body?.parent;
    if (!body || !owner) return hasModifier(node, 'public');
    if (!isOpenMember(node, body, owner)) return false;
    node = owner;
  }
  return false;
}

function isOpenMember(node: SyntaxNode, body: SyntaxNode, owner: SyntaxNode): boolean {
  if (!(bodies as readonly string[]).includes(body.type)) return false;
  if (/^(?:interface|annotation_type)_declaration$/u.test(owner.type)) {
    return !hasModifier(node, 'private');
  }
  // The body of `new Runnable() { … }` is nobody's member.
  return owner.type.endsWith('_declaration') && hasModifier(node, 'public');
}

/** The Javadoc comment above a declaration. */
export function javadoc(node: SyntaxNode, code: Code): Documentation | undefined {
  return documentationAbove(node, code, { documents: /^(?:\/\*\*(?!\/)|\/\/\/(?!\/))/u });
}
