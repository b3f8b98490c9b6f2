import type { Code } from '../code.ts';
import { deepest } from '../declaration.ts';
import { type Documentation, documentationAbove } from '../documentation.ts';
import type { SyntaxNode } from '../syntaxNode.ts';

/** The attributes above an item. */
export function attributeNodes(node: SyntaxNode): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const all = node.parent?.children ?? [];
  for (let at = node.index - 1; at >= 0; at -= 1) {
    const sibling = all[at];
    if (sibling?.type === 'attribute_item') found.unshift(sibling);
    else if (!sibling?.type.endsWith('_comment')) break;
  }
  return found;
}

/** The text of an attribute: `derive(Debug)` of `#[derive(Debug)]`. */
export function attributesOf(node: SyntaxNode) {
  return attributeNodes(node).map((attribute) => ({
    node: attribute,
    text: attribute.text.replace(/^#!?\s*\[\s*/u, '').replace(/\s*\]\s*$/u, ''),
  }));
}

/** The outer documentation of an item: `///`, `/** … *\/` or `#[doc]` above it. */
export function rustDocumentation(node: SyntaxNode, code: Code): Documentation | undefined {
  const comment = documentationAbove(node, code, {
    documents: /^(?:\/\/\/(?!\/)|\/\*\*(?![*/]))/u,
    between: ['attribute_item'],
  });
  if (comment) return comment;
  const attribute = attributesOf(node).find(({ text }) => /^doc\s*=/u.test(text));
  if (!attribute) return undefined;
  const { start, end } = attribute.node;
  return { start, end, text: attribute.text.replace(/^doc\s*=\s*r?#*"?|"?#*$/gu, '') };
}

/** `pub`, without a limit like `pub(crate)`. */
export function isPub(node: SyntaxNode): boolean {
  return node.firstOf('visibility_modifier')?.text === 'pub';
}

/** Whether an item is `pub`, and so is all that it is in, as far as the code shows it. */
export function isPublic(item: SyntaxNode, code: Code): boolean {
  let node = item;
  for (let depth = 0; depth < deepest; depth += 1) {
    const owner = node.closest(...owners);
    if (owner?.type !== 'trait_item' && !isPub(node)) return false;
    if (!owner) return true;
    if (owner.type === 'impl_item') return isTypePublic(owner.child('type'), code);
    if (owner.type !== 'mod_item' && owner.type !== 'trait_item') return false;
    node = owner;
  }
  return false;
}

const owners = [
  'mod_item',
  'impl_item',
  'trait_item',
  'function_item',
  'closure_expression',
] as const;

/** Of a type that the code does not declare, nothing is known: its members may be seen. */
function isTypePublic(type: SyntaxNode | undefined, code: Code): boolean {
  const name = (type?.child('type') ?? type)?.text;
  return (name !== undefined && code.once(visibleTypes).get(name)) ?? true;
}

function visibleTypes(code: Code): ReadonlyMap<string, boolean> {
  const items = code.nodes('struct_item', 'enum_item', 'union_item', 'type_item', 'trait_item');
  return new Map(items.map((item) => [item.child('name')?.text ?? '', isPublic(item, code)]));
}
