import { numberWord, toNumber } from '../hear/numbers.ts';
import { Words } from '../hear/words.ts';
import type { Asked } from '../rule.ts';

const line = `(?:blank|empty|newline)[- ]?(?:lines?)?`;
const blank = /\b(?:blank|empty)[- ]lines?\b/iu;
const amount = new RegExp(
  String.raw`\b(an?|single|double|${numberWord})\s+(?:(?:consecutive|single)\s+)?(?:${line}\s+|(?=between|before|after|around))`,
  'iu',
);
const most = new RegExp(
  String.raw`\b(?:at most|max(?:imum)?(?: of)?|(?:no|not|never) more than|more than|up to)\s+(an?|${numberWord})\s+(?:(?:consecutive|successive)\s+)?(?:blank|empty) lines?\b`,
  'iu',
);
const several =
  /\b(?:consecutive|successive|multiple|double|repeated|several|extra|superfluous) (?:blank|empty) lines?\b|\b(?:blank|empty) lines? in a row\b/iu;
const inside =
  /\b(?:in|inside|within)(?: of)? (?:the |a |any |all )?(?:functions?|methods?|bod(?:y|ies))/iu;
const places: readonly (readonly [subject: string, pattern: RegExp])[] = [
  ['return', /\bbefore (?:an? |the |each |every |all |any )?(?:final |last )?[`'"]?returns?\b/iu],
  ['imports', /\b(?:after|below|following) (?:the |all )?(?:last )?imports?\b/iu],
  [
    'methods',
    /\b(?:between|separat\w+|around|before)\b[^,;.]*\b(?:methods?|members)\b|\bmethods?\b[^,;.]*\bseparated (?:by|with)\b/iu,
  ],
  [
    'definitions',
    /\b(?:before|around|above)\b[^,;.]*\b(?:functions?|definitions|declarations|class(?:es)?(?! (?:methods?|members)))\b/iu,
  ],
  [
    'functions',
    /\b(?:between|separat\w+)\b[^,;.]*\b(?:functions?|definitions|declarations|class(?:es)?(?! (?:methods?|members)))\b|\b(?:functions?|definitions|classes)\b[^,;.]*\bseparated (?:by|with)\b/iu,
  ],
];

/** What a wish says of blank lines, as `subject:number`; `some` for at least one. */
export function hearBlankLines(words: Words): readonly Asked[] {
  if (words.exception !== undefined || !words.has(blank) || words.text.length > 500) return [];
  if (
    words.has(
      /\b(?:end|start|top(?![- ]level)|bottom|trailing|eof|logical|paragraphs?|markdown)\b/iu,
    )
  )
    return [];
  const run = consecutive(words);
  if (run) return [run];
  const parts = words.text.split(
    /[,;]\s*(?:and\s+)?|\s+and\s+(?=(?:an?|one|two|three|no|single|\d)\b)/iu,
  );
  const isAll = new Words(words.text).stance(blank) === 'unwanted';
  return parts.flatMap((part) => heardIn(part, isAll && parts.length === 1));
}

function consecutive(words: Words): Asked | undefined {
  const isInside = words.has(inside);
  const number = words.match(most)?.[1];
  const subject = isInside ? 'inside' : 'consecutive';
  const isBetween = !isInside && places.some(([, pattern]) => words.has(pattern));
  if (number && !isBetween) return { value: `${subject}:${count(number)}`, forbids: true };
  if (words.stance(several) === 'unwanted') return { value: 'consecutive:1', forbids: true };
  if (!isInside || words.stance(blank) !== 'unwanted') return undefined;
  return { value: 'inside:0', forbids: true };
}

function heardIn(part: string, isRefused: boolean): readonly Asked[] {
  const words = new Words(part);
  const isPlural = /\blines\b/iu.test(part);
  const number = words.match(amount)?.[1];
  const refused = isRefused || words.stance(/\bblank|\bempty|\bbetween\b/iu) === 'unwanted';
  const least = /\bat least\b/iu.test(part);
  const wanted = isPlural || least ? 'some' : 1;
  const value = refused ? 0 : number && !least ? count(number) : wanted;
  if (refused && number && number !== 'a') return [];
  return places.flatMap(([subject, pattern]) =>
    words.has(pattern) ? [{ value: `${subject}:${value}` }] : [],
  );
}

function count(word: string): number {
  if (/^(?:an?|single)$/iu.test(word)) return 1;
  return /^double$/iu.test(word) ? 2 : toNumber(word);
}
