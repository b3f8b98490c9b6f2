import { choice } from '../hear/asking.ts';
import { Words } from '../hear/words.ts';
import type { Asked } from '../rule.ts';

const strict =
  /\bstrict(?:ly)?[- ](?:(?:in)?equal\w*|comparisons?|checks?)\b|[!=]==|\btriple[- ]?equals?(?: signs?)?\b|\bthree equals?\b|\bthree equal signs\b|\bidentity operators?\b/iu;
const loose =
  /(?<![=!<>])[!=]=(?!=)|\b(?:loose|weak|abstract|sloppy|non-strict)(?:ly)?[- ](?:(?:in)?equal\w*|comparisons?|checks?)\b|\bdouble[- ]?equals?(?: signs?)?\b/iu;
const none = /\bNone\b/u;
const isNone = /\bis(?: not)? None\b|\b(?:with|using|by|use) [`'"]?is\b/iu;
const isNull =
  /(?:[`'"]|\b(?:use|prefer|with|write) )is(?: not)? null\b|\bis(?: not)? null\b(?=.*[!=]= ?null)/iu;
const equals =
  /\bequals\(|\.equals\b|[`'"]equals[`'"]|\b(?:with|using|by|use|via) equals\b|\bequals (?:over|instead|rather|method|for)\b/iu;
const texts = /\bstrings?\b/iu;
/** What stands between two things and is no comparison: `a == b` in a condition that the words explain. */
const other =
  /\bdeep(?:ly)?[- ]equal|\bfloat|\btoleran|\bassert|\btests?\b|\bexpect|\boverrid|\bhash|\berrors?\b|[!=]==\s?(?:null|undefined)\b/iu;

/** "`== null` is fine": that is how the rule takes it anyway. */
const allowed =
  /[^\w=!]*[!=]=\s?(?:null|undefined)\b[`'"]?(?: checks?)?\s(?:is |are )?(?:fine|ok(?:ay)?|allowed|acceptable)\b/iu;

/** Which comparison the words ask for. */
export function hearEquality(words: Words): Asked | undefined {
  const { exception } = words;
  if (words.has(other)) return undefined;
  if (exception !== undefined && !/\bnull(?:ish)?\b|\bnil\b/iu.test(exception)) return undefined;
  const [free = ''] = words.match(allowed) ?? [];
  const isFree = exception !== undefined || free !== '';
  const plain = isFree ? new Words(words.text.replace(free, '')) : words;
  return hearOther(plain) ?? hearScript(plain, isFree);
}

function hearScript(words: Words, isFreeWithNull: boolean): Asked | undefined {
  const asked = choice(words, { strict, loose });
  if (!asked || asked.value === 'loose') return asked;
  const isAlways =
    !isFreeWithNull &&
    (words.has(
      /\b(?:no|never|avoid|not|don't|ban|without)\s(?:ever )?(?:use |using |write )?[`'"]?[!=]=(?!=)/iu,
    ) ||
      words.has(/\b(?:even|also|including)\b.{0,20}\bnull\b/iu));
  return isAlways ? { ...asked, value: 'strict-always' } : asked;
}

/** Comparisons with nothing, and of Java's strings. */
function hearOther(words: Words): Asked | undefined {
  if (words.has(none)) return hearOf(words, isNone, 'is-none', 'python');
  if (words.has(isNull)) return hearOf(words, isNull, 'is-null', 'csharp');
  return words.has(equals) && words.has(texts)
    ? hearOf(words, equals, 'equals', 'java')
    : undefined;
}

function hearOf(words: Words, wanted: RegExp, value: string, language: string): Asked | undefined {
  const stance = words.stance(wanted);
  if (stance === 'wanted') return { value, languages: [language] };
  return stance === undefined && words.stance(loose) === 'unwanted'
    ? { value, forbids: true, languages: [language] }
    : undefined;
}
