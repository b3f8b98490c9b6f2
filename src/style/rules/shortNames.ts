import type { Code } from '../code/code.ts';
import { functionsOf } from '../code/functions.ts';
import { parsedLanguages } from '../code/language.ts';
import { namesOf } from '../code/names.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { numberWord, toNumber } from '../hear/numbers.ts';
import type { Words } from '../hear/words.ts';
import { type CodeRule, noHabit, type Sight } from '../rule.ts';

export const shortNames: CodeRule = {
  name: 'short-names',
  of: 'code',
  about: 'the fewest letters that a name may have',
  values: {
    'names:<n>': 'names of at least n letters',
    'variables:<n>': 'variables and parameters of at least n letters',
    'parameters:<n>': 'parameters of at least n letters',
    '<names>:<n>:loops': 'the same, but a loop may count with i',
  },
  languages: parsedLanguages,
  hear: (words) => {
    const fewest = words.has(elsewhere) ? undefined : fewestLetters(words);
    if (fewest === undefined || fewest < 2 || fewest > 9) return undefined;
    const exempt = exemption(words);
    if (exempt === undefined) return undefined;
    return { value: `${subjectIn(words)}:${fewest}${exempt ? ':loops' : ''}` };
  },
  tell: (value) => {
    const [subject = 'names', fewest = '2', loops] = value.split(':');
    const letters = fewest === '2' ? 'more than one letter' : `at least ${fewest} letters`;
    const but = loops ? '; a loop may count with i' : '';
    return `Give ${subject} telling names of ${letters}${but}`;
  },
  see: (code) => code.once(namesIn),
  fits: (value, seen) => {
    const [subject = 'names', fewest = '2', loops] = value.split(':');
    const [kind = '', name = ''] = seen.split(':');
    if (!(kinds[subject] ?? /./u).test(kind)) return undefined;
    if (loops && (kind === 'loop' || /^[ijk]$/u.test(name))) return undefined;
    return [...name].length >= Number(fewest);
  },
  habit: noHabit,
};

const kinds: Readonly<Record<string, RegExp>> = {
  parameters: /^parameter$/u,
  variables: /^(?:variable|constant|local|loop|parameter)$/u,
};

/** Letters and lengths of other things. */
const elsewhere =
  /\b(?:types?|generics?|classes|class names|files?|drives?|commits?|branch(?:es)?|css|passwords?|columns?|flags?|options?|receivers?|lambdas?|closures?|callbacks?|lines?|functions?(?! (?:param|arg))|keys?)\b/iu;
const single =
  /\b(?:single|one|1)[- ]?(?:letter|char(?:acter)?)s?\b|\bof (?:just |only )?(?:a single|one) (?:letter|char(?:acter)?)\b/iu;
const upToTwo =
  /\b(?:single|one|1)-?(?:[- ]letter)?(?:,| or| and|\/)+ ?(?:two|2|double)[- ]letter\b|\btwo[- ]letter\b/iu;
const names =
  /\b(?:names?|named|naming|identifiers?|variables?|vars?|param(?:eter)?s?|arg(?:ument)?s?)\b/iu;
const longerThan = new RegExp(
  String.raw`\b(?:longer|more) than (a single|single|a|${numberWord}) (?:letter|char(?:acter)?)s?\b`,
  'iu',
);
const atLeast = new RegExp(
  String.raw`\b(?:at least|minimum(?: (?:length )?of)?|min\.?|no (?:shorter|fewer|less) than|not (?:shorter|fewer|less) than) (${numberWord}) (?:letter|char(?:acter)?)s?\b`,
  'iu',
);

function fewestLetters(words: Words): number | undefined {
  if (!words.has(names)) return undefined;
  const least = words.match(atLeast)?.[1];
  if (least) return toNumber(least);
  const longer = words.match(longerThan)?.[1];
  if (longer) return /^(?:a|single)/iu.test(longer) ? 2 : toNumber(longer) + 1;
  if (words.stance(upToTwo) === 'unwanted') return 3;
  return words.stance(single) === 'unwanted' ? 2 : undefined;
}

const loops = /\b(?:loops?|index(?:es)?|indices|counters?|iterat\w+|for)\b|\b[ijk]\b/iu;
const outside =
  /\boutside(?: of)? (?:\w+ )?loops?\b|\b(?:loops?|loop (?:variables|counters|indices)|counters|indices|[ijk])(?: in loops)? (?:excepted|excluded|are (?:fine|ok(?:ay)?|allowed)|is (?:fine|ok(?:ay)?|allowed))/iu;

/** Whether loops are exempt; undefined where something else is. */
function exemption(words: Words): boolean | undefined {
  if (words.has(outside)) return true;
  if (words.exception === undefined) return false;
  const isOther = /\b(?:lambdas?|tests?|maths?|coordinates?|[b-hl-z])\b(?!['’])/u.test(
    words.exception,
  );
  return loops.test(words.exception) && !isOther ? true : undefined;
}

function subjectIn(words: Words): string {
  if (
    /\b(?:names?|identifiers?)\b(?! (?:an?|the|any|all|your|my|variables?|param|arg)\b)(?<!\b(?:variable|var|param|parameter|arg|argument)s? names?)/iu.test(
      words.text,
    )
  )
    return 'names';
  return words.has(/\b(?:variables?|vars?)\b/iu) ? 'variables' : 'parameters';
}

/** Names that the code chose; those that begin with an underscore are not for reading. */
function namesIn(code: Code): readonly Sight[] {
  const values = code
    .once(namesOf)
    .flatMap(({ node, name, kind, nameIsGiven }) => (nameIsGiven ? [] : sight(kind, name, node)));
  const functions = code.once(functionsOf).flatMap((one) => {
    const { name, nameNode, kind, nameIsGiven, overrides } = one;
    if (!name || !nameNode || nameIsGiven || overrides) return [];
    return /^(?:function|method)$/u.test(kind) ? sight(kind, name, nameNode) : [];
  });
  return [...values, ...functions].toSorted((a, b) => a.start - b.start);
}

function sight(kind: string, name: string, { start, end }: SyntaxNode): readonly Sight[] {
  return /^\p{L}/u.test(name) ? [{ seen: `${kind}:${name}`, start, end }] : [];
}
