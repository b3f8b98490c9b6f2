import type { Code } from '../code/code.ts';
import { commentsOf } from '../code/comments.ts';
import type { Span, SyntaxNode } from '../code/syntaxNode.ts';

/** Whether all of a span is shown and parses: nothing is left out, nothing is unsound. */
export function isWhole({ start, end }: Span, code: Code): boolean {
  const isGap = (at: number) => start <= at && at < end;
  if (code.once(gapsOf).some(isGap)) return false;
  if (code.unsoundRows.size === 0) return true;
  const [from, to] = [code.row(start), code.row(Math.max(start, end - 1))];
  return !code.once(unsoundOf).some((row) => from <= row && row <= to);
}

/** Where a comment or Python's `...` stands for code that was left out. */
function gapsOf(code: Code): readonly number[] {
  const comments = code.once(commentsOf).flatMap(({ elision, start }) => (elision ? [start] : []));
  const dots = code.nodes('ellipsis').flatMap((node) => (isStatement(node) ? [node.start] : []));
  return [...comments, ...dots];
}

/** Alone in a body of more: a body of nothing else is a stub. */
function isStatement({ parent }: SyntaxNode): boolean {
  return (
    parent?.type === 'expression_statement' &&
    parent.parent !== undefined &&
    parent.parent.namedChildren.length > 1
  );
}

function unsoundOf(code: Code): readonly number[] {
  return [...code.unsoundRows];
}
