import { scripts } from '../code/language.ts';
import { presence } from '../hear/asking.ts';
import { Words } from '../hear/words.ts';
import { statementEnds } from '../layout/statementEnds.ts';
import type { CodeRule } from '../rule.ts';

export const semicolons: CodeRule = {
  name: 'semicolons',
  of: 'code',
  about: 'semicolons at the ends of statements',
  values: {
    always: 'a semicolon after each statement that can carry one',
    never: 'none but those that the language needs',
  },
  languages: scripts,
  hear: (words) => {
    if (words.has(elsewhere)) return undefined;
    // A statement that would run into the next one is no occasion: that exception is built in.
    const plain = builtIn.test(words.exception ?? '') ? new Words(words.text) : words;
    if (plain.exception === undefined && plain.has(free)) return { value: 'never', forbids: true };
    return presence(plain, semicolon, {
      wanted: 'always',
      unwanted: 'never',
    });
  },
  tell: (value) =>
    value === 'always'
      ? 'End each statement with a semicolon'
      : 'Let line ends close statements, without semicolons',
  counted: (value) =>
    `statements ${value === 'always' ? 'end with a semicolon' : 'go without a semicolon'}`,
  see: (code) => code.once(statementEnds),
  fits: (value, seen) =>
    /^(?:needed|member)$/u.test(seen) ? value === 'always' || undefined : value === seen,
  habit: (seen) => (/^(?:needed|member)$/u.test(seen) ? undefined : seen),
  mend: (value, { start, end }) =>
    value === 'always' ? [{ start: end, end, text: ';' }] : [{ start, end, text: '' }],
};

/** The word, or the sign at the end of what is to be ended with it. */
const semicolon =
  /\b(?:semi-?colons?|semis)\b|(?<=\b(?:statements?|lines?)\b.{0,30}\s)["'`]?;["'`]?(?=[\s.]*$)/iu;
/** Semicolons of other languages and of prose. */
const elsewhere =
  /\b(?:csv|tsv|sql|css|python|shell|bash|delimit\w*|separat\w*|colons|prose|sentences?|comments?|docs?|documentation|commits?|messages?|texts?|optional|lists?|join(?:ed)?|escape\w*|changes|formatting)\b/iu;
const builtIn =
  /\basi\b|need|necess|requir|hazard|ambig|unavoid|guard|lead|parenthes|bracket|break/iu;
const free =
  /\bsemi-?colon[- ](?:free|less)\b|\bsemicolonless\b|\brely(?:ing)? on (?:asi|automatic semi-?colons?)\b|\basi style\b/iu;
