import type { CodeMark } from './markCode.ts';

/** Something to be marked in a Markdown text, wherever it stands in it. */
export interface ReplyMark {
  /** Of the text, from 1. */
  readonly line: number;
  readonly endLine: number;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly title: string;
}

/** Where one block of code stands in a Markdown text. */
export interface CodePlace {
  /** Lines of the Markdown, as its parser counts them from 0; the first and the one after the last. */
  readonly first: number;
  readonly after: number;
  readonly code: string;
}

/** The class of the marks that begin on a line of the reply. */
export function markName(line: number): string {
  return `code-at${line}`;
}

/**
 * The marks of one block, in offsets of its code. `source` is the Markdown around it, which starts at
 * `offset` and on line `firstLine` (from 0) of the reply. A fence in a list stands indented there, and
 * not in its code: the difference of the two lines is that indentation.
 */
export function marksIn(
  place: CodePlace,
  source: { readonly text: string; readonly offset: number; readonly firstLine: number },
  marks: readonly ReplyMark[],
): readonly CodeMark[] {
  const lines = source.text.split('\n');
  const codeLines = place.code.split('\n');
  let before = 0;
  return codeLines.flatMap((code, row) => {
    const at = before;
    before += code.length + 1;
    const line = place.first + row;
    const shown = (lines[line] ?? '').replace(/\r$/u, '');
    const start = source.offset + lengthBefore(lines, line) + shown.length - code.length;
    const number = source.firstLine + line + 1;
    return marks
      .filter((mark) => mark.line <= number && number <= mark.endLine)
      .map((mark) => ({
        start: at + (isPoint(mark) ? 0 : Math.max(0, mark.start - start)),
        end: at + (isPoint(mark) ? code.length : clamp(mark.end - start, code.length)),
        title: mark.title,
        name: markName(mark.line),
      }))
      .filter((mark) => mark.start < mark.end);
  });
}

/** Something that is missing has no width: its whole line is marked. */
function isPoint({ start, end }: ReplyMark): boolean {
  return start === end;
}

function clamp(at: number, most: number): number {
  return Math.max(0, Math.min(most, at));
}

function lengthBefore(lines: readonly string[], line: number): number {
  return lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
}
