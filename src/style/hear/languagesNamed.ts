import { speaksOf } from '../code/language.ts';
import type { Asked } from '../rule.ts';

/** What people call the languages; of those that are not parsed only what is no common word. */
const names: readonly (readonly [language: string, source: string])[] = [
  ['python', '[Pp]ython|PYTHON|[Pp]y'],
  ['javascript', '[Jj]ava[Ss]cript|JS|js'],
  ['javascriptreact', 'JSX|jsx'],
  ['typescript', '[Tt]ype[Ss]cript|TS|ts'],
  ['typescriptreact', 'TSX|tsx'],
  // At the start, "Go with single quotes" names none.
  [
    'go',
    String.raw`[Gg]olang|(?<=\w[)\x60"']?\s)Go|Go(?!\s+(?:with|for|through|over|to|ahead|back|easy|straight|on|by|into|the)\b)`,
  ],
  ['java', '[Jj]ava'],
  ['rust', '[Rr]ust'],
  ['csharp', '[Cc]#|[Cc]sharp|CSharp|C [Ss]harp'],
  ['cpp', String.raw`[Cc]\+\+`],
  ['kotlin', '[Kk]otlin'],
  ['swift', 'Swift'],
  ['php', 'PHP|php'],
  ['ruby', '[Rr]uby'],
  ['scala', '[Ss]cala'],
  ['dart', 'Dart'],
];

/** In "TypeScript over JavaScript" and "as in Java" the last is no place. */
const notThere = String.raw`(?<![\w./@#-])(?<!\b(?:over|than|instead of|unlike|not|like|like in|as in|from|to)\s)`;
const patterns = names.map(
  ([language, source]) =>
    [language, new RegExp(`${notThere}(?:${source})(?![\\w/+#-]|\\.\\w)`, 'u')] as const,
);

/** The languages that a wish names as those that it holds for, in whatever place of its sentence. */
export function languagesNamed(text: string): readonly string[] {
  return patterns.flatMap(([language, pattern]) => (pattern.test(text) ? [language] : []));
}

/** A wish that names a language holds for no other; of the languages that its rule means, those are left. */
export function narrowedTo(named: readonly string[], asked: Asked): Asked {
  if (named.length === 0) return asked;
  if (asked.languages === undefined) return { ...asked, languages: named };
  const languages = asked.languages.filter((one) => speaksOf(named, one));
  return languages.length > 0 ? { ...asked, languages } : asked;
}

const idle = /\b(?:in|for|with|and|or|both|code|files?|all|my|our|also|too)\b/giu;

/**
 * The parts of a wish that hold for different languages each: "f-strings in Python, template literals in
 * TypeScript". Empty where it is one wish, for one language or for several.
 */
export function partsByLanguage(text: string): readonly string[] {
  if (languagesNamed(text).length < 2) return [];
  const parts = text.split(
    /[,;]\s+(?:(?:and|but|while|whereas)\s+)?|\s+(?:and|but|while|whereas)\s+/iu,
  );
  const isOwn = parts.every((part) => languagesNamed(part).length > 0 && saysMore(part));
  const named = parts.flatMap(languagesNamed);
  return isOwn && parts.length > 1 && new Set(named).size === named.length ? parts : [];
}

/** Whether there is anything in it besides languages. */
function saysMore(part: string): boolean {
  const rest = names.reduce(
    (left, [, source]) => left.replace(new RegExp(`(?<![\\w#])(?:${source})(?![\\w+#])`, 'gu'), ''),
    part,
  );
  return /\w/u.test(rest.replace(idle, ''));
}
