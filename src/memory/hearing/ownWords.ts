/** A longer line is a paste; some patterns take quadratic time on it. */
const longestLine = 1_000;
/** Characters that are heard at either end of a message: a longer one is a document. */
const longestEnd = 20_000;
/** Stands for a line that was pasted. */
const pasted = '\0';
/** More than this many lines without a blank one are a paste, unless they are a list. */
const longestParagraph = 12;

const bullet = /^\s*(?:[-*•]|\d{1,2}[.)])\s+\S/u;
const indented = /^(?: {4}|\t)/u;
const fence = /^\s{0,3}(`{3,}|~{3,})/u;
const quotation = /^\s{0,3}>/u;
const stackTrace =
  /^\s*(?:at\s\S.*[(:]|File "|Traceback\b|Caused by:|\.{3} \d+ more|\w*(?:Error|Exception)\b[:(]|\d+ \| )/u;
const codeComment = /^\s*(?:\/\/|\/\*|\*\/|\*\s|#(?!\d)|<!--|--\s|;;|"{3}|'{3})/u;
const codeLine =
  /[;{}]\s*$|^\s*[\w.$[\]"']+\s*(?:[+-]?=|=>)\s*\S|^\s*(?:[-+]{1,3}\s)?[\w-]+:(?:\s[\w./"'-]+)?$|^\s*<\/?\w|^\s*(?:import|from|def|class|const|let|var|function|return|public|private|export|package|func|fn|elif|FROM|RUN|COPY|SELECT|INSERT)\b(?=.*[\s({]['"\w*{.]+[:;)}({'"]?$)(?!.*\b(?:please|the|my|a|to|from now on|always|never|I)\b)/u;
/** A line that hands over what comes next: "Here is our README:". */
const introduction =
  /\b(?:this|here(?: is|'s| are)|contents?|file|readme|logs?|output|docs?|documentation|page|says?|said|wrote|reads?|body|snippet|yaml|json|dockerfile|config|code|error|warning|message|comment|email|ticket|issue|inherited|got|pasted?)\b[^.!]*[:?]\s*$/iu;
/** A line that hands over wishes: "My rules:". */
const wishList =
  /\b(?:remember|rules?|prefer\w*|conventions?|style|from now on|always|never|please|habits?)\b[^.!?]*:\s*$/iu;

/**
 * What the user said in their own words: without fenced and indented code, quotations, stack traces,
 * comments, and what a line introduces as somebody else's text. Short literals stay: `any`, "$foo".
 */
export function ownWords(message: string): string {
  const lines = message
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .map((line) => (line.length > longestLine ? pasted : line));
  return paragraphs(ends(withoutFences(lines)))
    .map((paragraph, index, all) => spoken(paragraph, all[index - 1]))
    .filter((text) => text !== '')
    .join('\n\n');
}

/** A fence that never ends takes the rest, as Markdown has it. */
function withoutFences(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let open: string | undefined;
  for (const line of lines) {
    const mark = fence.exec(line)?.[1];
    if (open === undefined && mark) open = mark;
    else if (open === undefined) kept.push(line);
    else if (mark?.startsWith(open) && line.trim() === mark) open = undefined;
    if (open !== undefined && mark === open) kept.push('');
  }
  return kept;
}

/** The lines of either end; what stands between them is not heard. */
function ends(lines: readonly string[]): readonly string[] {
  const lengths = lines.map((line) => line.length + 1);
  const size = lengths.reduce((sum, length) => sum + length, 0);
  if (size <= 2 * longestEnd) return lines;
  let before = 0;
  return lines.flatMap((line, index) => {
    const start = before;
    before += lengths[index] ?? 0;
    if (before <= longestEnd || start >= size - longestEnd) return [line];
    return start <= longestEnd ? [pasted, ''] : [];
  });
}

function paragraphs(lines: readonly string[]): string[][] {
  const all: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() !== '') all.at(-1)?.push(line);
    else if (all.at(-1)?.length) all.push([]);
  }
  return all;
}

function spoken(paragraph: readonly string[], before: readonly string[] | undefined): string {
  const introduced =
    introduction.test(before?.at(-1) ?? '') && !wishList.test(before?.at(-1) ?? '');
  const isList = paragraph.filter((line) => bullet.test(line)).length * 2 >= paragraph.length;
  if (paragraph.length > longestParagraph && !isList) return '';
  if (introduced && (paragraph.length > 1 || bullet.test(paragraph[0] ?? ''))) return '';
  const kept: string[] = [];
  let handedOver = false;
  for (const line of paragraph) {
    if (line === pasted) {
      handedOver = true;
      continue;
    }
    if (!handedOver && !isMaterial(line, kept.length > 0)) kept.push(withoutQuotations(line));
    handedOver ||= introduction.test(line) && !wishList.test(line);
    if (handedOver && isRequest(line)) {
      kept.push(withoutQuotations(line));
      handedOver = false;
    }
  }
  return kept.join('\n');
}

function isMaterial(line: string, afterWords: boolean): boolean {
  if (indented.test(line) && !(afterWords && bullet.test(line))) return true;
  return [quotation, stackTrace, codeComment].some((form) => form.test(line)) || isCode(line);
}

function isCode(line: string): boolean {
  return codeLine.test(line) && !wishList.test(line);
}

/** After a paste on the lines above, the user's own words begin again with what they ask for. */
function isRequest(line: string): boolean {
  return /^(?:please|pls|can you|could you|now|explain|summari[sz]e|fix|what|why|how|and|also|remember|from now on)\b/iu.test(
    line,
  );
}

/** A quoted sentence is somebody's words or an example; a quoted word or symbol is a literal. */
function withoutQuotations(line: string): string {
  return line
    .replace(/`[^`\n]+`/gu, (code) => (/\S+\s+\S+\s+\S+\s+\S+/u.test(code) ? '`…`' : code))
    .replace(/["“”][^"“”\n]+["“”]|(?<!\w)['‘][^'‘\n]+['’](?!\w)/gu, (quote) =>
      /[\p{L}\d_]+\s+[\p{L}\d_]+\s+[\p{L}\d_]+/u.test(quote) ? '“…”' : quote,
    );
}
