import type { Code } from '../code/code.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';

/** All that holds JSX, its functions among them: with a capital they are components. */
export function jsxMakers(code: Code): ReadonlySet<SyntaxNode> {
  const found = new Set<SyntaxNode>();
  for (const element of code.nodes('jsx_element', 'jsx_self_closing_element')) {
    for (let node = element.parent; node && !found.has(node); node = node.parent) found.add(node);
  }
  return found;
}
