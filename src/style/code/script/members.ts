import type { Code } from '../code.ts';
import { isShown } from '../declaration.ts';
import type { SyntaxNode } from '../syntaxNode.ts';
import { isSeenOutside, targetOf } from './declarations.ts';

/** Whether a member of a class, an interface or an object type is seen from outside the file. */
export function isMemberSeenOutside(
  member: SyntaxNode,
  nameNode: SyntaxNode | undefined,
  code: Code,
): boolean {
  const access = member.firstOf('accessibility_modifier')?.text ?? 'public';
  if (access !== 'public' || nameNode?.type === 'private_property_identifier') return false;
  if (nameNode?.text.startsWith('_')) return false;
  const owner = member.parent?.parent;
  switch (member.parent?.type) {
    case 'class_body':
    case 'interface_body':
      // A member shown alone has lost its class.
      return owner !== undefined && (!isShown(owner) || isTypeSeenOutside(owner, code));
    case 'object_type':
      return owner?.type === 'type_alias_declaration' && isTypeSeenOutside(owner, code);
    case 'object':
      return isExportsObject(member.parent);
    // A member shown alone has lost its class.
    case 'program':
      return true;
    default:
      return false;
  }
}

/** Whether a class, an interface or an alias is seen from outside. */
export function isTypeSeenOutside(node: SyntaxNode, code: Code): boolean {
  const name = node.child('name')?.text ?? '';
  if (node.type !== 'class') return isSeenOutside(node, name, code);
  const target = targetOf(node);
  return (
    target !== undefined && isSeenOutside(target.declaration, target.nameNode?.text ?? name, code)
  );
}

/** Whether an object is what `module.exports` is given. */
export function isExportsObject(object: SyntaxNode | undefined): boolean {
  const giving = object?.parent;
  return (
    giving?.type === 'assignment_expression' &&
    /^(?:module\.)?exports$/u.test(giving.child('left')?.text ?? '')
  );
}
