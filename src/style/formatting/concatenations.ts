import type { Code } from '../code/code.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';

const texts: ReadonlySet<string> = new Set([
  'string',
  'concatenated_string',
  'template_string',
  'string_literal',
  'raw_string_literal',
  'verbatim_string_literal',
  'interpreted_string_literal',
  'interpolated_string_expression',
]);
const literals =
  /^(?:number|integer|float|(?:decimal|hex|octal|binary)_\w+_literal|\w+_literal|true|false|null|none)$/u;
/** Where only a constant may stand. */
const constants = ['annotation', 'attribute', 'case', 'case_clause', 'switch_label'];
const sums = ['binary_expression', 'binary_operator'];

/** The sums of text and something else, each chain once: `'a' + b + 'c'`. Text in parts on many lines is none. */
export function concatenations(code: Code): readonly SyntaxNode[] {
  return code.nodes(...sums).filter((node) => {
    if (!isSum(node) || (node.parent && isSum(node.parent))) return false;
    const parts = partsOf(node);
    const isFilled = parts.some((part) => texts.has(part.type) && part.end - part.start > 2);
    const isOpen = parts.some((part) => !texts.has(part.type) && !literals.test(part.type));
    return isFilled && isOpen && !isConstant(node);
  });
}

function isSum(node: SyntaxNode): boolean {
  return sums.includes(node.type) && node.child('operator')?.type === '+';
}

/** What a chain of sums adds up, from its end; without recursion, for a chain may be long. */
function partsOf(sum: SyntaxNode): readonly SyntaxNode[] {
  const parts: SyntaxNode[] = [];
  const open = [sum];
  for (let node = open.pop(); node; node = open.pop()) {
    if (isSum(node)) open.push(...node.namedChildren);
    else parts.push(opened(node));
  }
  return parts;
}

/** What stands in brackets. */
export function opened(node: SyntaxNode): SyntaxNode {
  const [inner, ...more] = node.type === 'parenthesized_expression' ? node.namedChildren : [];
  return inner && more.length === 0 ? inner : node;
}

function isConstant(node: SyntaxNode): boolean {
  if (node.closest(...constants)) return true;
  const declaration = node.closest('field_declaration', 'local_declaration_statement');
  return (
    declaration?.children.some(({ type, text }) => type === 'modifier' && text === 'const') === true
  );
}
