import type { ParameterFacts } from '../functions.ts';
import type { SyntaxNode } from '../syntaxNode.ts';
import { annotated } from './declarations.ts';

/** The parameters of a function of any form. */
export function parametersOf(node: SyntaxNode): readonly ParameterFacts[] {
  const single = node.child('parameter');
  if (single) return [parameterFacts(single)];
  const all = node.child('parameters')?.namedChildren ?? [];
  return all.filter(({ type }) => type !== 'comment').map(parameterFacts);
}

function parameterFacts(node: SyntaxNode): ParameterFacts {
  const nameNode = boundName(node.child('pattern') ?? node);
  return {
    node,
    name: nameNode?.text,
    nameNode,
    type: annotated(node.child('type')),
    hasDefault: node.type === 'assignment_pattern' || node.child('value') !== undefined,
    implicit: node.child('pattern')?.type === 'this',
  };
}

/** The name in `name`, `name = 1`, `...name`; undefined in a pattern. */
function boundName(node: SyntaxNode): SyntaxNode | undefined {
  const isWrapped = node.type === 'assignment_pattern' || node.type === 'rest_pattern';
  const inner = isWrapped ? (node.child('left') ?? node.namedChildren[0]) : node;
  return inner?.type === 'identifier' || inner?.type === 'this' ? inner : undefined;
}
