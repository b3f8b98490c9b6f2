import { numberAfter, numberWord } from '../hear/numbers.ts';
import type { Words } from '../hear/words.ts';
import { measured } from '../reply/measured.ts';
import { paragraphsOf } from '../reply/prose.ts';
import type { ReplyRule } from '../rule.ts';

const units: readonly (readonly [unit: string, pattern: RegExp])[] = [
  ['words', /words?\b(?!-|\s+(?:names?|identifiers?|variables?))/iu],
  ['sentences', /sentences?\b|sentence-long\b/iu],
  ['paragraphs', /paragraphs?\b/iu],
  ['lines', /lines?\b|(?<=one-?)liners?\b/iu],
  ['characters', /characters?\b|chars?\b/iu],
];
/** Units that code has too: the words have to speak of replies. */
const ambiguous: readonly string[] = ['lines', 'characters'];
const replies =
  /\b(?:answers?|answering|repl(?:y|ies|ying)|respon(?:ses?|d|ding)|explanations?|explain(?:ing)?|prose)\b/iu;
/** About something else than replies. */
const elsewhere =
  /\b(?:comments?|docstrings?|docs?|documentation|commits?|subjects?|titles?|headlines?|names?|named|identifiers?|functions?|methods?|files?|class(?:es)?|components?|modules?|PRs?|pull requests?|descriptions?|changelog|readme|errors?|logs?|code|tests?|headings?|variables?|strings?|labels?|columns?|passwords?|slugs?|wide|long lines|line length|per (?:line|sentence|paragraph|bullet)|each (?:sentence|paragraph|bullet)|(?:sentences?|paragraphs?|bullets?) of)\b/iu;
const approximate =
  /\b(?:about|around|roughly|approximately|circa|some|ideally|aim for|or so|usually|mostly|try)\b|~/iu;
const condition =
  /\b(?:for|to|on) (?:\w+ )?(?:simple|trivial|short|quick|easy|small|yes)\b|\b(?:simple|trivial|easy|quick) (?:questions?|things|tasks?)\b|\bif\b|\bwhen(?:ever)? (?!answering|explaining|replying|responding|you (?:answer|reply|explain))|\bfirst\b|\bsummar/iu;

export const replyLength: ReplyRule = {
  name: 'reply-length',
  of: 'reply',
  about: 'the length of replies, code apart',
  values: {
    'words:<n>': 'at most n words',
    'sentences:<n>': 'at most n sentences',
    'paragraphs:<n>': 'at most n paragraphs',
    'lines:<n>': 'at most n lines of prose',
    'characters:<n>': 'at most n characters of prose',
  },
  languages: [],
  hear: (words) => {
    if (words.exception !== undefined) return undefined;
    if ([elsewhere, approximate, condition].some((pattern) => words.has(pattern))) return undefined;
    const text = upperOfRanges(words);
    for (const [unit, pattern] of units) {
      if (ambiguous.includes(unit) && !words.has(replies)) continue;
      const most = numberAfter(text, pattern);
      if (most !== undefined && most > 0) return { value: `${unit}:${most}` };
    }
    return undefined;
  },
  tell: (value) => {
    const [unit = '', most = ''] = value.split(':');
    return `Keep the prose of a reply to ${most === '1' ? `one ${unit.slice(0, -1)}` : `${most} ${unit}`} at most`;
  },
  see: (reply) => {
    const seen = measured(reply);
    const read = paragraphsOf(reply).filter(({ isRead }) => isRead);
    const spans = read.length > 0 ? read : [{ start: 0, end: 0 }];
    return spans.map(({ start, end }) => ({ seen, start, end }));
  },
  fits: (value, seen) => {
    const [unit = '', most] = value.split(':');
    const count = seen.split(' ').find((one) => one.startsWith(`${unit}:`));
    return count === undefined ? undefined : Number(count.slice(unit.length + 1)) <= Number(most);
  },
};

/** "Two to three sentences", "2-3 sentences", "a sentence or two": what counts is the most. */
function upperOfRanges(words: Words): string {
  const range = new RegExp(
    String.raw`(?<![\w.])${numberWord}\s?(?:-|–|to|or)\s?(?=${numberWord})`,
    'giu',
  );
  return words.text
    .replace(/(\d),(?=\d{3}(?!\d))/gu, '$1')
    .replace(/\ba (\w+) or two\b/giu, 'two $1s')
    .replace(/\b(?:an?|a single) (?=(?:sentence|paragraph|line)\b)/giu, 'one ')
    .replace(/\bone-liners?\b/giu, 'one line')
    .replace(range, '');
}
