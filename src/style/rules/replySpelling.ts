import { choice } from '../hear/asking.ts';
import { paragraphsOf } from '../reply/prose.ts';
import type { ReplyRule, Sight } from '../rule.ts';
import { spellingOf } from '../spelling/families.ts';

const kind = '(?:[- ](?:english|spellings?|orthography|spelled|variants?|style))';
const british = new RegExp(
  String.raw`\b(?:british|commonwealth)\b${kind}?|\b(?:UK|GB|australian)${kind}|\ben[-_]GB\b|(?<!\w)-ise\b`,
  'iu',
);
const american = new RegExp(
  String.raw`\b(?:american)\b${kind}?|\b(?:US|U\.S\.|USA)${kind}|\ben[-_]US\b|(?<!\w)-ize\b`,
  'iu',
);
/** About something else than replies. */
const elsewhere =
  /\b(?:comments?|names?|naming|identifiers?|docstrings?|docs|documentation|commits?|strings?|UI|labels?|tests?|readme|variables?|functions?|code|dates?|formats?|units?|locales?|keyboards?|currency|accent)\b/iu;
/** A word before these may be the name of something. */
const named =
  /^\s+(?:propert(?:y|ies)|attributes?|values?|fields?|props?|variables?|options?|keys?|parameters?|arguments?|keywords?|class(?:es)?|functions?|methods?|modules?|packages?|elements?|tags?|flags?|headers?|endpoints?|tables?|columns?|commands?)\b/iu;

export const replySpelling: ReplyRule = {
  name: 'reply-spelling',
  of: 'reply',
  about: 'British or American spelling in replies',
  values: { british: 'colour, centre, organise', american: 'color, center, organize' },
  languages: [],
  hear: (words) => {
    if (words.has(elsewhere)) return undefined;
    const asked = choice(words, { british, american });
    // A reply may have no word that the two spell differently.
    return asked && { value: asked.value };
  },
  tell: (value) =>
    value === 'british'
      ? 'Use British spelling: colour, centre, organise'
      : 'Use American spelling: color, center, organize',
  see: (reply) =>
    paragraphsOf(reply).flatMap(({ start, text }) =>
      [...text.matchAll(/\p{L}+/gu)].flatMap((match) => sightOf(text, match, start)),
    ),
};

function sightOf(text: string, match: RegExpExecArray, offset: number): readonly Sight[] {
  const [word] = match;
  if (word.length < 4 || !/^\p{L}?\p{Ll}+$/u.test(word)) return [];
  const seen = spellingOf(word.toLowerCase());
  if (seen === undefined || isName(text, match.index, word)) return [];
  const start = offset + match.index;
  return [{ seen, start, end: start + word.length }];
}

/** Quoted, part of an identifier or an address, a capital within a sentence: a name is spelled as it is. */
function isName(text: string, at: number, word: string): boolean {
  const end = at + word.length;
  if (/[\w\-./@#$\\"“‘'`:<={]$/u.test(text.slice(Math.max(0, at - 1), at))) return true;
  if (/^(?:[\w\-/@\\(="”`>}]|[.:]\w|['’](?!s\b))/u.test(text.slice(end, end + 3))) return true;
  if (named.test(text.slice(end, end + 20))) return true;
  if (/\bCSS\s+$/u.test(text.slice(Math.max(0, at - 10), at))) return true;
  const isCapital = /^\p{Lu}/u.test(word);
  return isCapital && !/(?:^|[.!?:]\s+|[-*#]\s+|\*\*)$/u.test(text.slice(Math.max(0, at - 6), at));
}
