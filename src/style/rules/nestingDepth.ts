import { parsedLanguages } from '../code/language.ts';
import { nestingSights } from '../flow/nesting.ts';
import { limit } from '../hear/asking.ts';
import type { Words } from '../hear/words.ts';
import { type Asked, type CodeRule, noHabit } from '../rule.ts';

export const nestingDepth: CodeRule = {
  name: 'nesting-depth',
  of: 'code',
  about: 'how deep blocks stand in a function',
  values: { '<n>': 'at most so many levels' },
  languages: parsedLanguages,
  hear,
  tell: (value) => `Nest blocks at most ${value} deep`,
  see: nestingSights,
  fits: (value, seen) => Number(seen) <= Number(value),
  habit: noHabit,
};

const subject =
  /\bnest(?:s|ed|ing)?\b|\bindent(?:ation|ed)?[- ]levels?\b|\blevels? (?:of )?(?:deep|indentation|indents?)\b|\bmax[- ]?depth\b|\bdepth of (?:blocks|control)\b|\bdeeply indented\b/iu;
/** The nesting of something else than blocks. */
const other =
  /\bfor-comp|\bcomprehension|\bcomponents?\b|\bfolders?\b|\bdirector(?:y|ies)\b|\bselectors?\b|\b(?:s?css|html|jsx|dom|xml|yaml|json|markdown)\b|\bdivs?\b|\bdescribe\b|\btests?\b|\bternar|\bcallbacks?\b|\bclass(?:es)?\b|\bobjects?\b|\blists?\b|\bbullets?\b|\bheadings?\b|\bloops?\b|\bqueries\b|\bgenerics?\b|\btypes?\b|\broutes?\b|\blayouts?\b|\bspaces\b|\btabs\b/iu;

function hear(words: Words): Asked | undefined {
  if (!words.has(subject) || words.has(other)) return undefined;
  const most =
    limit(
      words,
      /(?:nest(?:ed|ing)?[- ])?levels?|nest(?:ed|ing)?(?:[- ]blocks?)?|deep|indents?|indentations?/iu,
    ) ?? limit(words, /depth|deeper/iu);
  return most !== undefined && most >= 0 && most <= 20 ? { value: String(most) } : undefined;
}
