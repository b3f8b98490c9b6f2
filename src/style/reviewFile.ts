import type { Grammars } from './code/grammars.ts';
import { parseCode } from './code/parseCode.ts';
import { type Preference, type Verdict, verdictOn } from './review.ts';
import { Bench } from './reviewing/bench.ts';

/** A document as it stands in the editor. */
export interface FileText {
  /** A VS Code language id. */
  readonly language: string;
  readonly text: string;
  /** Relative to its workspace folder, with `/`. */
  readonly path: string;
}

/**
 * Judges a file against preferences, in their order; places are offsets in its text. The rules of a reply
 * have no say in it. Rejects where a grammar cannot be loaded.
 */
export async function reviewFile(
  grammars: Grammars,
  { language, text, path }: FileText,
  preferences: readonly Preference[],
): Promise<readonly Verdict[]> {
  const code = await parseCode(grammars, language, text, { path });
  const block = {
    info: language,
    path,
    rows: code.lines.map((line, row) => ({ start: code.startOf(row), text: line })),
    foreign: false,
    isDiff: false,
    around: '',
    context: new Set<number>(),
    repeated: new Set<number>(),
  };
  const bench = new Bench(
    { text, prose: [], bullets: [], fences: [] },
    { codes: [{ code, block }], isCut: false },
  );
  return preferences.map((preference) => verdictOn(bench, preference));
}
