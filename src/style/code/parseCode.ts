import { Code, type CodeOptions } from './code.ts';
import type { Grammars } from './grammars.ts';
import { isParsed, type ParsedLanguage } from './language.ts';
import { copyTree } from './syntaxTree.ts';

/** What is known of a text besides its language. */
export type Standing = Pick<CodeOptions, 'path' | 'origins' | 'owned'>;

/** Parses a whole file, or code that stands on its own. Rejects where a grammar cannot be loaded. */
export async function parseCode(
  grammars: Grammars,
  language: string,
  text: string,
  standing: Standing = {},
): Promise<Code> {
  if (!isParsed(language)) {
    return new Code(language, text, { ...standing, byType: new Map(), soundness: 'whole' });
  }
  return parsed(grammars, language, text, standing);
}

async function parsed(
  grammars: Grammars,
  language: ParsedLanguage,
  text: string,
  standing: Standing,
): Promise<Code> {
  const parser = await grammars.parser(language);
  const tree = parser.parse(text);
  if (!tree) return new Code(language, text, { ...standing, byType: new Map(), soundness: 'none' });
  const { root, byType, errors } = copyTree(text, tree);
  tree.delete();
  return new Code(language, text, {
    ...standing,
    root,
    byType,
    soundness: errors.length === 0 ? 'whole' : 'partly',
  });
}
