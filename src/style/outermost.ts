import type { Code } from './code/code.ts';
import { type FunctionFacts, functionsOf } from './code/functions.ts';

/** The functions that stand in no other one, methods and lambdas too. */
export function outermostFunctions(code: Code): readonly FunctionFacts[] {
  let end = 0;
  return code.once(functionsOf).filter(({ node }) => {
    if (node.start < end) return false;
    end = node.end;
    return true;
  });
}
