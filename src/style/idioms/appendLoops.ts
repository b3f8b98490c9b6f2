import type { Code } from '../code/code.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';

const empty = /^(?:\[\]|\{\}|list\(\)|dict\(\)|set\(\))$/u;

/** Python's loops that only fill a list, set or dict which is empty before: a comprehension would do. */
export function appendLoops(code: Code): readonly SyntaxNode[] {
  return code.nodes('for_statement').filter((loop) => {
    const filled = filledBy(loop);
    return (
      filled !== undefined && isEmptyBefore(filled.target, loop) && !mentionsItself(loop, filled)
    );
  });
}

interface Filled {
  readonly target: string;
  /** What adds to it. */
  readonly statement: SyntaxNode;
}

function filledBy(loop: SyntaxNode): Filled | undefined {
  if (loop.firstOf('async') || loop.child('alternative')) return undefined;
  const statement = onlyStatement(loop.child('body'));
  const inner =
    statement?.type === 'if_statement' && !statement.child('alternative')
      ? onlyStatement(statement.child('consequence'))
      : statement;
  const expression = inner?.type === 'expression_statement' ? inner.namedChildren[0] : undefined;
  if (!expression || /\b(?:await|yield)\b|:=/u.test(loop.text)) return undefined;
  const target = expression.type === 'call' ? addedTo(expression) : assignedTo(expression);
  return target === undefined ? undefined : { target, statement: expression };
}

function onlyStatement(block: SyntaxNode | undefined): SyntaxNode | undefined {
  const [only, ...more] = block?.namedChildren.filter(({ type }) => type !== 'comment') ?? [];
  return more.length === 0 ? only : undefined;
}

/** `x` of `x.append(…)` and `x.add(…)`. */
function addedTo(call: SyntaxNode): string | undefined {
  const called = call.child('function');
  const target = called?.child('object');
  const given = call.child('arguments')?.namedChildren ?? [];
  const isAdding = /^(?:append|add)$/u.test(called?.child('attribute')?.text ?? '');
  return isAdding && given.length === 1 && target?.type === 'identifier' ? target.text : undefined;
}

/** `x` of `x[key] = value`. */
function assignedTo(assignment: SyntaxNode): string | undefined {
  const left = assignment.type === 'assignment' ? assignment.child('left') : undefined;
  const target = left?.type === 'subscript' ? left.child('value') : undefined;
  return target?.type === 'identifier' ? target.text : undefined;
}

/** `x = []` stands before the loop, and nothing uses `x` between. */
function isEmptyBefore(name: string, loop: SyntaxNode): boolean {
  const word = new RegExp(String.raw`\b${name}\b`, 'u');
  let at = loop.sibling(-1);
  for (let steps = 0; at && steps < 8; steps++) {
    const assignment = at.type === 'expression_statement' ? at.namedChildren[0] : undefined;
    if (assignment?.type === 'assignment' && assignment.child('left')?.text === name) {
      return empty.test(assignment.child('right')?.text ?? '');
    }
    if (word.test(at.text)) return false;
    at = at.sibling(-1);
  }
  return false;
}

/** What is added hangs on what was added before, as in a search for doubles. */
function mentionsItself(loop: SyntaxNode, { target, statement }: Filled): boolean {
  const rest = loop.text.slice(0, statement.start - loop.start);
  const word = new RegExp(String.raw`\b${target}\b`, 'gu');
  return word.test(rest) || [...statement.text.matchAll(word)].length > 1;
}
