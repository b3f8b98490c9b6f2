import type { Span } from './code/syntaxNode.ts';

/** Whether one of these spans, which are in the order of the text, starts inside another. */
export function startsWithin(spans: readonly Span[], around: Span): boolean {
  return (spans[firstFrom(spans, around.start)]?.start ?? around.end) < around.end;
}

/** The one of these spans, of which none is inside another, that an offset lies in. */
export function spanAround<One extends Span>(spans: readonly One[], at: number): One | undefined {
  const found = spans[firstFrom(spans, at + 1) - 1];
  return found && at < found.end ? found : undefined;
}

/** The index of the first that starts at an offset or after it. */
function firstFrom(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
