import type { Code } from '../code/code.ts';
import { functionsOf } from '../code/functions.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { inOrder } from '../idioms/inOrder.ts';
import { sight } from '../manners.ts';
import type { Sight } from '../rule.ts';
import { headOf, isElseIf } from './branches.ts';
import { isWhole } from './wholeness.ts';

/** What opens a level, in any language. */
const controls = [
  'if_statement',
  'if_expression',
  'for_statement',
  'for_in_statement',
  'for_expression',
  'foreach_statement',
  'enhanced_for_statement',
  'while_statement',
  'while_expression',
  'do_statement',
  'loop_expression',
  'switch_statement',
  'switch_expression',
  'expression_switch_statement',
  'type_switch_statement',
  'select_statement',
  'match_statement',
  'match_expression',
  'try_statement',
  'try_with_resources_statement',
  'with_statement',
  'using_statement',
  'lock_statement',
  'synchronized_statement',
] as const;

/**
 * How deep each block of control stands in its function, from 1; and 0 for each whole function, which
 * has a depth though it may have no block.
 */
export function nestingSights(code: Code): readonly Sight[] {
  const functions = code.once(functionsOf);
  const borders = new Set(functions.map(({ node }) => node));
  const depths = new Map<SyntaxNode, number>();
  const nodes = code.nodes(...controls).filter(isBlock);
  for (const node of nodes) {
    let around = node.parent;
    while (around && !borders.has(around) && !depths.has(around)) around = around.parent;
    const outer = around ? (depths.get(around) ?? 0) : 0;
    depths.set(node, isElseIf(node) ? Math.max(outer, 1) : outer + 1);
  }
  const whole = functions.filter(({ node, body, kind }) => {
    return body && kind !== 'lambda' && isWhole(node, code);
  });
  return inOrder([
    ...whole.map(({ header }) => sight('0', header)),
    ...nodes
      .filter((node) => !isElseIf(node))
      .map((node) => sight(String(depths.get(node)), headOf(node))),
  ]);
}

/** A `switch` that gives a value is an expression, however its language calls it. */
function isBlock({ type, parent }: SyntaxNode): boolean {
  return (
    type !== 'switch_expression' ||
    /^(?:block|expression_statement|switch_\w+)$/u.test(parent?.type ?? '')
  );
}
