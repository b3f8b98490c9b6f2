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
    if (words.has(elsewhere)) return undefined;
    // Strings that would need escaping, docstrings and JSX attributes are no occasion: that is built in.
    const plain = builtIn.test(words.exception ?? '') ? new Words(words.text) : words;
    return choice(plain, {
      single:
        /\b(?:single|simple)[- ]quot(?:es?|ed|ing|ation marks?)\b|\bapostrophes\b|(?<=\b(?:use|using|with|over|than|of|not|no|never|prefer|in|to|and|or)\s)`?'`?(?=\s|,\s|\.?$)/iu,
      double:
        /\bdouble[- ]quot(?:es?|ed|ing|ation marks?)\b|(?<=\b(?:use|using|with|over|than|of|not|no|never|prefer|in|to|and|or)\s)`?"`?(?=\s|,\s|\.?$)/iu,
    });
  },
  tell: (value) => `Put strings in ${value} quotes`,
  counted: (value) => `plain strings stand in ${value} quotes`,
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
    const [, prefix, content] = /^([a-z]*)["'](.*)["']$/isu.exec(code.text.slice(start, end)) ?? [];
    return content === undefined
      ? undefined
      : [{ start, end, text: `${prefix}${quote}${content}${quote}` }];
  },
};

const builtIn = /escap|apostrophe|quotes? inside|contain|jsx|docstring|attribute/iu;
/** Quotes of other things, and a question. */
const elsewhere =
  /\b(?:vs|versus|jsx|html|attributes?|docstrings?|keys?|sql|json|yaml|shell|bash|char(?:acter)?s?|prose|citations?)\b/iu;
