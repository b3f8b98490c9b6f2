import type { Span } from '../code/syntaxNode.ts';
import type { Line } from './markdownLines.ts';
import type { Row } from './replyText.ts';

/** A fence, or lines that are indented as code. */
export interface CodePart extends Span {
  readonly kind: 'code';
  readonly isFenced: boolean;
  readonly info: string;
  readonly rows: readonly Row[];
}

export interface Found {
  readonly part: CodePart;
  /** The line after it. */
  readonly next: number;
}

export interface FenceMark {
  readonly mark: string;
  readonly info: string;
  readonly indent: number;
  /** After a list item's marker on the same line. */
  readonly from: number;
}

/** The fence that a line opens. */
export function fenceAt(line: Line): FenceMark | undefined {
  const [, head = '', mark, info = ''] =
    /^(\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?)(`{3,}|~{3,})(.*)$/u.exec(line.text) ?? [];
  if (mark === undefined || (mark.startsWith('`') && info.includes('`'))) return undefined;
  return { mark, info: info.trim(), indent: head.length, from: line.start + head.length };
}

/** A fence to its closing line, or to the end where it has none. */
export function fenced(
  markdown: string,
  lines: readonly Line[],
  from: number,
  fence: FenceMark,
): Found {
  const depth = lines[from]?.depth ?? 0;
  const rows: Row[] = [];
  let next = from + 1;
  for (let isOpen = true; isOpen && next < lines.length; ) {
    const line = lines[next];
    // A line outside of the blockquote ends the fence with it.
    if (!line || line.depth < depth) break;
    const inner = depth === 0 ? outsideQuotes(markdown, line) : line;
    isOpen = !closes(inner.text, fence);
    if (isOpen) rows.push(dedented(inner, fence.indent));
    next += 1;
  }
  const { info, from: start } = fence;
  const end = lines[next - 1]?.end ?? start;
  return { part: { kind: 'code', isFenced: true, info, rows, start, end }, next };
}

/** Inside a fence that stands in no blockquote, `>` is code. */
function outsideQuotes(markdown: string, line: Line): Pick<Line, 'start' | 'text'> {
  return line.depth === 0
    ? line
    : { start: line.lineStart, text: markdown.slice(line.lineStart, line.end) };
}

function closes(text: string, { mark, indent }: FenceMark): boolean {
  const trimmed = text.trim();
  if (trimmed.length < mark.length || !trimmed.startsWith(mark)) return false;
  const isOnlyMarks = mark.startsWith('`') ? /^`+$/u.test(trimmed) : /^~+$/u.test(trimmed);
  return isOnlyMarks && text.length - text.trimStart().length <= indent + 3;
}

function dedented({ start, text }: Pick<Line, 'start' | 'text'>, indent: number): Row {
  let cut = 0;
  while (cut < indent && text[cut] === ' ') cut += 1;
  return { start: start + cut, text: text.slice(cut) };
}

/** Whether a line is indented as code is. */
export function isIndented(text: string): boolean {
  return /^(?: {4}|\t)\s*\S/u.test(text);
}

/** Indented lines, and whether they are clearly code: a paragraph may be indented by mistake. */
export function indented(
  lines: readonly Line[],
  from: number,
): Found & { readonly clear: boolean } {
  let next = from + 1;
  for (let at = from; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    if (isIndented(text)) next = at + 1;
    else if (text.trim() !== '') break;
  }
  const rows = lines.slice(from, next).map((line) => dedented(line, 4));
  const telling = rows.filter(({ text }) => text.trim() !== '');
  const clear = telling.filter(({ text }) => /[;{}=[\]]|\)\s*:?$|:$|^\s*(?:\/\/|#)/u.test(text));
  const start = lines[from]?.start ?? 0;
  const end = lines[next - 1]?.end ?? start;
  const part: CodePart = { kind: 'code', isFenced: false, info: '', rows, start, end };
  return { part, next, clear: clear.length * 2 > telling.length };
}
