/** A stretch of a code block to be marked: offsets in its text, `end` not part of it. */
export interface CodeMark {
  readonly start: number;
  readonly end: number;
  /** Plain text for the tooltip. */
  readonly title: string;
  /** A class by which the mark is found again. */
  readonly name: string;
}

/** HTML of some text, all of which is marked alike. */
interface Run {
  readonly html: string;
  readonly mark: CodeMark | undefined;
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
  let startsLine = true;
  const runs = [...html.matchAll(piece)].flatMap(([part]): readonly Run[] => {
    if (part.startsWith('<')) return [{ html: part, mark: undefined }];
    const here = at;
    const isEntity = part.startsWith('&');
    at += isEntity ? 1 : part.length;
    const found = isEntity
      ? [{ html: part, mark: markAt(here, sorted) }]
      : runsOf(part, here, sorted, startsLine);
    startsLine = part.endsWith('\n') || (startsLine && part.trim() === '');
    return found;
  });
  return joined(runs);
}

/** Of marks that overlap the first one is shown. */
function markAt(at: number, marks: readonly CodeMark[]): CodeMark | undefined {
  return marks.find(({ start, end }) => start <= at && at < end);
}

function runsOf(
  text: string,
  offset: number,
  marks: readonly CodeMark[],
  startsLine: boolean,
): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < text.length) {
    const here = offset + at;
    const mark = markAt(here, marks);
    const next = mark
      ? mark.end
      : Math.min(...marks.map(({ start }) => start).filter((start) => start > here));
    const end = Math.min(text.length, next - offset);
    const isFirst = at === 0 ? startsLine : text[at - 1] === '\n';
    runs.push(...runsOfLines(text.slice(at, end), mark, isFirst));
    at = end;
  }
  return runs;
}

/** The blanks before a line and its end stay unmarked. */
function runsOfLines(
  text: string,
  mark: CodeMark | undefined,
  startsLine: boolean,
): readonly Run[] {
  if (!mark) return [{ html: text, mark }];
  return text.split('\n').flatMap((line, row) => {
    const words = row > 0 || startsLine ? line.trimStart() : line;
    const before = (row > 0 ? '\n' : '') + line.slice(0, line.length - words.length);
    return [
      { html: before, mark: undefined },
      { html: words, mark },
    ].filter(({ html }) => html !== '');
  });
}

/** One element for all that stands together, so that a mark with an entity in it is one mark. */
function joined(runs: readonly Run[]): string {
  let open: CodeMark | undefined;
  let html = '';
  for (const run of runs) {
    if (run.mark !== open) {
      html += (open ? '</span>' : '') + (run.mark ? opening(run.mark) : '');
      open = run.mark;
    }
    html += run.html;
  }
  return open ? `${html}</span>` : html;
}

/** The tooltip is what a screen reader says of the mark, too. */
function opening({ name, title }: CodeMark): string {
  const words = title.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<span role="mark" class="code-broken ${name}" title="${words}">`;
}
