import { Words } from '../hear/words.ts';

/** Words of code that would be taken for an exception to the wish. */
const codeWords: readonly (readonly [pattern: RegExp, by: string])[] = [
  [/`\s?([\w()./: *]{2,60})`/gu, '$1'],
  [/\btry\s?(?:[/.…-]{1,3}|and|or)?\s?except\b/giu, 'try/catch'],
  [/\bexcept\s?(?=(?:clauses?|blocks?|statements?|pass|Exception|BaseException)\b|:)/gu, 'catch '],
  [
    /(?<=\b(?:bare|broad|blanket|naked|empty|silent|catch-?all|specific|every|each|an?|the|no)\s)excepts?\b(?=\s*(?:$|[,.;:!)]|\w))/giu,
    'catch',
  ],
  [/\bException\b(?! handling)/gu, 'AnyException'],
  [/\b(?<!the )exceptions?\b(?!\s+(?:to the|of the|is made|are made))/giu, 'throwables'],
];

/**
 * A wish about errors in one vocabulary: "except" is said as "catch" and "exceptions" as "throwables",
 * so that only true exceptions are taken for such. What is left out is tests alone: they are no occasion.
 */
export function errorWords(words: Words): Words {
  const whole = words.exception === undefined ? words.text : `${words.text} ${words.exception}`;
  const idiom = /[,;.:–—-]\s*no exceptions?\W*$|\bwithout exceptions?\W*$/iu;
  const text = codeWords.reduce(
    (all, [pattern, by]) => all.replace(pattern, by),
    whole.replace(idiom, ''),
  );
  const plain = new Words(text);
  return /^[,;]?\s*(?:except|other than|apart from|unless|besides)(?: (?:it'?s|for|in|inside|within))*(?: (?:unit|test|your|the))* ?tests?(?: code)?[.!]?$/iu.test(
    plain.exception ?? '',
  )
    ? new Words(plain.text)
    : plain;
}
