import { type LocalFacts, localsOf } from '../code/locals.ts';
import { choice } from '../hear/asking.ts';
import { plainer } from '../hear/rephrased.ts';
import type { CodeRule } from '../rule.ts';

export const varKeyword: CodeRule = {
  name: 'var',
  of: 'code',
  about: 'the declared type of local variables',
  values: { explicit: 'the type is spelled out', var: '`var` leaves it to the compiler' },
  languages: ['java', 'csharp'],
  hear: (words) => {
    const plain = plainer(words);
    if (words.exception !== undefined || plain.has(elsewhere) || plain.has(condition))
      return undefined;
    return choice(plain, { explicit: explicitTypes, var: keyword });
  },
  tell: (value) =>
    value === 'var'
      ? 'Declare local variables with `var`'
      : 'Declare local variables with their type spelled out',
  see: (code) => code.once(localsOf).flatMap((local) => sightOf(local) ?? []),
  fits: (value, seen) =>
    seen === 'only explicit' ? value === 'explicit' || undefined : value === seen,
  habit: (seen) => (seen === 'only explicit' ? undefined : seen),
  mend: (value, { start, end }, code) => {
    const local = code.once(localsOf).find(({ type }) => type.start === start && type.end === end);
    const { created } = local ?? {};
    if (created === undefined) return undefined;
    if (value === 'explicit') return [{ start, end, text: created }];
    return created === local?.type.text ? [{ start, end, text: 'var' }] : undefined;
  },
};

const keyword =
  /\bimplicit(?:ly)?[- ]typed? (?:locals?|variables?|local variables?)\b|(?<!\b(?:env|environment|css|sass|scss|less|global|instance|class|static|member|loop|template|unused|private|shell|each|every|per|one|this|that|the(?! var keyword)) )(?<![-$.])\bvar\b(?![-:]| \w+ ?(?:\[|=|:|`)| (?:names?|naming|declarations? at))/iu;
const explicitTypes =
  /\b(?:explicit|spell(?:ed)? out|write out|full) (?:the )?(?:local )?variable types?\b|\bexplicit(?:ly)?[- ](?:local[- ](?:variable )?)?(?:types?|typed|typing)\b(?=.{0,30}\b(?:locals?|variables?|var)\b)|\b(?:spell(?:ed)?(?: out)?|writ(?:e|ten)(?: out)?|declar(?:e|ed)|nam(?:e|ed)|stat(?:e|ed)|giv(?:e|en)) (?:locals? |(?:local )?variables? )?(?:with |out )*(?:the(?:ir)?|its|an?|full)? ?(?:full |explicit |concrete |exact |actual )*types?\b(?: out\b)?(?=.{0,40}\b(?:locals?|variables?|var)\b)|\b(?:locals?|variables?)\b.{0,30}\bexplicit(?:ly)? type[sd]?\b|\blocals? (?:declared )?with (?:their |an? )?(?:explicit |full )?types?\b/iu;
/** Words that speak of `var` in another language. */
const elsewhere =
  /\b(?:let|const|val|hoist\w*|block[- ]scop\w*|function[- ]scop\w*|es6|javascript|typescript|scala|kotlin|swift|golang|:=)\b/iu;
/** "Where the type is obvious" is beyond what code alone shows. */
const condition =
  /\b(?:when|where|if|whenever|as long as|obvious|apparent|evident|clear from|only for|for (?:loops?|primitives?|built-?ins?))\b/iu;

function sightOf({ type, isVar, mustBeVar, canBeVar }: LocalFacts) {
  if (mustBeVar) return undefined;
  const seen = isVar ? 'var' : canBeVar ? 'explicit' : 'only explicit';
  return { seen, start: type.start, end: type.end };
}
