import { scripts } from '../code/language.ts';
import { stringsOf } from '../code/strings.ts';
import { choice } from '../hear/asking.ts';
import { Words } from '../hear/words.ts';
import type { CodeRule } from '../rule.ts';

export const quotes: CodeRule = {
  name: 'quotes',
  of: 'code',
  about: 'the quotes around plain strings',
  values: { single: 'single quotes', double: 'double quotes' },
  languages: ['python', ...scripts],
  hear: (words) => {
    if (words.has(/\b(?:vs|versus)\b/iu)) return undefined;
    // Where the other quote would need escaping, a string is no occasion: that exception is built in.
    const plain = /escap|apostrophe|quotes? inside|contain/iu.test(words.exception ?? '')
      ? new Words(words.text)
      : words;
    return choice(plain, {
      single: /\b(?:single|simple)[- ]quot(?:es?|ed|ing|ation marks?)\b|\bapostrophes\b/iu,
      double: /\bdouble[- ]quot(?:es?|ed|ing|ation marks?)\b/iu,
    });
  },
  tell: (value) => `Put strings in ${value} quotes`,
  see: (code) =>
    code
      .once(stringsOf)
      .filter(({ plain, content }) => plain && !/['"]/u.test(content))
      .map(({ node, quote }) => ({
        seen: quote === '"' ? 'double' : 'single',
        start: node.start,
        end: node.end,
      })),
  mend: (value, { start, end }, code) => {
    const quote = value === 'single' ? "'" : '"';
    const text = code.text.slice(start, end);
    return /["'\\]/u.test(text.slice(1, -1))
      ? undefined
      : [{ start, end, text: `${quote}${text.slice(1, -1)}${quote}` }];
  },
};
