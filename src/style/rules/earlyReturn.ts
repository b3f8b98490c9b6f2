import { parsedLanguages } from '../code/language.ts';
import { returnSights } from '../flow/returnSights.ts';
import type { Words } from '../hear/words.ts';
import { fitting } from '../idioms/fitting.ts';
import type { Asked, CodeRule } from '../rule.ts';

export const earlyReturn: CodeRule = {
  name: 'early-return',
  of: 'code',
  about: 'how functions are left',
  values: {
    prefer: 'guard clauses that leave early',
    single: 'one return a function, at its end',
    'no-else': 'no `else`',
    'no-else-after-return': 'no `else` after a branch that returns',
    'flat-ifs': 'no `if` inside another',
  },
  languages: parsedLanguages,
  hear,
  tell: (value) => sentences[value] ?? value,
  see: returnSights,
  fits: fitting({
    prefer: { keptBy: ['guard'], brokenBy: ['else-after-return', 'inverted-guard', 'wrapped'] },
    single: { keptBy: ['one-return'], brokenBy: ['many-returns'] },
    'no-else': { keptBy: [], brokenBy: ['else'] },
    'no-else-after-return': {
      keptBy: ['guard'],
      brokenBy: ['else-after-return', 'chain-after-return'],
    },
    'flat-ifs': { keptBy: ['if'], brokenBy: ['nested-if'] },
  }),
  habit: (seen) =>
    /^(?:guard|else-after-return|inverted-guard|wrapped)$/u.test(seen) ? seen : undefined,
  habits: (seen) => {
    const guards = seen.get('guard') ?? 0;
    const against = [...seen.values()].reduce((sum, count) => sum + count, 0) - guards;
    return guards + against === 0 ? [] : [{ value: 'prefer', for: guards, against }];
  },
};

const sentences: Readonly<Record<string, string>> = {
  prefer: 'Leave functions early with guard clauses',
  single: 'Return once, at the end of a function',
  'no-else': 'Handle the other case first and leave, in place of else',
  'no-else-after-return': 'Continue without else after a branch that returns',
  'flat-ifs': 'Keep conditions side by side: one level of if',
};

const early =
  /\bearly[- ](?:return|exit)(?:s|ing)?\b|\b(?:return|exit|bail)(?:s|ing|ed)?(?: out)?[- ]early\b|\bguard(?:[- ](?:clause|statement|condition)s?|s (?:first|instead|over|rather|at))\b|\breturn(?:s|ing)? as early as\b|\bearly[- ]outs?\b/iu;
const single =
  /\bsingle[- ](?:return|exit)(?:[- ]points?| statements?)?\b|\b(?:only )?one (?:return|exit)(?: statement| point)?\b|\bsingle point of (?:return|exit)\b/iu;
const several = /\b(?:multiple|several|many) (?:returns?|exits?)(?: (?:statements?|points?))?\b/iu;
const elseAfter =
  /\belse\b[`'"]?(?: \w+){0,2}? (?:after|following) (?:an? |the )?[`'"]?(?:return|throw|raise|exit|early)/iu;
const elseWord =
  /(?<=^|\b(?:no|never|avoid|without|use|using|write|of|the|an|need|hate|dislike|ban|like) |[`'"])else\b[`'"]?(?:[- ](?:blocks?|branch(?:es)?|statements?|clauses?|keywords?))?(?=$|[\s.,;!)])/iu;
const nestedIf =
  /\bnest(?:ed|ing)? (?:ifs?|if[- ](?:statements?|blocks?|else)|conditionals?|conditions?)\b/iu;
/** Other guards, and how deep: that is for another rule. */
const other =
  /\bassert|\btypes? guards?\b|\bauth|\broute|\bternar|\bdeep|\bmatch\b|\bswitch\b|\bchains?\b/iu;

function hear(words: Words): Asked | undefined {
  if (words.exception !== undefined) return undefined;
  const stance = words.stance(early);
  if (stance === 'wanted') return words.has(/\bassert/iu) ? undefined : { value: 'prefer' };
  const once = words.stance(single);
  if (once === 'wanted') return { value: 'single' };
  if (stance === 'unwanted' || words.stance(several) === 'unwanted') {
    return { value: 'single', forbids: true };
  }
  if (once === 'unwanted' || words.has(other)) return undefined;
  if (words.stance(elseAfter) === 'unwanted')
    return { value: 'no-else-after-return', forbids: true };
  if (words.stance(nestedIf) === 'unwanted') return { value: 'flat-ifs', forbids: true };
  const isPlain = !words.has(/\belse[- ]?if\b|\belif\b|\bfor[- ]else\b|\btry\b/iu);
  return isPlain && words.stance(elseWord) === 'unwanted'
    ? { value: 'no-else', forbids: true }
    : undefined;
}
