import type { Edit } from '../rule.ts';
import type { Code } from './code.ts';
import type { Span } from './syntaxNode.ts';

/** Takes away the whole lines of a span; undefined where something else stands on them. */
export function wholeLines(code: Code, { start, end }: Span): Edit | undefined {
  const [first, last] = [code.row(start), code.row(Math.max(start, end - 1))];
  const before = code.text.slice(code.startOf(first), start);
  const after = (code.lines[last] ?? '').slice(end - code.startOf(last));
  if (before.trim() !== '' || after.trim() !== '') return undefined;
  // What the last line leaves empty stays: the line before it may be taken away as well.
  const isLast = last + 1 >= code.lines.length;
  return {
    start: code.startOf(first),
    end: isLast ? code.text.length : code.startOf(last + 1),
    text: '',
  };
}

/** Takes away a span at the end of its line with the blanks before it; undefined where more follows. */
export function lineEnd(code: Code, { start, end }: Span): Edit | undefined {
  const row = code.row(start);
  const line = code.lines[row] ?? '';
  const at = code.startOf(row);
  if (code.row(Math.max(start, end - 1)) !== row || line.slice(end - at).trim() !== '') {
    return undefined;
  }
  return {
    start: at + line.slice(0, start - at).trimEnd().length,
    end: at + line.length,
    text: '',
  };
}
