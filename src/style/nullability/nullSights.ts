import type { Code } from '../code/code.ts';
import { functionsOf } from '../code/functions.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { sight } from '../manners.ts';
import type { Sight } from '../rule.ts';
import { spanAround } from '../spans.ts';

/** Where `null` and `undefined` stand by choice, where null is returned, what C# is told of it. */
export function nullSights(code: Code): readonly Sight[] {
  if (/^(?:java|type)script/u.test(code.language)) {
    const unions = outerUnions(code);
    return [
      ...code.nodes('null').flatMap((node) => chosen(node, 'null', unions)),
      ...code.nodes('undefined').flatMap((node) => chosen(node, 'undefined', unions)),
      ...returnedNulls(code),
    ];
  }
  return [...returnedNulls(code), ...(code.language === 'csharp' ? directives(code) : [])];
}

/**
 * A value that the code itself gives: what is passed on, compared, or put under a key may be asked for
 * by somebody else's function; a component that shows nothing returns null.
 */
function chosen(node: SyntaxNode, seen: string, unions: readonly SyntaxNode[]): readonly Sight[] {
  if (!node.named) return [];
  const parent = node.parent;
  const isType = parent?.type === 'literal_type' || parent?.type === 'union_type';
  if (isType) return isInOwnUnion(node, unions) ? [sight(seen, node)] : [];
  const isGiven =
    (parent?.type === 'variable_declarator' && node.field === 'value') ||
    (parent?.type === 'assignment_expression' && node.field === 'right') ||
    (/^(?:required_parameter|optional_parameter|assignment_pattern|public_field_definition|field_definition)$/u.test(
      parent?.type ?? '',
    ) &&
      node.field !== 'pattern') ||
    (parent?.type === 'return_statement' && !returnsMarkup(node)) ||
    (parent?.type === 'arrow_function' && node.field === 'body' && !returnsMarkup(node));
  return isGiven ? [sight(seen, node)] : [];
}

/** Unions that are no part of a larger one. */
function outerUnions(code: Code): readonly SyntaxNode[] {
  return code.nodes('union_type').filter(({ parent }) => parent?.type !== 'union_type');
}

/** The browser's own types come with null. */
function isInOwnUnion(node: SyntaxNode, unions: readonly SyntaxNode[]): boolean {
  const union = spanAround(unions, node.start);
  return (
    union !== undefined &&
    !/\b(?:HTML\w*|SVG\w*|\w*Element|\w*Node|RegExp\w*|Document|Window|Response)\b/u.test(
      union.text.slice(0, 200),
    )
  );
}

function returnsMarkup(node: SyntaxNode): boolean {
  const around = node.closest(
    'function_declaration',
    'arrow_function',
    'function_expression',
    'method_definition',
  );
  const name = (around?.child('name') ?? around?.parent?.child('name'))?.text ?? '';
  return /^[A-Z]|^render$/u.test(name);
}

const collection =
  /^(?:\w+\.)*(?:List|Set|Map|Collection|Iterable|ArrayList|HashMap|HashSet|Stream|IEnumerable|IList|ICollection|IReadOnly\w+|Dictionary|IDictionary|HashSet|Queue|Deque)\s*<|\[\]$/u;

function returnedNulls(code: Code): readonly Sight[] {
  const returned = code
    .nodes('return_statement')
    .filter((node) => /^(?:null|null_literal)$/u.test(node.namedChildren[0]?.type ?? ''));
  if (returned.length === 0) return [];
  const types = new Map(
    code.once(functionsOf).map(({ node, returnType }) => [node, returnType?.text ?? '']),
  );
  return returned.flatMap((node) => {
    if (code.language !== 'java' && code.language !== 'csharp' && returnsMarkup(node)) return [];
    const type = typeAround(node, types)
      .replace(/^Task<(.*)>$/u, '$1')
      .replace(/\?$/u, '');
    return [sight(collection.test(type) ? 'returned null collection' : 'returned null', node)];
  });
}

function typeAround(node: SyntaxNode, types: ReadonlyMap<SyntaxNode, string>): string {
  for (let at = node.parent; at; at = at.parent) {
    const type = types.get(at);
    if (type !== undefined) return type;
  }
  return '';
}

function directives(code: Code): readonly Sight[] {
  return code
    .nodes('preproc_nullable')
    .map((node) =>
      sight(/disable/u.test(node.text) ? '#nullable disable' : '#nullable enable', node),
    );
}
