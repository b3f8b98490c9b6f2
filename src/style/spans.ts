import type { Span } from './code/syntaxNode.ts';

/** Whether one of these spans, which are in the order of the text, starts inside another. */
export function startsWithin(spans: readonly Span[], around: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < around.start) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? around.end) < around.end;
}
