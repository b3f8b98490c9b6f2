import type { Span, SyntaxNode } from './syntaxNode.ts';

/** A decorator, annotation or attribute, its text without `@` and brackets. */
export interface Decorator {
  readonly node: SyntaxNode;
  readonly text: string;
}

/** The marks that end a signature without being part of it. */
const endMarks: ReadonlySet<string> = new Set([':', '=>', '->', ';', ',', '{', '=']);

/** From `start` to the end of what a declaration says before its body. */
export function headerSpan(start: number, node: SyntaxNode, body: SyntaxNode | undefined): Span {
  let end = start;
  for (const child of node.children) {
    if (body && child.start >= body.start) break;
    if (!endMarks.has(child.type) && !child.type.includes('comment')) end = child.end;
  }
  return { start, end: Math.max(end, start) };
}

/** The text of decorators without their mark: `app.get("/")` of `@app.get("/")`. */
export function decoratorsOf(nodes: readonly SyntaxNode[]): readonly Decorator[] {
  return nodes.map((node) => ({ node, text: node.text.replace(/^@\s*/u, '') }));
}

/** The first child from which on a declaration is more than its decorators. */
export function firstWord(node: SyntaxNode, isDecorator: (child: SyntaxNode) => boolean): number {
  const first = node.children.find(
    (child) => !isDecorator(child) && !child.type.includes('comment'),
  );
  return first?.start ?? node.start;
}

/**
 * The nearest node of these types around a node, as far as the text shows it. What was only put around a
 * fragment so that it parses has an empty first word and is passed over.
 */
export function shownAround(node: SyntaxNode, ...types: readonly string[]): SyntaxNode | undefined {
  let around = node.closest(...types);
  while (around && !isShown(around)) around = around.closest(...types);
  return around;
}

/** Whether a node that begins with a word or a bracket is the text's own. */
export function isShown(node: SyntaxNode): boolean {
  const [first] = node.children;
  return first === undefined || first.end > first.start;
}

/** How deep types are looked into: what is nested deeper is nobody's interface. */
export const deepest = 32;
