/** A stretch of a code block to be marked: offsets in its text, `end` not part of it. */
export interface CodeMark {
  readonly start: number;
  readonly end: number;
  /** Plain text for the tooltip. */
  readonly title: string;
  /** A class by which the mark is found again. */
  readonly name: string;
}

const piece = /<[^>]*>|&[#\w]+;|[^<&]+/gu;

/**
 * Puts marks into highlighted code. The HTML is a highlighter's own: text, entities and spans. A mark
 * that crosses a span is cut in two there, and so is one that crosses the end of a line.
 */
export function markCode(html: string, marks: readonly CodeMark[]): string {
  if (marks.length === 0) return html;
  const sorted = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  let marked = '';
  for (const [part] of html.matchAll(piece)) {
    if (part.startsWith('<')) {
      marked += part;
    } else if (part.startsWith('&')) {
      marked += wrapped(
        part,
        sorted.find((mark) => mark.start <= at && at < mark.end),
      );
      at += 1;
    } else {
      marked += markText(part, at, sorted);
      at += part.length;
    }
  }
  return marked;
}

/** Of marks that overlap the first one is shown. */
function markText(text: string, offset: number, marks: readonly CodeMark[]): string {
  let marked = '';
  let at = 0;
  while (at < text.length) {
    const here = offset + at;
    const mark = marks.find(({ start, end }) => start <= here && here < end);
    const next = mark
      ? mark.end
      : Math.min(...marks.map(({ start }) => start).filter((start) => start > here));
    const end = Math.min(text.length, next - offset);
    marked += markLines(text.slice(at, end), mark);
    at = end;
  }
  return marked;
}

/** The blanks before a line and its end stay unmarked. */
function markLines(text: string, mark: CodeMark | undefined): string {
  if (!mark) return text;
  return text
    .split('\n')
    .map((line) => {
      const words = line.trimStart();
      return line.slice(0, line.length - words.length) + (words === '' ? '' : wrapped(words, mark));
    })
    .join('\n');
}

function wrapped(html: string, mark: CodeMark | undefined): string {
  if (!mark) return html;
  const title = mark.title.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<span class="code-broken ${mark.name}" title="${title}">${html}</span>`;
}
