/** One line of Markdown, its blockquote marks apart. */
export interface Line {
  /** Of the content, after `depth` marks. */
  readonly start: number;
  readonly text: string;
  readonly lineStart: number;
  readonly end: number;
  readonly depth: number;
}

/** All lines of a Markdown text. */
export function linesOf(markdown: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= markdown.length; ) {
    const found = markdown.indexOf('\n', start);
    const stop = found < 0 ? markdown.length : found;
    const end = stop > start && markdown[stop - 1] === '\r' ? stop - 1 : stop;
    lines.push(unquoted(markdown, start, end));
    start = stop + 1;
  }
  return lines;
}

function unquoted(markdown: string, lineStart: number, end: number): Line {
  let start = lineStart;
  let depth = 0;
  for (;;) {
    let at = start;
    while (at < start + 3 && markdown[at] === ' ') at += 1;
    if (at >= end || markdown[at] !== '>') break;
    start = markdown[at + 1] === ' ' && at + 1 < end ? at + 2 : at + 1;
    depth += 1;
  }
  return { start, text: markdown.slice(start, end), lineStart, end, depth };
}
