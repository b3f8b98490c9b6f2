import type { Code } from '../code/code.ts';
import { type FunctionFacts, functionsOf } from '../code/functions.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';

/** The functions of a code by the class body that they stand in. */
export function functionsByBody(code: Code): ReadonlyMap<SyntaxNode, readonly FunctionFacts[]> {
  const found = new Map<SyntaxNode, FunctionFacts[]>();
  for (const one of code.once(functionsOf)) {
    const body = one.node.closest('class_body', 'block', 'constructor_body');
    const isClass =
      body && (body.type === 'class_body' || body.parent?.type === 'class_definition');
    if (!isClass) continue;
    const known = found.get(body);
    if (known) known.push(one);
    else found.set(body, [one]);
  }
  return found;
}
