import type { Code } from './code.ts';
import type { SyntaxNode } from './syntaxNode.ts';

/** One call: a function, a method, a macro (`println!`), a constructor (`new Date`). */
export interface CallFacts {
  readonly node: SyntaxNode;
  /** What is called, as written, without blanks and type arguments: `os.path.join`, `fs::read`, `println!`, `new Date`. */
  readonly callee: string;
  /** The last name of it: `join`, `read`, `println!`, `Date`. */
  readonly name: string;
  /** The node of that last name: where a mark belongs when a chain goes over many lines. */
  readonly nameNode: SyntaxNode;
  readonly arguments: readonly SyntaxNode[];
  /** `await` stands before it. */
  readonly awaited: boolean;
}

/** All calls of a code, in the order of the text. */
export function callsOf(_code: Code): readonly CallFacts[] {
  return [];
}
