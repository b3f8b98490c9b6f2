import type { Code } from '../code/code.ts';
import type { Step } from './indentation.ts';

/** The lines that open a block, in languages that are not parsed. */
const openers: Readonly<Record<string, RegExp>> = {
  yaml: /^ *["'\w][^#]*:$/u,
  html: /^\s*<[a-z][^<>]*[^/<>]>$|^\s*<[a-z]>$/u,
};
const braces = /[{[]$/u;
/** Elements without an end, and those whose text is another language's. */
const unopened =
  /^\s*<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|script|style|pre|textarea)\b/u;

/** Steps between a line that opens a block and the next one, where no tree tells them. */
export function plainSteps(code: Code): readonly Step[] {
  const opens = openers[code.language] ?? braces;
  const found: Step[] = [];
  let comment = false;
  let opener: string | undefined;
  let scalar: number | undefined;
  for (const [row, line] of code.lines.entries()) {
    const text = line.trim();
    if (text === '') continue;
    const to = line.slice(0, line.length - line.trimStart().length);
    if (scalar !== undefined && to.length > scalar) continue;
    scalar = code.language === 'yaml' && /[|>][+-]?$/u.test(text) ? to.length : undefined;
    if (opener !== undefined && !isLabel(text)) found.push({ row, from: opener, to });
    comment = comment ? !text.includes('*/') : /^\/\*(?!.*\*\/)/u.test(text);
    const plain = line.length > longest ? '' : withoutComment(line);
    opener = !comment && opens.test(plain) && !unopened.test(plain) ? to : undefined;
  }
  return found;
}

/** No one writes a longer line by hand. */
const longest = 500;

function withoutComment(line: string): string {
  return line.replace(/(?<!\s)\s+(?:\/\/|#)[^{[]*$/u, '').trimEnd();
}

/** C++'s `public:` and `case 1:` stand where they like; a closing bracket is no step. */
function isLabel(text: string): boolean {
  return /^(?:public|private|protected|case\b.*|default)\s*:|^[}\])]|^(?:#|\/\/|\/\*|\*|<!--)/u.test(
    text,
  );
}
