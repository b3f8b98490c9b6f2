import { choice } from '../hear/asking.ts';
import { Words } from '../hear/words.ts';
import type { Asked } from '../rule.ts';

const languages = ['python', 'javascript', 'typescript'];
const component = /\bcomponents?\b/iu;
const ruled =
  "(?:no|avoid|without|never|never (?:use|write)|(?:don't|do not) (?:use|write|like|want)|over|instead of|rather than|not|than|of|hate|dislike|ban)";
const verbs =
  'use|prefer|write|embrace|follow|adopt|stick to|stick with|like|want|in|keep it|always|using|with|over|than|instead of|not|no|avoid';
const plainClasses = String.raw`(?:OOP (?:and|or) |any |ES6 |JS )?class(?:es)?(?![-\w])(?!\s(?:with|that|for|names?|in|larger|longer|bigger|of|components?|fields?|members?|methods?|attributes?|properties|variables|hierarch\w+|inheritance|must|should be|need)\b)`;
/** Not CSS classes, and not what classes are called. */
const classesOut = new RegExp(String.raw`(?<=\b${ruled}\s)${plainClasses}`, 'iu');
/** Classes as the thing that is to be written. */
const classes = new RegExp(
  [
    String.raw`(?<=\b(?:use|prefer|write|using|with|to|always|want|like)\s(?:proper |plain )?)classes(?=\s*(?:$|[,.;!]|(?:over|instead|rather|not|everywhere|for everything|and methods)\b))`,
    String.raw`(?<=^\W*)classes(?=,?\s(?:over|instead|rather|not|are|everywhere)\b)`,
    String.raw`(?<=^\W*|\b(?:${verbs})\s)(?:OOP|object[- ]oriented(?: (?:style|programming|design|code|approach))?)(?=\s*(?:$|[,.;!]|(?:over|instead|rather|not|with|in|for|is|please)\b))`,
    String.raw`\bclass-based (?:style|design|code|approach|implementations?)\b`,
  ].join('|'),
  'iu',
);
const functions = new RegExp(
  [
    String.raw`(?<=\b(?:${verbs}|a)\s(?:a |an |plain |pure |simple )?)functional(?:,? (?:and )?declarative)?(?: (?:programming|style|approach|code|patterns?|paradigm))(?: patterns?| style)?`,
    String.raw`(?<=^\W*)(?:functional(?:,? (?:and )?declarative)? (?:programming|style|approach|code)|(?:plain |pure |simple )?functions(?=,?\s(?:over|instead|rather|not|no|only)\b))`,
    String.raw`(?<=\b(?:use|prefer|write|to|always|with|over|than|instead of)\s(?:plain |pure |simple |standalone |free )?)functions?(?=\s*(?:$|[,.;!]|(?:over|instead|rather|not|only|to|and no)\b))`,
  ].join('|'),
  'iu',
);
const soft =
  /\b(?:appropriate|unnecessary|if possible|when possible|where possible|minimi[sz]e|both|mix|unless|complex|simple logic)\b/iu;
const contrast = /\b(?:over|instead of|rather than|than)\b/iu;

/** "Records instead of classes" asks for no functions. */
const otherShapes =
  /\b(?:records?|structs?|data ?classes|dataclass|interfaces?|type aliases|types|enums?|named ?tuples?|typed ?dicts?|traits?|mixins?|composition)\b/iu;

/** Classes or functions; of React's components apart. */
export function hearParadigm(wish: Words): readonly Asked[] | undefined {
  if (wish.exception !== undefined || wish.has(soft)) return undefined;
  const words = new Words(
    wish.text.replace(/(\bprefer\s(?:\w+\s){1,3})to(?=\s(?:class|function))/iu, '$1over'),
  );
  if (words.has(component)) return hearComponents(words);
  const isOut = words.stance(classesOut) === 'unwanted';
  const ofClasses = isOut ? 'unwanted' : words.stance(classes);
  const ofFunctions = words.stance(functions);
  if (ofClasses === 'unwanted' && ofFunctions === undefined && words.has(otherShapes))
    return undefined;
  if (ofClasses === 'unwanted' && !(words.has(contrast) && ofFunctions === 'wanted'))
    return [{ value: 'no-classes', forbids: true, languages }];
  if (ofClasses === 'wanted')
    return ofFunctions === 'wanted' ? undefined : [{ value: 'classes', languages }];
  return ofFunctions === 'wanted' && (ofClasses === 'unwanted' || words.has(/\bfunctional/iu))
    ? [{ value: 'functions', languages }]
    : undefined;
}

function hearComponents(words: Words): readonly Asked[] | undefined {
  const asked = choice(words, {
    'components:function':
      /\bfunction(?:al)?[- ]?(?:based )?components?\b|\bcomponents? (?:as|with) (?:arrow )?functions?\b|\bhooks(?= (?:over|instead|rather|not))/iu,
    'components:class': /\bclass(?:-based)? ?components?\b|(?<=\b(?:over|than|of|not) )classes\b/iu,
  });
  return asked ? [{ value: asked.value, languages: languages.slice(1) }] : undefined;
}
