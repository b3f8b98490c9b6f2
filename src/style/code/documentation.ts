import type { Code } from './code.ts';
import type { Span, SyntaxNode } from './syntaxNode.ts';

/** The documentation of a declaration: a docstring, JSDoc, Javadoc, `///`, `//` above a Go declaration, XML comments. */
export interface Documentation extends Span {
  /** Without the marks and the indentation. */
  readonly text: string;
}

/** Which comments above a declaration are its documentation. */
export interface DocumentingComments {
  /** The text of the whole comment. */
  readonly documents: RegExp;
  /** Nothing may stand between it and the declaration, not even an empty line. */
  readonly adjoins?: true;
  /** Nodes between a declaration and its documentation: attributes. */
  readonly between?: readonly string[];
}

/** A file's own header, which happens to stand above its first declaration. */
const fileHeader =
  /@(?:file|fileoverview|license|copyright|module|packageDocumentation)\b|copyright/iu;

/** The documenting comments above a node. */
export function documentationAbove(
  node: SyntaxNode,
  code: Code,
  { documents, adjoins, between = [] }: DocumentingComments,
): Documentation | undefined {
  const found: SyntaxNode[] = [];
  let below = node;
  for (let above = before(node); above; above = before(above)) {
    const isComment = above.type.includes('comment');
    if (!isComment && !between.includes(above.type)) break;
    if (isComment) {
      if (code.rowSpan(code.row(above.start)).start !== above.start) break;
      if (adjoins && code.row(below.start) - lastRow(above, code) > 1) break;
      const isDocument = documents.test(above.text);
      if (isDocument) found.unshift(above);
      // A line for a tool may stand between the documentation and what it is about.
      else if (found.length > 0) break;
      if (isDocument && above.text.startsWith('/*')) break;
    }
    below = above;
  }
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last || isFileHeader(first, last, node, code)) return undefined;
  const text = found.map((comment) => commentText(comment.text)).join('\n');
  return { start: first.start, end: last.start + last.text.trimEnd().length, text };
}

function before(node: SyntaxNode): SyntaxNode | undefined {
  return node.parent?.children[node.index - 1];
}

/** The row of a comment's last character; some grammars count its line end to it. */
function lastRow(comment: SyntaxNode, code: Code): number {
  return code.row(comment.start + comment.text.trimEnd().length - 1);
}

function isFileHeader(first: SyntaxNode, last: SyntaxNode, node: SyntaxNode, code: Code): boolean {
  return (
    first.index === 0 &&
    code.row(node.start) - lastRow(last, code) > 1 &&
    fileHeader.test(first.text)
  );
}

/** The words of a comment: without its marks and the stars at the start of its lines. */
export function commentText(comment: string): string {
  if (!comment.startsWith('/*')) {
    return comment.replace(/^(?:\/\/[/!]?|#) ?/u, '').trimEnd();
  }
  return comment
    .slice(2, comment.endsWith('*/') ? -2 : undefined)
    .split('\n')
    .map((line, index) => (index === 0 ? line.replace(/^[*!]+ ?/u, '') : starless(line)))
    .join('\n')
    .trim();
}

function starless(line: string): string {
  const bare = line.trim();
  if (!bare.startsWith('*')) return bare;
  return bare.startsWith('* ') ? bare.slice(2) : bare.slice(1);
}
