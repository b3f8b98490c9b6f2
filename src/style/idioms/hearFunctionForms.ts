import type { Stance, Words } from '../hear/words.ts';
import type { Asked } from '../rule.ts';

const arrow =
  /\b(?:fat[- ]?)?arrows?[- ](?:functions?|fns?|funcs?|syntax|style|components?|expressions?|notation|form|callbacks?|handlers?)\b|\barrow(?=[- ]?(?:style)?\s*(?:over|instead|rather|not|,)\b.*\bfunctions?\b)|(?<=\bfunctions?\b.{0,20})\barrows?\b(?!\s*keys?)|`=>`|(?:^|\s)=> (?:functions?|syntax)/iu;
const declaration =
  /\bfunctions? (?:declarations?|statements?)\b|\bfunction[- ]keyword\b|["'`]function["'`] (?:keyword|declarations?)|\bdeclared functions\b|\bfunction \w+ ?\(\)/iu;
/** These mean declarations only beside arrow functions. */
const declarationToo =
  /\b(?:regular|classic|normal|traditional|plain|standard|hoisted|ordinary|old[- ]school|named|declared) functions?\b|["'`]function["'`]|\bwith function\b|\bdeclarations?\b/iu;
const lambda = /\blambdas?\b(?: functions?| expressions?)?/iu;

/** What a wish may be narrowed to. */
const places: Readonly<Record<string, RegExp>> = {
  components: /\bcomponents?\b/iu,
  callbacks: /\bcallbacks?\b|\b(?:anonymous|inline) functions?\b/iu,
  handlers: /\bhandlers?\b/iu,
  'top-level': /\btop[- ]level\b|\bmodule[- ](?:level|scope)\b/iu,
};
/** What cannot be told from code, or is no place of its own. */
const otherPlace =
  /\b(?:methods?|members?|helpers?|utilit(?:y|ies)|utils|hooks?|pure|global|simple|simpler|small|short|trivial|complex|one[- ]?liners?|(?:single|one|multi)[- ]line|exported|public|private|class(?:es)?|async|recursive|tests?|inner|nested|constructors?|generators?|reducers?|selectors?|services?|controllers?|routes?|endpoints?|properties|objects?|this)\b|\bless than\b|\bwhen(?:ever)?\b|\bif\b|\bwhere (?!possible)/iu;

/** Which form of functions the words ask for. */
export function hearFunctionForm(words: Words): Asked | readonly Asked[] | undefined {
  if (words.exception !== undefined || words.has(/\beither\b|\bboth\b.*\bfine\b/iu))
    return undefined;
  const arrows = words.stance(arrow);
  const declared = words.stance(declaration) ?? (arrows && words.stance(declarationToo));
  if (!arrows && !declared) return hearLambdas(words);
  if (arrows === 'wanted' && declared === 'wanted') return apart(words);
  return one(words, arrows, declared);
}

function one(
  words: Words,
  arrows: Stance | undefined,
  declared: Stance | undefined,
): Asked | undefined {
  if (words.has(otherPlace)) return undefined;
  const form = arrows === 'wanted' || declared === 'unwanted' ? 'arrow' : 'declaration';
  const isWanted = arrows === 'wanted' || declared === 'wanted';
  const named = Object.keys(places).filter((place) => words.has(places[place] ?? arrow));
  const [place] = named;
  // "Only for callbacks" speaks of where arrows may stand, not of how callbacks are written.
  if (words.has(onlyCallbacks)) return { value: 'declaration' };
  if (named.length > 1 || words.has(/\bonly (?:for|in|as)\b/iu)) {
    return named.includes('components') ? { value: `components:${form}` } : undefined;
  }
  const value = place ? `${place}:${form}` : isWanted || form === 'arrow' ? form : 'no-arrows';
  return isWanted ? { value } : { value, forbids: true };
}

const onlyCallbacks =
  /\barrows?(?: functions?)? only (?:for|in|as) (?:inline |short )?callbacks?\b/iu;

/** "Declarations for functions, arrows for callbacks": each form at its place. */
function apart(words: Words): Asked | undefined {
  if (
    words.has(
      /\barrows?(?: functions?)?(?: only)? (?:for|in|as) (?:inline |short |the )?callbacks?\b/iu,
    )
  ) {
    return { value: 'declaration' };
  }
  const [, form = ''] =
    words.match(
      /\b(arrow|declaration|keyword)(?:s| functions?)? (?:for|in|as) (?:react |all |the )*components?\b/iu,
    ) ?? [];
  return form
    ? { value: `components:${/arrow/iu.test(form) ? 'arrow' : 'declaration'}` }
    : undefined;
}

function hearLambdas(words: Words): Asked | undefined {
  const stance = words.stance(lambda);
  if (stance === undefined || words.has(notInCode)) return undefined;
  if (stance === 'wanted') {
    return words.stance(/\banonymous (?:inner )?class(?:es)?\b|\binner class(?:es)?\b/iu) ===
      'unwanted'
      ? { value: 'lambdas', languages: ['java'] }
      : undefined;
  }
  return words.has(/\bassign|\bnamed lambda|\bto (?:a )?(?:names?|variables?)\b|\bbound to\b/iu)
    ? { value: 'no-assigned-lambdas', forbids: true, languages: ['python'] }
    : { value: 'no-lambdas', forbids: true, languages: ['python', 'java', 'csharp'] };
}

/** AWS Lambda, and lambdas that are meant in part only. */
const notInCode =
  /\baws\b|\bserverless\b|\bdeploy|\blayers?\b|\bmethod references?\b|\bonly\b|\bcomplex|\bmulti|\blong\b|\bnested\b|\bsimple\b|\bloops?\b/iu;
