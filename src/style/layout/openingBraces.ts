import type { Code } from '../code/code.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import type { Sight } from '../rule.ts';

/** Bodies in braces, in all grammars. */
const bodies = [
  'statement_block',
  'class_body',
  'interface_body',
  'enum_body',
  'switch_body',
  'block',
  'constructor_body',
  'annotation_type_body',
  'switch_block',
  'declaration_list',
  'enum_member_declaration_list',
  'accessor_list',
  'field_declaration_list',
  'enum_variant_list',
  'match_block',
];
/** Around a body that stands alone, or is a value: its brace belongs to no header. */
const headless =
  /^(?:block|statement_block|class_body|program|source_file|compilation_unit|switch_\w+|labeled_statement|expression_statement|let_declaration|match_arm|global_statement|enum_variant|module|internal_module|ERROR)$/u;
const lambdas =
  /^(?:arrow_function|function_expression|generator_function|lambda_expression|anonymous_method_expression|object_creation_expression|closure_expression|async_block|class|function)$/u;

/**
 * Where the opening brace of each body over several lines stands: `same-line` or `own-line`; with
 * `:inline` for those of lambdas, which stand in the midst of a line.
 */
export function openingBraces(code: Code): readonly Sight[] {
  return code.nodes(...bodies).flatMap((body) => {
    const owner = body.parent;
    const opening = body.children[0];
    const closing = body.children.at(-1);
    if (!owner || opening?.type !== '{' || closing?.type !== '}') return [];
    const row = code.row(opening.start);
    if (isHeadless(body, owner) || row === code.row(closing.start)) return [];
    const isOwn = code.text.slice(code.startOf(row), opening.start).trim() === '';
    if (isOwn && code.language === 'rust' && mustBreak(code, owner, row)) return [];
    const inline = !isOwn && lambdas.test(owner.type) ? ':inline' : '';
    const { start, end } = opening;
    return [{ seen: `${isOwn ? 'own-line' : 'same-line'}${inline}`, start, end }];
  });
}

/** Rust's formatter breaks the line after a header that is itself broken, too long, or has a comment. */
function mustBreak(code: Code, owner: SyntaxNode, row: number): boolean {
  const header = code.lines[row - 1] ?? '';
  return code.row(owner.start) !== row - 1 || header.length > 90 || header.includes('//');
}

/** A switch's own body has a header; the blocks of its cases have none. */
function isHeadless(body: SyntaxNode, owner: SyntaxNode): boolean {
  if (/^switch_(?:body|block)$/u.test(body.type)) return false;
  if (/^(?:internal_)?module$/u.test(owner.type)) return !owner.child('name');
  return headless.test(owner.type);
}
