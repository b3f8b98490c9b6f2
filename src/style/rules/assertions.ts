import { assertSights, castSights, nonNullSights } from '../assertions/assertionSights.ts';
import { scripts, typedScripts } from '../code/language.ts';
import type { Words } from '../hear/words.ts';
import { type Manner, mannersRule, wants, without } from '../manners.ts';

const anyAssert =
  /(?<!non-null |type |const |null )\bassert(?:s|ions?)?(?:\sstatements?|\scalls?|\(\))?(?![\w-])/iu;
/** What tests assert, and how many times, is another matter. */
const inTests =
  /\btests?\b|\bunit\b|\bmock|\bexpect\b|\barrange\b|\bevents?\b|\bselectors?\b|\bframework\b/iu;
/** Outside of tests is where it holds anyhow. */
function isAboutTests(words: Words): boolean {
  return words.has(inTests) && !words.has(/\b(?:outside|other than)(?: of)?(?: the)? tests?\b/iu);
}
const nonNull =
  /\bnon-?null(?:able)?(?: assertions?| operators?)?\b(?! types?)|\bnull-forgiving(?: operators?)?\b|\bbang operators?\b|`!`(?! operator for)|`\w+!`|\bexclamation mark operators?\b|(?<=\b(?:the|postfix|no)\s?)!(?= (?:operator|assertions?|postfix))|\bpostfix !|(?<=\buse\s?`?)!(?=`? (?:to|for|on))|\b(?:trailing|postfix) (?:bangs?|exclamation marks?)\b/iu;
const casts =
  /\btype assertions?\b|\btype[- ]?cast(?:s|ing)?\b|(?<![\w`])`?as`?[- ](?:casts?|casting|assertions?|keywords?|operators?)\b|(?<!\w)`as`|\b(?:unsafe )?casts\b|\bcasting\b|\bcast (?:with|using|via|to)\b/iu;

function required(kind: string): Manner {
  return {
    value: `required:${kind}`,
    about: `every ${kind.slice(0, -1)} asserts something`,
    tell: `Assert what must hold in every ${kind.slice(0, -1)}`,
    hear: (words) => (isRequiredIn(words, kind.slice(0, -1)) ? {} : undefined),
    keptBy: [`${kind.slice(0, -1)} with assert`],
    brokenBy: [`${kind.slice(0, -1)} without assert`],
  };
}

function isRequiredIn(words: Words, kind: string): boolean {
  const inside = new RegExp(
    String.raw`\b(?:in|inside|into|to|every|each|all)\s(?:(?:all|every|each|your|the|my)\s){0,2}(?:\w+\s(?:and|or)\s)?${kind}s?\b`,
    'iu',
  );
  return wants(words, anyAssert) && words.has(inside) && !words.has(inTests);
}

const preconditions =
  /\bassert(?:s|ions?|ing)?\s(?:on\s|for\s|about\s)?(?:(?:all|every|the|each|your|any|function)\s){0,2}(?:inputs?|arguments?|parameters?|preconditions?)\b|\b(?:inputs?|arguments?|parameters?|preconditions?)\b[^,.;]{0,30}\b(?:asserted|(?:with|by|using|via) assert(?:s|ions?)?)\b/iu;

export const assertions = mannersRule({
  name: 'assertions',
  about: 'assert statements, and assertions to the type checker',
  languages: ['python', ...scripts, 'java', 'rust', 'csharp'],
  manners: [
    {
      value: 'none',
      about: 'no assert statements outside of tests',
      tell: 'Check conditions with ordinary statements',
      hear: (words) => (isAboutTests(words) ? undefined : without(words, anyAssert)),
      brokenBy: ['assert'],
    },
    {
      value: 'required',
      about: 'every function with parameters asserts something of them',
      tell: 'Assert what must hold of the inputs of every function',
      hear: (words) => (wants(words, preconditions) && !words.has(inTests) ? {} : undefined),
      keptBy: ['function with assert', 'method with assert'],
      brokenBy: ['inputs without assert'],
    },
    required('functions'),
    required('methods'),
    {
      value: 'non-null:none',
      about: 'no `!` after a value that may be null',
      tell: 'Narrow values that may be null with a check',
      hear: (words) => without(words, nonNull, [...typedScripts, 'csharp']),
      brokenBy: ['non-null assertion'],
    },
    {
      value: 'casts:none',
      about: 'no `as` but `as const`',
      tell: 'Let types be inferred or narrowed by checks, without as',
      hear: (words) =>
        words.has(
          /\bas any\b|\bas unknown as\b|\b(?:unknown|double) (?:casts?|casting|type assertions?)\b|`as const`/iu,
        )
          ? undefined
          : without(words, casts, typedScripts),
      brokenBy: ['cast'],
    },
  ],
  see: (code) => [...assertSights(code), ...nonNullSights(code), ...castSights(code)],
});
