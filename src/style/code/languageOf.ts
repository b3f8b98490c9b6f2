import type { Code } from './code.ts';
import type { Grammars } from './grammars.ts';
import { guesses, isShell } from './guessLanguage.ts';
import { isParsed, isScript } from './language.ts';
import { languageOfInfo } from './languageOfInfo.ts';
import { languageOfPath } from './languageOfPath.ts';
import { parseCode, type Standing } from './parseCode.ts';

/** What is said of a code's language. */
export interface Labels {
  /** What follows the marks of its fence. */
  readonly info?: string;
  readonly path?: string | undefined;
}

/** Languages that a code may be in where it does not parse in the one that was stated. */
const relatives: Readonly<Record<string, readonly string[]>> = {
  javascript: ['typescript', 'typescriptreact'],
  javascriptreact: ['typescriptreact'],
  typescript: ['typescriptreact'],
  typescriptreact: ['typescript'],
};

/**
 * Parses a code that a reply shows, in the language that it is in: the stated one, unless it does not
 * parse in that and does in another; without a statement, a guess that the parser confirms. Undefined
 * where nothing tells its language.
 */
export async function parseShown(
  grammars: Grammars,
  text: string,
  labels: Labels,
  standing: Standing = {},
): Promise<Code | undefined> {
  const said = stated(labels);
  if (said === undefined) return parseGuess(grammars, text, standing);
  const code = await parseCode(grammars, said, text, standing);
  if (!isParsed(said)) return code;
  if (code.soundness === 'whole') return withMarkup(grammars, code, standing);
  const best = await leastUnsound(grammars, code, relatives[said] ?? [], standing);
  return best.soundness === 'none' ? asStranger(grammars, best, standing) : best;
}

async function leastUnsound(
  grammars: Grammars,
  code: Code,
  others: readonly string[],
  standing: Standing,
): Promise<Code> {
  let best = code;
  for (const other of others) {
    const one = await parseCode(grammars, other, code.text, standing);
    // A little more that parses may be chance; much more, or all, is none.
    if (one.unsoundRows.size * 3 < best.unsoundRows.size) best = one;
    if (one.soundness === 'whole') break;
  }
  return best;
}

/** Another language altogether is believed only where the stated one makes nothing of a text. */
async function asStranger(grammars: Grammars, code: Code, standing: Standing): Promise<Code> {
  if (isShell(code.text)) return parseCode(grammars, 'shellscript', code.text, standing);
  const [guess] = guesses(code.text);
  if (guess === 'json') return parseCode(grammars, guess, code.text, standing);
  if (guess === undefined || !isParsed(guess)) return code;
  const other = await parseCode(grammars, guess, code.text, standing);
  return other.soundness === 'whole' ? other : code;
}

/** The VS Code language id of a code that a reply shows; undefined where nothing tells it. */
export async function languageOf(
  grammars: Grammars,
  text: string,
  labels: Labels,
): Promise<string | undefined> {
  return (await parseShown(grammars, text, labels))?.language;
}

/** A path says more than "js" does: what is in `a.ts` is TypeScript. */
function stated({ info = '', path }: Labels): string | undefined {
  // Of a diff, what it changes counts.
  const byInfo = languageOfInfo(info.replace(/^\s*(?:u?diff|patch)\b[\s:-]*/u, ''));
  const byPath = path === undefined ? undefined : languageOfPath(path);
  const isVague = byInfo === undefined || (isScript(byInfo) && isScript(byPath ?? ''));
  return isVague ? (byPath ?? byInfo) : byInfo;
}

/** JavaScript's grammar knows JSX too, and a rule may not. */
async function withMarkup(grammars: Grammars, code: Code, standing: Standing): Promise<Code> {
  if (code.language !== 'javascript') return code;
  const hasMarkup = code.nodes('jsx_element', 'jsx_self_closing_element').length > 0;
  return hasMarkup ? parseCode(grammars, 'javascriptreact', code.text, standing) : code;
}

async function parseGuess(
  grammars: Grammars,
  text: string,
  standing: Standing,
): Promise<Code | undefined> {
  const [first, ...more] = guesses(text);
  if (first === undefined) return undefined;
  if (!isParsed(first)) return parseCode(grammars, first, text, standing);
  const [likeliest, ...others] = [first, ...(relatives[first] ?? []), ...more.slice(0, 2)].filter(
    isParsed,
  );
  if (likeliest === undefined) return undefined;
  const code = await parseCode(grammars, likeliest, text, standing);
  const best = await leastUnsound(
    grammars,
    code,
    code.soundness === 'whole' ? [] : others,
    standing,
  );
  return best.soundness === 'none' ? undefined : withMarkup(grammars, best, standing);
}
