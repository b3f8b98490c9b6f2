import type { Code } from './code.ts';
import type { SyntaxNode } from './syntaxNode.ts';

/** A string literal. */
export interface StringLiteral {
  readonly node: SyntaxNode;
  /** The mark that opens it: `'`, `"`, a backtick, or three of them. */
  readonly quote: string;
  /** What stands before the mark, in lower case: `f`, `rb`, `@`, `$`. */
  readonly prefix: string;
  /** Between the marks, as written. */
  readonly content: string;
  /** In single or double marks, no docstring, no JSX attribute: one that could have the other marks. */
  readonly plain: boolean;
  /** Values are filled in: an f-string, a template literal with `${}`, C#'s `$""`. */
  readonly interpolated: boolean;
}

const types: Readonly<Record<string, readonly string[]>> = {
  python: ['string'],
  javascript: ['string', 'template_string'],
  go: ['interpreted_string_literal', 'raw_string_literal'],
  java: ['string_literal'],
  rust: ['string_literal', 'raw_string_literal'],
  csharp: [
    'string_literal',
    'verbatim_string_literal',
    'raw_string_literal',
    'interpolated_string_expression',
  ],
};

/** All string literals of a code, without the parts of which a template is made. */
export function stringsOf(code: Code): readonly StringLiteral[] {
  const script = /^(?:java|type)script/u.test(code.language) ? 'javascript' : code.language;
  return code.nodes(...(types[script] ?? [])).flatMap((node) => literal(node) ?? []);
}

function literal(node: SyntaxNode): StringLiteral | undefined {
  const [all, prefix = '', quote = '"'] = /^([a-zA-Z@$]*#*)("""|'''|"|'|`)/u.exec(node.text) ?? [];
  if (all === undefined) return undefined;
  const content = node.text.slice(
    all.length,
    Math.max(all.length, node.text.length - quote.length),
  );
  const isAttribute = node.parent?.type === 'jsx_attribute';
  return {
    node,
    quote,
    prefix: prefix.toLowerCase(),
    content,
    plain: quote.length === 1 && quote !== '`' && !isAttribute && !isDocstring(node),
    interpolated: node.children.some(({ type }) => /interpolation|substitution/u.test(type)),
  };
}

/** A string that stands alone as a statement is Python's documentation. */
function isDocstring(node: SyntaxNode): boolean {
  return node.parent?.type === 'expression_statement' && node.parent.namedChildren.length === 1;
}
