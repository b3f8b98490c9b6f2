import type { CodePlace } from '../markdown/replyMarks.ts';

/** Where a line of a reply stands, as a reader counts: in which block of code, and on which of its lines. */
export interface CodeLine {
  /** From 1; undefined where there is only one block. */
  readonly block: number | undefined;
  /** From 1. */
  readonly line: number;
}

/** The line of code that a line of the Markdown (from 1) is; undefined where it is prose. */
export function codeLine(places: readonly CodePlace[], line: number): CodeLine | undefined {
  const index = places.findIndex(({ first, after }) => first < line && line <= after);
  const place = places[index];
  if (!place) return undefined;
  return { block: places.length > 1 ? index + 1 : undefined, line: line - place.first };
}

/** "line 3", "block 2, line 3", or "in the text". */
export function codeLineName(at: CodeLine | undefined): string {
  if (!at) return 'in the text';
  return at.block === undefined ? `line ${at.line}` : `block ${at.block}, line ${at.line}`;
}
