import type { ParsedLanguage } from './language.ts';

/**
 * The text with what is no code in it as blanks: marks for what was left out, notebook magics, prompts
 * of an interpreter and what it printed. Every offset stays.
 */
export function blanked(text: string, language: ParsedLanguage): string {
  const lines = text.split('\n');
  if (language === 'python' && lines.some((line) => prompt.test(line))) return session(lines);
  let isBody = false;
  return lines
    .map((line) => {
      const isKept = isBody && /^\s*\.{3}\s*$/u.test(line);
      if (line.trim() !== '') isBody = language === 'python' && /:\s*(?:#.*)?$/u.test(line);
      if (isKept) return line;
      return isNoCode(line, language) ? blank(line) : withoutGaps(line, language);
    })
    .join('\n');
}

const prompt = /^\s{0,8}>>>(?: |\s*$)/u;
const anyPrompt = /^\s{0,8}(?:>>>|\.{3})(?: |\s*$)/u;

/** What was typed at a prompt, without what was printed. */
function session(lines: readonly string[]): string {
  let isInput = false;
  return lines
    .map((line) => {
      isInput = prompt.test(line) || (isInput && anyPrompt.test(line));
      const [mark = ''] = anyPrompt.exec(line) ?? [];
      return isInput ? blank(mark) + line.slice(mark.length) : blank(line);
    })
    .join('\n');
}

const gapLine = /^\s*[([{<]?\s*(?:\.{3}|…)(?:\s*[)\]}>])?[,;]?\s*$/u;
/** "... rest of the code": a comment that lost its marks. */
const gapWords = /^\s*(?:\.{3}|…)\s+[A-Za-z][\w' -]*(?:\.{3}|…)?\s*$/u;
const magic =
  /^\s*(?:%{1,2}[a-zA-Z]\w*(?:\s.*)?|!\s*[a-zA-Z./].*|\?{1,2}[a-zA-Z].*|[\w.]+\?{1,2}\s*)$/u;

function isNoCode(line: string, language: ParsedLanguage): boolean {
  if (line.length > 400) return false;
  if (gapWords.test(line) || gapLine.test(line)) return true;
  return language === 'python' && magic.test(line);
}

function blank(text: string): string {
  return text.replace(/[^\r]/gu, ' ');
}

/** Gaps within a line, each with what it becomes: nothing, or a name where a value is needed. */
const gaps: readonly (readonly [gap: RegExp, isValue: boolean])[] = [
  // Not the parameters of a function: how many there are is then unknown, and it stays unsound.
  [/(?<=[([{])\s*(?:\.{3}|…)\s*(?=[\])}])(?!\)\s*(?:\{|:|->|=>))/gu, false],
  [/,\s*(?:\.{3}|…)\s*(?=[\])}])(?!\)\s*(?:\{|:|->|=>))/gu, false],
  [/(?<=(?:[=:]|=>|\breturn)\s)(?:\.{3}|…)(?=\s*(?:[;,)}\]]|$))/gu, true],
];

/** `<your data>`: a name that the reader is to fill in. */
const placeholder =
  /(?<=[(,=:\s]|^)<[a-z][a-zA-Z\d]*(?:[ _-]{1,3}[a-zA-Z\d']{1,30}){1,9}>(?=\s*(?:[),;:]|$))/gu;

function withoutGaps(line: string, language: ParsedLanguage): string {
  if (line.length > 400 || !/\.{3}|…|<[a-z]/u.test(line)) return line;
  const named = language.endsWith('react')
    ? line
    : line.replace(placeholder, (all) => '_'.repeat(all.length));
  if (language === 'python') return named;
  return gaps.reduce(
    (text, [gap, isValue]) =>
      text.replace(gap, (all) => (isValue ? '_'.repeat(all.length) : ' '.repeat(all.length))),
    named,
  );
}
