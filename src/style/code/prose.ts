import { isScript, type ParsedLanguage } from './language.ts';
import { rowAt } from './rows.ts';
import { rowsOf } from './soundness.ts';
import type { SyntaxNode } from './syntaxNode.ts';

/** Words that a line of code may begin with and then have nothing but words. */
const openers = new Set(
  `abstract assert async await break case catch chan class const continue def default defer del delete do else
  elif enum except exec export extends extern final finally fn for from func function get global go goto group
  if impl implements import in interface internal is join keyof lambda let macro_rules map match mod module move
  namespace native new nonlocal not or and orderby override package partial pass permits print private protected
  pub public raise readonly record ref required return sealed select set static struct switch synchronized throw
  throws trait transient try type typeof unsafe use using var virtual void volatile where while with yield`.split(
    /\s+/u,
  ),
);
/** Words that speak to people and name nothing. */
const talk =
  /^(?:the|an|each|every|its|their|them|they|we|you|your|these|those|then|otherwise|when|unless|should|must|will|would|are|was|were|has|have|had|of|to|into|please|also|do|does|be|whose|which)$/iu;
const wordLine = /^[A-Za-z][\w'’-]*(?:,? [\w'’-]+){1,30}[.:,;?!]?$/u;

/**
 * Whether a line reads like a sentence and not like code: nothing but words, some of which speak to
 * people. Pseudo-code is made of such lines, and some parsers take "order is paid" for an expression.
 */
export function isProse(line: string, language: ParsedLanguage): boolean {
  const text = line.trim();
  if (text.length > 300 || !wordLine.test(text)) return false;
  const runs = text.split(',').map((run) => run.split(/[ .:;?!]+/u).filter((word) => word !== ''));
  const words = runs.flat();
  const [first = ''] = words;
  if (words.length === 2) return /^(?:end|then|otherwise)$/iu.test(first);
  if (openers.has(first)) return isSpoken(first, words.slice(1), language);
  return runs.some((run) => run.length >= 3 && run.some((word) => talk.test(word)));
}

/** "if order is paid then", "for every order": a statement's first word, and then no statement. */
function isSpoken(first: string, rest: readonly string[], language: ParsedLanguage): boolean {
  const isTold = (word: string, index: number) =>
    /^(?:then|every|the|an)$/iu.test(word) || (word === 'each' && rest[index + 1] !== 'in');
  if (rest.some(isTold)) return true;
  const needsBracket = language === 'java' || language === 'csharp' || isScript(language);
  return needsBracket && /^(?:if|while|for|switch)$/u.test(first) && rest.length >= 2;
}

/** Whether a text that a parser took for code is made of sentences, or of names one below the other. */
export function isNotCode(
  lines: readonly string[],
  byType: ReadonlyMap<string, readonly SyntaxNode[]>,
  starts: readonly number[],
  language: ParsedLanguage,
): boolean {
  const suspects = lines.flatMap((line, row) => (isProse(line, language) ? [row] : []));
  const spoken = suspects.length === 0 ? [] : withoutTexts(suspects, byType, starts);
  const written = lines.filter((line) => line.trim() !== '').length;
  const strange = spoken.length + bareNames(byType, lines, starts);
  return strange * 4 >= written && (strange >= 2 || strange * 2 >= written) && strange > 0;
}

const texts =
  'string template_string comment line_comment block_comment string_literal raw_string_literal verbatim_string_literal interpolated_string_expression jsx_text';

function withoutTexts(
  rows: readonly number[],
  byType: ReadonlyMap<string, readonly SyntaxNode[]>,
  starts: readonly number[],
): readonly number[] {
  const inTexts = rowsOf(
    texts.split(' ').flatMap((type) => byType.get(type) ?? []),
    starts,
  );
  return rows.filter((row) => !inTexts.has(row));
}

/** Statements that are one name and nothing else; a notebook ends with one, a list of steps is full of them. */
function bareNames(
  byType: ReadonlyMap<string, readonly SyntaxNode[]>,
  lines: readonly string[],
  starts: readonly number[],
): number {
  const names = (byType.get('expression_statement') ?? []).filter(
    ({ children: [only, ...more], text, start }) =>
      only?.type === 'identifier' &&
      more.length === 0 &&
      lines[rowAt(starts, start)]?.trim() === text,
  );
  return names.length >= 2 ? names.length : 0;
}
