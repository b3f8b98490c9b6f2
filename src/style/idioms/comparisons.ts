import { callsOf } from '../code/calls.ts';
import type { Code } from '../code/code.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { sight } from '../manners.ts';
import type { Sight } from '../rule.ts';
import { inOrder } from './inOrder.ts';

/** The comparisons for equality that could be written in another way. */
export function comparisons(code: Code): readonly Sight[] {
  switch (code.language) {
    case 'python':
      return code.nodes('comparison_operator').flatMap(noneComparison);
    case 'java':
      return inOrder([...textIdentities(code), ...textEquals(code)]);
    case 'csharp':
      return inOrder([...nullEqualities(code), ...nullPatterns(code)]);
    default:
      return code.nodes('binary_expression').flatMap(scriptComparison);
  }
}

function scriptComparison(node: SyntaxNode): readonly Sight[] {
  const operator = node.child('operator')?.type ?? '';
  if (!/^[!=]==?$/u.test(operator)) return [];
  const form = operator.length === 3 ? 'strict' : 'loose';
  const withNull = [node.child('left'), node.child('right')].some((one) => one?.type === 'null');
  return [sight(withNull ? `${form}-null` : form, node)];
}

/** Where columns are compared, `==` with None is a condition of the database. */
const queries =
  /(?:^|\.)(?:filter|where|having|and_|or_|not_|select|case|when|join|outerjoin|on|query|update|delete|filter_by|loc)$/u;

function noneComparison(node: SyntaxNode): readonly Sight[] {
  const [operator, ...more] = node.children.filter(({ field }) => field === 'operators');
  if (!operator || more.length > 0 || !node.firstOf('none') || isQuery(node)) return [];
  const form = /^is\b/u.test(operator.text)
    ? 'is'
    : /^[!=]=$/u.test(operator.type)
      ? 'equality'
      : '';
  return form ? [sight(`none-by-${form}`, node)] : [];
}

function isQuery(node: SyntaxNode): boolean {
  for (
    let at = node.parent;
    at && !/(?:_statement|_definition|block)$/u.test(at.type);
    at = at.parent
  ) {
    if (at.type === 'subscript') return true;
    if (at.type === 'call' && queries.test(at.child('function')?.text.slice(-40) ?? ''))
      return true;
  }
  return false;
}

function equalities(code: Code): readonly { node: SyntaxNode; sides: readonly string[] }[] {
  return code
    .nodes('binary_expression')
    .filter((node) => /^[!=]=$/u.test(node.child('operator')?.type ?? ''))
    .map((node) => ({
      node,
      sides: [node.child('left')?.type ?? '', node.child('right')?.type ?? ''],
    }));
}

function textIdentities(code: Code): readonly Sight[] {
  return equalities(code)
    .filter(({ sides }) => sides.includes('string_literal'))
    .map(({ node }) => sight('text-by-identity', node));
}

function textEquals(code: Code): readonly Sight[] {
  return code
    .once(callsOf)
    .filter(({ name }) => name === 'equals' || name === 'equalsIgnoreCase')
    .map(({ nameNode }) => sight('text-by-equals', nameNode));
}

function nullEqualities(code: Code): readonly Sight[] {
  return equalities(code)
    .filter(({ sides }) => sides.includes('null_literal'))
    .map(({ node }) => sight('null-by-equality', node));
}

function nullPatterns(code: Code): readonly Sight[] {
  return code
    .nodes('is_pattern_expression')
    .filter((node) => /^(?:not\s+)?null\b/u.test(node.child('pattern')?.text ?? ''))
    .map((node) => sight('null-by-is', node));
}
