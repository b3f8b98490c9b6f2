import type { SyntaxNode } from '../code/syntaxNode.ts';

/** Finds the nearest of some nodes around a node. Each node of a tree is passed once, however deep it is. */
export function nearest(
  stops: Pick<ReadonlySet<SyntaxNode>, 'has'>,
): (node: SyntaxNode) => SyntaxNode | undefined {
  const known = new Map<SyntaxNode, SyntaxNode | undefined>();
  return (node) => {
    const passed: SyntaxNode[] = [];
    let at = node.parent;
    for (; at && !stops.has(at) && !known.has(at); at = at.parent) passed.push(at);
    const found = at && !stops.has(at) ? known.get(at) : at;
    for (const one of passed) known.set(one, found);
    return found;
  };
}
