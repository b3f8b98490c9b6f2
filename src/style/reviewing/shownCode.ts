import type { Code } from '../code/code.ts';
import type { Grammars } from '../code/grammars.ts';
import { languageOfPath } from '../code/languageOfPath.ts';
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
    const code = await parsed(grammars, block, text);
    if (code) codes.push({ code, block });
  }
  return { codes, isCut: false };
}

async function parsed(
  grammars: Grammars,
  block: CodeBlock,
  text: string,
): Promise<Code | undefined> {
  const language = stated(block);
  if (language === undefined) return undefined;
  const { context, repeated, rows, path } = block;
  return parseCode(grammars, language, text, {
    ...(path === undefined ? {} : { path }),
    origins: rows.map(({ start }) => start),
    owned: (row) => !context.has(row) && !repeated.has(row),
  });
}

const names: Record<string, string> = {
  python: 'python',
  py: 'python',
  ts: 'typescript',
  typescript: 'typescript',
  tsx: 'typescriptreact',
  js: 'javascript',
  javascript: 'javascript',
  jsx: 'javascriptreact',
  go: 'go',
  golang: 'go',
  java: 'java',
  rust: 'rust',
  rs: 'rust',
  csharp: 'csharp',
  cs: 'csharp',
  'c#': 'csharp',
  json: 'json',
  toml: 'toml',
  yaml: 'yaml',
  sh: 'shellscript',
  bash: 'shellscript',
  ruby: 'ruby',
};
function stated({ info, path, rows }: CodeBlock): string | undefined {
  const name = /^[^\s{:,]*/u.exec(info)?.[0] ?? '';
  if (names[name]) return names[name];
  if (path) return languageOfPath(path);
  return rows.some(({ text }) => /^\s*def /.test(text)) ? 'python' : 'javascript';
}
