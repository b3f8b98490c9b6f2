import type { Code } from '../code/code.ts';
import { commentsOf } from '../code/comments.ts';
import { type FunctionFacts, functionsOf } from '../code/functions.ts';
import { sight } from '../manners.ts';
import type { Sight } from '../rule.ts';
import { isWhole } from './wholeness.ts';

/**
 * The lines of each whole function that has a name: all from its header to its end, and those of its body
 * that hold code. What is passed on as an argument (a suite of tests, a callback) is no function to measure.
 */
export function functionLengths(code: Code): readonly Sight[] {
  return code
    .once(functionsOf)
    .filter(({ node, body, kind }) => body && kind !== 'lambda' && isWhole(node, code))
    .map((one) => sight(lengthOf(one, code), one.header));
}

function lengthOf({ node, body, header, documentation }: FunctionFacts, code: Code): string {
  const last = code.row(Math.max(header.start, node.end - 1));
  const all = last - code.row(header.start) + 1;
  const comments = code.once(commentRows);
  let own = 0;
  for (let row = code.row(body?.start ?? node.start); row <= last; row++) {
    const line = code.lines[row]?.trim() ?? '';
    const isInDocs =
      documentation !== undefined &&
      code.startOf(row) + line.length >= documentation.start &&
      code.startOf(row) < documentation.end;
    if (!/^[{}()[\];,]*$/u.test(line) && !comments.has(row) && !isInDocs) own++;
  }
  return `${all} ${own}`;
}

/** The rows that hold nothing but a comment. */
function commentRows(code: Code): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { start, end, alone } of code.once(commentsOf)) {
    if (!alone) continue;
    for (let row = code.row(start); row <= code.row(end); row++) rows.add(row);
  }
  return rows;
}
