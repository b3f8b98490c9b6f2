import { Words } from '../hear/words.ts';
import { type Affix, affixesIn } from './affixWords.ts';
import { isOnly, joining } from './gaps.ts';
import { type Mention, subjectsIn, type Vocabulary } from './vocabulary.ts';

const longest = 2_000;

/** Subjects that only an affix is asked of. */
const more: Vocabulary = [
  [
    'booleans',
    /(?<!\breturn(?:s|ing)? (?:an? )?)bool(?:ean)?s?(?! (?:\w+ )?(?:functions?|methods?|getters?|param\w*|arg\w*|props?|propert(?:y|ies)|columns?)\b)(?: (?:variables?|vars?|flags?|values?))?|flags|(?:variables?|vars?) (?:that (?:hold|contain|store|are)|holding|containing|storing|of type) (?:a )?bool(?:ean)?s?/iu,
  ],
  [
    'strings',
    /strings? (?:variables?|vars?)|(?:variables?|vars?) (?:that (?:hold|contain|store|are)|holding|containing|storing|of type) (?:a )?(?:strings?|text)/iu,
  ],
  ['asyncs', /async(?:hronous)? (?:functions?|methods?)/iu],
  ['hiddens', /private (?:helper )?(?:methods?|functions?)/iu],
  [
    'exceptions',
    /(?:custom )?exceptions?(?: class(?:es)?| types?)?|(?:custom )?errors? class(?:es)?|custom errors/iu,
  ],
  [
    'privates',
    /private (?:(?:instance|member|class) )?(?:fields?|members?|variables?|attributes?|properties)/iu,
  ],
];

/** The values of all affixes that a wish asks for: `functions:prefix:get`. Empty where it says nothing clear. */
export function hearAffixes(words: Words): readonly string[] {
  if (words.exception !== undefined || words.text.length > longest) return [];
  const found: string[] = [];
  let last: readonly Mention[] = [];
  for (const sentence of words.text.split(/[.;!]\s+|\n/u)) {
    // "I prefer names to end with _n" is no contrast.
    const plain = sentence.replace(
      /\bto (?=(?:start|begin|end|include|contain|have)\b)/giu,
      'should ',
    );
    const text = new Words(plain).text;
    const subjects = subjectsIn(text, more);
    const affixes = affixesIn(text);
    for (const affix of affixes) {
      const owners = ownersOf(text, affix, affixes, subjects) ?? last;
      found.push(...owners.flatMap((owner) => valueFor(owner, affix) ?? []));
    }
    if (subjects.length > 0) last = listAt(text, subjects, subjects.length - 1);
  }
  return [...new Set(found)];
}

function valueFor({ means }: Mention, { place, text, wanted }: Affix): string | undefined {
  // An interface's I has a rule of its own, and files are no names in code.
  if (means === '' || /^(?:files|packages|components)$/u.test(means)) return undefined;
  if (means === 'interfaces' && /^i$/iu.test(text)) return undefined;
  if (place === 'digit') return wanted ? `${means}:digit` : undefined;
  if (!wanted && place === 'contains') return undefined;
  return `${means}:${wanted ? '' : 'no-'}${place}:${text}`;
}

/** Whose names an affix is of: those in its own words, those right behind it, else the last before it. */
function ownersOf(
  text: string,
  affix: Affix,
  affixes: readonly Affix[],
  subjects: readonly Mention[],
): readonly Mention[] | undefined {
  const inside = insideOf(affix, subjects);
  if (inside >= 0) return listAt(text, subjects, inside);
  const next = subjects.findIndex(({ start }) => start >= affix.end);
  const gap = text.slice(affix.end, subjects[next]?.start ?? affix.end).toLowerCase();
  if (isOnly(gap, behindWords) && /\b(?:for|in|to|on|of|into|within)\b/u.test(gap)) {
    return listAt(text, subjects, next, 1);
  }
  const before = subjects.findLastIndex(({ end }) => end <= affix.start);
  if (before >= 0) return listAt(text, subjects, before);
  // "Start with fn_: functions". What is right behind the only affix may be meant.
  const isAlone = affixes.length === 1 && next >= 0 && /^[\s:,–-]*$/u.test(gap);
  return isAlone ? listAt(text, subjects, next, 1) : undefined;
}

/** The last subject in an affix's own words. */
function insideOf(affix: Affix, subjects: readonly Mention[]): number {
  const inside = subjects.findLastIndex(
    ({ start, end }) => start >= affix.start && end <= affix.end,
  );
  const [before, own] = [subjects[inside - 1], subjects[inside]];
  // "When naming arguments, start the variable name with e_."
  const isAgain = own?.text.toLowerCase() === 'variable' && before?.means === 'parameters';
  return isAgain ? inside - 1 : inside;
}

const behindWords = new Set(
  'the all any every each my our your names name naming of for in to on into as a an prefix suffix their its at end start beginning within inside somewhere , python java typescript javascript rust go c always'.split(
    ' ',
  ),
);

/** The subjects of one list around one of them. */
function listAt(
  text: string,
  subjects: readonly Mention[],
  at: number,
  step: 1 | -1 = -1,
): readonly Mention[] {
  const found: Mention[] = [];
  for (let index = at; ; index += step) {
    const [one, next] = [subjects[index], subjects[index + step]];
    if (one) found.push(one);
    if (!one || !next) return found;
    const [first, second] = step === 1 ? [one, next] : [next, one];
    if (!isOnly(text.slice(first.end, second.start).toLowerCase(), joining)) return found;
  }
}
