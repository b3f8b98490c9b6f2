import type { Code } from '../code/code.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { sight } from '../manners.ts';
import type { Sight } from '../rule.ts';

const literals = /^(?:string|template_string|number|array|object)$/u;
/** Defaults for what is absent, and chains into it, in scripts. */
export function defaultSights(code: Code): readonly Sight[] {
  if (!/^(?:java|type)script/u.test(code.language)) return [];
  return [
    ...code.nodes('optional_chain').map((node) => sight('?.', node)),
    ...code.nodes('binary_expression').flatMap(ofOperator),
  ];
}

function ofOperator(node: SyntaxNode): readonly Sight[] {
  const operator = node.child('operator')?.text;
  const [left, right] = [node.child('left'), node.child('right')];
  if (!left || !right) return [];
  if (operator === '??') return [sight('??', node)];
  if (operator === '||') return isDefault(node, left, right) ? [sight('|| default', node)] : [];
  return operator === '&&' && isChain(left, right) ? [sight('&& chain', node)] : [];
}

/** A literal after `||` is a default where the whole is a value; `''` and 0 before it may be meant. */
function isDefault(node: SyntaxNode, left: SyntaxNode, right: SyntaxNode): boolean {
  const isCompared =
    left.type === 'binary_expression' && !/^(?:\|\||&&)$/u.test(left.child('operator')?.text ?? '');
  return literals.test(right.type) && !isCompared && !isCondition(node);
}

function isCondition(node: SyntaxNode): boolean {
  let whole = node;
  while (
    /^(?:parenthesized|unary|binary)_expression$/u.test(whole.parent?.type ?? '') &&
    whole.parent
  )
    whole = whole.parent;
  return whole.field === 'condition';
}

/** `a && a.b`, `a.b && a.b.c()`. */
function isChain(left: SyntaxNode, right: SyntaxNode): boolean {
  const last = left.child('operator')?.text === '&&' ? left.child('right') : left;
  if (!last || !/^(?:identifier|member_expression)$/u.test(last.type)) return false;
  const called = right.type === 'call_expression' ? right.child('function') : right;
  return called?.type === 'member_expression' && called.child('object')?.text === last.text;
}
