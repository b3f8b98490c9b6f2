import type { Code } from './code.ts';
import { isElision, isPragma } from './commentWords.ts';
import { isScript } from './language.ts';
import type { Span, SyntaxNode } from './syntaxNode.ts';

/** A comment; neighbouring line comments are one each. */
export interface CommentFacts extends Span {
  /** Without its marks. */
  readonly text: string;
  readonly kind: 'line' | 'block';
  /** Documentation of a declaration: JSDoc, Javadoc, `///`, `//!`, the comment above a Go declaration or `package`. */
  readonly documents: boolean;
  /** For tools: shebang, `noqa`, `type: ignore`, `eslint-disable`, `@ts-expect-error`, `go:build`, `#region`, licence and encoding lines. */
  readonly pragma: boolean;
  /** Alone on its line or lines. */
  readonly alone: boolean;
  /** Stands for code that was left out: `// ...`, `# rest unchanged`. */
  readonly elision: boolean;
}

/** All comments of a code, in the order of the text. */
export function commentsOf(code: Code): readonly CommentFacts[] {
  const nodes = code.nodes(...types);
  const documents = documenting[isScript(code.language) ? 'javascript' : code.language];
  const next = documents ? followers(nodes, code) : new Map<SyntaxNode, SyntaxNode>();
  return nodes.map((node) => {
    const start = node.start;
    // Some grammars count the line's end as part of the comment.
    const end = start + node.text.trimEnd().length;
    const text = unmarked(code.text.slice(start, end));
    return {
      start,
      end,
      text,
      kind: code.text.startsWith('/*', start) || node.type === 'html_comment' ? 'block' : 'line',
      documents: documents?.(node, next.get(node)) ?? false,
      pragma: code.text.startsWith('#!', start) || isPragma(text, code.language),
      alone: isAlone(node, end, code.text),
      elision: isElision(text),
    };
  });
}

const types = ['comment', 'line_comment', 'block_comment', 'hash_bang_line', 'html_comment'];

/** The words of a comment. */
function unmarked(comment: string): string {
  if (comment.startsWith('#') || comment.startsWith('<!--')) {
    return comment.replace(/^(?:#!?|<!--)/u, '').trim();
  }
  return comment
    .slice(2)
    .replace(/\*\/$/u, '')
    .replace(/^[*!/]+/u, '')
    .split('\n')
    .map((line) => line.trim().replace(/^\*(?!\*)\s*/u, ''))
    .join('\n')
    .trim();
}

/** In JSX, the braces around a comment are part of it. */
function isAlone(node: SyntaxNode, end: number, text: string): boolean {
  const around = node.parent;
  const isBraced = around?.type === 'jsx_expression' && around.namedChildren.length === 1;
  const whole: Span = isBraced ? around : { start: node.start, end };
  return isFirst(text, whole.start) && isLast(text, whole.end);
}

/** Whether only blanks stand before an offset on its line; the line may be long. */
function isFirst(text: string, offset: number): boolean {
  let at = offset - 1;
  while (text[at] === ' ' || text[at] === '\t') at--;
  return at < 0 || text[at] === '\n';
}

function isLast(text: string, offset: number): boolean {
  let at = offset;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\r') at++;
  return at >= text.length || text[at] === '\n';
}

/** What stands directly below each comment that is alone there, comments of its group aside. */
function followers(
  comments: readonly SyntaxNode[],
  code: Code,
): ReadonlyMap<SyntaxNode, SyntaxNode> {
  const found = new Map<SyntaxNode, SyntaxNode>();
  for (const comment of comments.toReversed()) {
    const next = comment.sibling(1);
    if (!next || !isFirst(code.text, comment.start)) continue;
    const end = comment.start + comment.text.trimEnd().length;
    if (code.row(next.start) - code.row(end) > 1) continue;
    const follower = types.includes(next.type) ? found.get(next) : next;
    if (follower) found.set(comment, follower);
  }
  return found;
}

/** Whether a comment documents what follows it, as each language says it. */
const documenting: Readonly<
  Record<string, (comment: SyntaxNode, next: SyntaxNode | undefined) => boolean>
> = {
  javascript: ({ text }, next) =>
    /^\/\*\*[^*/]/u.test(text) && (describesFile.test(text) || isScriptDeclaration(next)),
  java: ({ text }, next) => /^\/\*\*[^*/]/u.test(text) && javaDeclaration.test(next?.type ?? ''),
  rust: (node) => node.child('doc') !== undefined,
  csharp: ({ text }) => /^\/(?:\/\/(?!\/)|\*\*[^*/])/u.test(text),
  go: ({ text }, next) => !isPragma(text.slice(2), 'go') && isGoDeclaration(next),
  // Sphinx reads such a comment as the documentation of a variable.
  python: ({ text }) => text.startsWith('#:'),
};

const describesFile =
  /@(?:file|fileoverview|module|packageDocumentation|typedef|callback|overload)\b/u;
const scriptDeclaration =
  /(?:declaration|signature|definition|pair|function|member|specifier|decorator|_identifier)$|^(?:export_statement|expression_statement|enum_assignment|class)$/u;
const javaDeclaration = /(?:(?<!local_variable_)declaration|constant)$/u;
const goDeclaration =
  /^(?:package_clause|(?:function|method|type|var|const|field)_declaration|(?:type|var|const)_spec|type_alias|method_elem)$/u;

function isScriptDeclaration(node: SyntaxNode | undefined): boolean {
  return scriptDeclaration.test(node?.type ?? '');
}

/** What a function declares inside has no documentation in Go. */
function isGoDeclaration(node: SyntaxNode | undefined): boolean {
  const isInside = node?.parent?.type === 'statement_list' || node?.parent?.type === 'block';
  return goDeclaration.test(node?.type ?? '') && !isInside;
}
