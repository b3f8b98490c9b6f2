import { callsOf } from '../code/calls.ts';
import type { Code } from '../code/code.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import type { Words } from '../hear/words.ts';
import { appendLoops } from '../idioms/appendLoops.ts';
import { inOrder } from '../idioms/inOrder.ts';
import { sight } from '../manners.ts';
import type { Asked, CodeRule, Sight } from '../rule.ts';

const named =
  /\b(?:list|dict(?:ionary)?|set|generator)[- ]comp(?:rehension)?s?\b|\bcomprehensions\b|(?<=\b(?:prefer|use|a|over|than|of) )comprehension\b|\blistcomps?\b/iu;
const old =
  /\bmap\b|\bfilter\b|\bappend\w*\b|\b(?:for[- ]|explicit |manual |plain |normal |regular )loops?\b|\bloops?\b/iu;
const nested = /\bnest(?:ed|ing)\b|\bmulti(?:ple)?[- ](?:for|level|line)|\bdouble\b/iu;
/** What cannot be told from code. */
const vague =
  /\bsimple\b|\bcomplex|\breadab|\bclear|\bshort\b|\blong\b|\bappropriate|\bsensible|\bone[- ]line|\bfor-comp/iu;

export const comprehensions: CodeRule = {
  name: 'comprehensions',
  of: 'code',
  about: 'comprehensions in Python',
  values: {
    prefer: 'a comprehension where a loop only fills a list, set or dict',
    none: 'loops in place of comprehensions',
    flat: 'no comprehension with two loops or inside another',
  },
  languages: ['python'],
  hear,
  tell: (value) => sentences[value] ?? value,
  see: (code) =>
    inOrder([
      ...code
        .nodes('list_comprehension', 'set_comprehension', 'dictionary_comprehension')
        .map((node) => sight(isNested(node) ? 'nested-comprehension' : 'comprehension', node)),
      ...code.nodes('generator_expression').map((node) => sight('generator', node)),
      ...appendLoops(code).map((node) => sight('loop', node)),
      ...lambdaCalls(code),
    ]),
  fits: (value, seen) => {
    const isComprehension = seen.endsWith('comprehension');
    if (value === 'flat') return isComprehension ? seen === 'comprehension' : undefined;
    if (value === 'none') return isComprehension ? false : seen === 'loop' || undefined;
    return isComprehension || seen === 'generator';
  },
  habit: (seen) => {
    if (seen.endsWith('comprehension')) return 'prefer';
    return seen === 'loop' ? 'none' : undefined;
  },
};

const sentences: Readonly<Record<string, string>> = {
  prefer: 'Build lists, sets and dicts with comprehensions',
  none: 'Build lists with plain loops in place of comprehensions',
  flat: 'Keep each comprehension to one loop',
};

function hear(words: Words): Asked | undefined {
  if (words.exception !== undefined || !words.has(named) || words.has(vague)) return undefined;
  const stance = words.stance(named);
  const languages = ['python'];
  if (words.has(nested)) {
    return stance === 'unwanted' ? { value: 'flat', forbids: true, languages } : undefined;
  }
  if (stance === 'wanted') {
    const isOpen = words.stance(old) === 'wanted' && words.has(/\bor\b|\band\b/iu);
    return isOpen ? undefined : { value: 'prefer', languages };
  }
  return words.stance(old) === 'wanted'
    ? { value: 'none', languages }
    : { value: 'none', forbids: true, languages };
}

function isNested(node: SyntaxNode): boolean {
  const loops = node.children.filter(({ type }) => type === 'for_in_clause');
  return (
    loops.length > 1 || /^(?:list|set|dictionary)_comprehension$/u.test(node.parent?.type ?? '')
  );
}

/** `map` and `filter` with a lambda. */
function lambdaCalls(code: Code): readonly Sight[] {
  return code
    .once(callsOf)
    .filter(
      ({ callee, arguments: given }) =>
        /^(?:map|filter)$/u.test(callee) && given.length === 2 && given[0]?.type === 'lambda',
    )
    .map(({ node }) => sight('lambda-call', node));
}
