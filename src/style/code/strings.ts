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
  return code
    .nodes(...(types[script] ?? []))
    .flatMap((node) => literal(node, script === 'python') ?? []);
}

function literal(node: SyntaxNode, isPython: boolean): StringLiteral | undefined {
  const whole = node.text;
  const [all, prefix = '', quote = '"'] = opening.exec(whole) ?? [];
  if (all === undefined) return undefined;
  // Rust's marks end with as many hashes as they begin with; C#'s may end with an encoding.
  const end = whole.length - (/u8$/iu.test(whole.slice(-2)) ? 2 : 0);
  const hashes = prefix.length - prefix.replaceAll('#', '').length;
  return {
    node,
    quote,
    prefix: prefix.toLowerCase(),
    content: whole.slice(all.length, Math.max(all.length, end - quote.length - hashes)),
    plain: quote.length === 1 && quote !== '`' && !(isPython ? isBound(node) : isAttribute(node)),
    interpolated: node.children.some(
      ({ type }) => type === 'interpolation' || type === 'template_substitution',
    ),
  };
}

const opening = /^([a-zA-Z@$]*#*)("{3,}|'''|"|'|`)/u;

function isAttribute(node: SyntaxNode): boolean {
  return node.parent?.type === 'jsx_attribute';
}

/** Python's documentation, and a string inside an f-string, which must have the other marks. */
function isBound(node: SyntaxNode): boolean {
  const isDocstring =
    node.parent?.type === 'expression_statement' && node.parent.namedChildren.length === 1;
  return isDocstring || node.closest('interpolation', 'block', 'module')?.type === 'interpolation';
}
