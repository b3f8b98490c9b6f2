import { parsedLanguages } from '../code/language.ts';
import { choice } from '../hear/asking.ts';
import { numberWord, toNumber } from '../hear/numbers.ts';
import { Words } from '../hear/words.ts';
import { indentation } from '../layout/indentation.ts';
import type { Asked, CodeRule } from '../rule.ts';

export const indent: CodeRule = {
  name: 'indent',
  of: 'code',
  about: 'how far in a block stands',
  values: { tabs: 'a tab a level', spaces: 'spaces, however many', '<n>': 'n spaces a level' },
  languages: [
    ...parsedLanguages,
    'json',
    'jsonc',
    'yaml',
    'html',
    'css',
    'scss',
    'c',
    'cpp',
    'php',
    'kotlin',
    'swift',
  ],
  hear: (words) => {
    if (words.exception !== undefined || words.has(elsewhere)) return undefined;
    const asked = width(words);
    const tabs = words.has(tab) ? words.stance(tab) : undefined;
    if (asked) return tabs === 'wanted' ? undefined : asked;
    // "Not 4 spaces" alone leaves all other widths.
    if (tabs === undefined && words.has(spaces)) return undefined;
    return choice(words, { tabs: tab, spaces: space });
  },
  tell: (value) => {
    if (value === 'tabs') return 'Indent with tabs';
    return value === 'spaces' ? 'Indent with spaces' : `Indent each level by ${value} spaces`;
  },
  counted: (value) => `blocks are indented with ${value === 'tabs' ? 'tabs' : `${value} spaces`}`,
  see: (code) => code.once(indentation),
  fits: (value, seen) => {
    const [unit, isYaml] = seen.split(':');
    if (value === 'tabs' && isYaml) return undefined;
    return value === 'spaces' ? unit !== 'tabs' : value === unit;
  },
  habit: (seen) => seen.split(':')[0],
};

/** Tabs of a browser and spaces of a text; lines whose indentation is no block's. */
const elsewhere =
  /\b(?:browsers?|chrome|windows?|editor tabs?|open|opens|tab (?:bar|key|group|component|order|index|panel|page|view|completion|title|label)s?|panels?|pages?|components?|widgets?|navigation|navigate|ui|url|filters?|pagination|csv|tsv|makefiles?|terminal|(?:name|white|work|back)spaces?|vs|versus|trailing|continuation|hanging|wrapped|switch|case labels?|nested lists?|sub-?lists?|bullets?|markdown|commits?|comments?|align(?:ed|ing|ment)?)\b|\bspaces? (?:after|between|around|before|inside|within|at|following|in (?:front|names?|file))\b/iu;
const tab =
  /(?<!\bsoft[- ])\b(?:hard[- ])?tabs?(?: characters?)?\b(?![- ]?(?:width|size|stop|length)s?\b)/iu;
const space = /\bspaces\b|\bsoft[- ]?tabs?\b/iu;
const spaces = new RegExp(String.raw`\b(${numberWord})[- ]?(?:x )?(?:spaces?|blanks)\b`, 'iu');
const level = new RegExp(
  String.raw`\bindent(?:s|ed|ing|ation)?(?:[- ](?:size|width|level|step|unit|depth)s?)?(?: (?:code|blocks?|everything|lines|always|should|must|is|be|of|by|at|to|with|per level|set|using))*[:=]? (${numberWord})\b(?![- ]?(?:spaces?|blanks?|tabs?|lines?|levels?)\b)|\b(${numberWord})[- ](?:char(?:acter)?s?|columns?|wide|col)[- ]indent(?:s|ed|ing|ation)?\b`,
  'iu',
);

/** The number of spaces that is wanted; undefined where none or several are. */
function width(words: Words): Asked | undefined {
  const apart = new Words(words.text.replace(/-(?=(?:spaces?|blanks?)\b)/giu, ' '));
  const wanted = [...apart.mentions(spaces), ...apart.mentions(level)].flatMap(
    ({ match, stance }) => {
      const number = match[1] ?? match[2];
      return stance === 'wanted' && number ? [toNumber(number)] : [];
    },
  );
  const [only, ...others] = new Set(wanted);
  return only !== undefined && others.length === 0 && only >= 1 && only <= 16
    ? { value: String(only) }
    : undefined;
}
