import { scripts } from '../code/language.ts';
import { choice } from '../hear/asking.ts';
import { Words } from '../hear/words.ts';
import { openingBraces } from '../layout/openingBraces.ts';
import type { CodeRule } from '../rule.ts';

export const braceStyle: CodeRule = {
  name: 'brace-style',
  of: 'code',
  about: 'where the opening brace of a block stands',
  values: {
    'same-line': 'at the end of the line that it belongs to',
    'own-line': 'on a line of its own',
  },
  languages: ['java', 'csharp', 'rust', ...scripts],
  hear: (words) => {
    if (words.exception !== undefined) return undefined;
    const opening = new Words(words.text.replace(closing, ''));
    if (!opening.has(brace) || opening.has(elsewhere)) return undefined;
    // A manner of something that may be absent: code without blocks is no occasion.
    const value = choice(opening, { 'same-line': sameLine, 'own-line': ownLine })?.value;
    return value === undefined ? undefined : { value };
  },
  tell: (value) =>
    value === 'own-line'
      ? 'Put each opening brace on a line of its own'
      : 'Put each opening brace at the end of the line that it belongs to',
  counted: (value) =>
    `opening braces stand ${value === 'own-line' ? 'on a line of their own' : 'at the end of a line'}`,
  see: (code) => code.once(openingBraces),
  fits: (value, seen) => {
    const [place, isInline] = seen.split(':');
    // Who puts braces on their own lines may still open a lambda where it stands.
    return isInline && value === 'own-line' ? undefined : value === place;
  },
  habit: (seen) => (seen.includes(':') ? undefined : seen),
};

const brace =
  /\b(?:braces?|curl(?:y|ies)|brackets?|allman|1tbs|otbs|one true brace|egyptian|bsd style)\b|(?<=\s)["'`]?\{["'`]?(?=\s)|\bk ?(?:&|and|\+) ?r\b/iu;
/** Other braces, and whether to write them at all. */
const elsewhere =
  /\b(?:jsx|else|catch|(?:single|one)[- ]lin(?:e|er)s?|objects?|imports?|arrays?|square|spac(?:es?|ing)|always use|mandatory|required|omit|expansion|interpolation)\b/iu;
const closing =
  /(?:,? ?\b(?:and|but|with|while))?,? ?(?:the )?\bclosing (?:curly )?(?:braces?|brackets?|one)\b[^,;.]*/iu;
const sameLine =
  /\b(?:same|that|header'?s?|statement'?s?|declaration'?s?) line\b|\bend of (?:the|each|its|that) line\b|\bk ?(?:&|and|\+) ?r\b|\b(?:1tbs|otbs|one true brace|egyptian|cuddled|trailing brace|hugging)\b|\bsame[- ]line braces?\b/iu;
const ownLine =
  /\b(?:own|new|next|separate|following|fresh) lines?\b|\bnew ?lines?\b|\ballman\b|\bbsd[- ]style\b|\bline of (?:its|their) own\b|\blines of their own\b|\b(?:own|new|next)-line braces?\b/iu;
