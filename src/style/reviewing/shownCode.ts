import type { Code } from '../code/code.ts';
import type { Grammars } from '../code/grammars.ts';
import { languageOf, parseShown } from '../code/languageOf.ts';
import { parseCode } from '../code/parseCode.ts';
import type { CodeBlock } from '../reply/replyText.ts';

/** A code that a reply shows as its own. */
export interface ShownCode {
  readonly code: Code;
  readonly block: CodeBlock;
}

/** Everything that a reply shows as its own. */
export interface Shown {
  readonly codes: readonly ShownCode[];
  /** There was more than can be read in time. */
  readonly isCut: boolean;
}

/** Nobody reads more than that, and the answer has to come in time. */
const mostCharacters = 1_000_000;
const mostBlocks = 1_000;

/** Parses what a reply shows as its own code; what has no language that can be told is left out. */
export async function shownCode(grammars: Grammars, blocks: readonly CodeBlock[]): Promise<Shown> {
  const codes: ShownCode[] = [];
  let left = mostCharacters;
  for (const block of blocks.filter(({ foreign }) => !foreign)) {
    const text = block.rows.map((row) => row.text).join('\n');
    left -= text.length;
    if (left < 0 || codes.length >= mostBlocks) return { codes, isCut: true };
    const code = await parsed(grammars, block, text, codes.at(-1)?.code.language);
    if (code) codes.push({ code, block });
  }
  return { codes, isCut: false };
}

/** `last` is the language of the code before: a few lines of a diff may not tell theirs. */
async function parsed(
  grammars: Grammars,
  { info, path, rows, context, repeated, isDiff, around }: CodeBlock,
  text: string,
  last: string | undefined,
): Promise<Code | undefined> {
  const standing = {
    ...(path === undefined ? {} : { path }),
    origins: rows.map(({ start }) => start),
    owned: (row: number) => !context.has(row) && !repeated.has(row),
  };
  const code = await parseShown(grammars, text, { info, path }, standing);
  if (code || !isDiff) return code;
  const language = (await languageOf(grammars, around, {})) ?? last;
  return language === undefined ? undefined : parseCode(grammars, language, text, standing);
}
