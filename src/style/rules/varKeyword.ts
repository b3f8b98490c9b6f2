import { type LocalFacts, localsOf } from '../code/locals.ts';
import { choice } from '../hear/asking.ts';
import { plainer } from '../hear/rephrased.ts';
import type { CodeRule } from '../rule.ts';

export const varKeyword: CodeRule = {
  name: 'var',
  of: 'code',
  about: 'the declared type of local variables',
  values: {
    explicit: 'the type is spelled out',
    var: '`var` leaves it to the compiler',
    obvious: '`var` where `new` names the type anyway',
  },
  languages: ['java', 'csharp'],
  hear: (words) => {
    const plain = plainer(words);
    if (words.exception !== undefined || plain.has(elsewhere)) return undefined;
    if (plain.has(obvious) && !plain.has(others)) {
      return plain.stance(keyword) === 'wanted' ? { value: 'obvious' } : undefined;
    }
    if (plain.has(condition)) return undefined;
    return choice(plain, { explicit: explicitTypes, var: keyword });
  },
  tell: (value) => sentences[value] ?? 'Declare local variables with their type spelled out',
  see: (code) => code.once(localsOf).flatMap((local) => sightOf(local) ?? []),
  fits: (value, seen) => {
    if (seen === 'only explicit') return value === 'explicit' || undefined;
    if (value !== 'obvious') return value === seen.replace('restated', 'explicit');
    return seen === 'explicit' ? undefined : seen === 'var';
  },
  habit: (seen) => (seen === 'only explicit' ? undefined : seen.replace('restated', 'explicit')),
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

const obvious =
  /\b(?:when|where|if|whenever|as long as)(?:ever)? (?:the |its |their )?types? (?:is|are) (?:\w+ )?(?:obvious|apparent|evident|clear)\b|\bwhen (?:it(?:'s| is) )?(?:obvious|apparent|evident)\b|\bfor (?:obvious|apparent) types\b/iu;
/** More than one condition is beyond what `new` shows. */
const others = /\b(?:explicit|otherwise|else|only|loops?|primitives?|built-?ins?)\b/iu;

const sentences: Readonly<Record<string, string>> = {
  var: 'Declare local variables with `var`',
  obvious: 'Declare local variables with `var` where the type is obvious',
};

/** `restated` is a type that `new` names once more. */
function sightOf({ type, isVar, mustBeVar, canBeVar, created }: LocalFacts) {
  if (mustBeVar) return undefined;
  const explicit = created === type.text ? 'restated' : 'explicit';
  const seen = isVar ? 'var' : canBeVar ? explicit : 'only explicit';
  return { seen, start: type.start, end: type.end };
}
