import type { Code } from '../code.ts';
import { type Documentation, documentationAbove } from '../documentation.ts';
import type { SyntaxNode } from '../syntaxNode.ts';

/** Go exports what begins with a capital. */
export function isExported(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}

/** The comment directly above a declaration. Lines for tools (`//go:build`) are none. */
export function goComment(node: SyntaxNode, code: Code): Documentation | undefined {
  return documentationAbove(node, code, {
    documents: /^(?:\/\/(?!go:|nolint|line |export |extern )|\/\*)/u,
    adjoins: true,
  });
}

/** Whether a node stands outside all functions. */
export function isTopLevel(node: SyntaxNode): boolean {
  return node.closest('function_declaration', 'method_declaration', 'func_literal') === undefined;
}
