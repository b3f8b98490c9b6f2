import { parsedLanguages, scripts } from '../code/language.ts';
import type { Stance, Words } from '../hear/words.ts';
import type { Asked } from '../rule.ts';

const forOf = /\bfor\s?(?:\.{3}|…|[- ])\s?of\b/iu;
const forIn = /\bfor\s?(?:\.{3}|…|-)\s?in\b|\bfor in loops?\b/iu;
const forEach =
  /\bfor-?each\b(?: loops?)?|\bfor each loops?\b|\benhanced for(?: loops?)?\b|\brange(?:-based)?(?: for)? loops?\b|\bfor range\b/iu;
const index =
  /\b(?:ind(?:ex(?:ed)?|ices)(?:[- ]based)?|classic(?:al)?|traditional|c-style|counter|counting|numeric|three-part)[- ](?:for[- ])?(?:loops?|iteration)\b|\bfor ?\((?:let|int|var) i\b/iu;
const methods =
  /\b(?:java )?streams?(?: api)?\b|\blinq\b|\b(?:array|collection|functional|iterator|higher-order)[- ](?:(?:array|iteration) )?(?:methods?|functions?|helpers?|operations?|chains?|adapters?|style|iteration|combinators?|programming)\b|\biterators?\b|\bmap\b`?(?:\(\))?\s*(?:,|\/|and|&|or)\s*`?\.?(?:filter|reduce|flatMap)\b/iu;
const loops =
  /\b(?:for|imperative|explicit|manual|raw|plain|simple|regular|normal|old[- ]style)[- ]loops?\b|(?<!\b(?:each|of|in|index|indexed|based|range|while|nested|counter|numeric|traditional|classic)[- ])\bloops\b/iu;
const rangeOfLength = /\brange\s?\(\s?len\b/iu;
const whileLoop =
  /(?<!\b(?:infinite|endless|nested|busy)[- ]|\bin(?:side)? (?:an? |the )?)\bwhile(?:[- ]|`\s)loops?\b(?! (?:without|that|which|with|where|when|inside)\b)|(?<!\binside )\bwhile loops? (?:are|is) (?:banned|forbidden)/iu;
/** Loops and streams of another kind, and what is said of their insides. */
const other =
  /\b(?:nested|infinite|game|event|feedback|hot|tight|retry|main|inner|train\w*) loops?\b|\bawait\b|(?<!\bfor(?:\.{3}|…|[- ]))\bin(?:side)? (?:a |the )?loops?\b|\bvectori[sz]|\brows\b|\bdata ?frames?\b|\bnumpy\b|\bpandas\b|\bwhile\b|\bloop (?:variables?|index|counters?|names?)\b|\bvariables?\b|\bthreads?\b|\bparallel|\bkafka\b|\bfiles?\b|\breactive\b|\bjudicious|\bside[- ]effect|\breturn types?\b|\bcomprehension|\bundefined\b|\bcallback|\bdepth\b|\bnest|\bdeep|\blevels?\b|\bclasses\b|\boop\b|\bsimple\b(?! loops?)|\bcomplex|\bpossible\b.*\bor\b/iu;

/** Which loops the words ask for. */
export function hearLoops(words: Words): Asked | undefined {
  if (words.exception !== undefined) return undefined;
  // "Not while (true)" leaves other loops; what happens in them is another wish.
  if (words.has(whileLoop) && words.stance(whileLoop) === 'unwanted') {
    return { value: 'no-while', forbids: true };
  }
  if (words.has(other)) return undefined;
  return (
    hearPython(words) ?? hearMethods(words) ?? hearKinds(words, kindsIn(words)) ?? hearForIn(words)
  );
}

function hearPython(words: Words): Asked | undefined {
  const languages = ['python'];
  if (words.stance(/\benumerate\b/u) === 'wanted') return { value: 'enumerate', languages };
  return words.stance(rangeOfLength) === 'unwanted'
    ? { value: 'enumerate', forbids: true, languages }
    : undefined;
}

function hearMethods(words: Words): Asked | undefined {
  const stance = words.stance(methods);
  if (stance === undefined) return undefined;
  const languages = methodLanguages(words);
  const looping = [loops, forOf, forEach, index].map((one) => words.stance(one));
  const isNamed = words.has(/\blinq\b|\bjava streams?\b|\bstreams? api\b/iu);
  if (stance === 'wanted') {
    if (words.stance(forEach) === 'unwanted' && words.stance(loops) !== 'unwanted') {
      return words.has(/\bstream|\blinq\b/iu) ? { value: 'methods', ...languages } : undefined;
    }
    const isAlone = looping.every((one) => one === undefined);
    return looping.includes('unwanted') || (isAlone && (isNamed || words.has(onlyMethods)))
      ? { value: 'methods', ...languages }
      : undefined;
  }
  if (looping.includes('wanted')) return { value: 'plain-loops', ...languages };
  return isNamed ? { value: 'plain-loops', forbids: true, ...languages } : undefined;
}

/** "Array methods for iteration" needs no loop beside it to be understood. */
const onlyMethods = /\b(?:array methods|map\b.*\bfilter|map\b.*\breduce)\b/iu;

function methodLanguages(words: Words): { languages?: readonly string[] } {
  if (words.has(/\blinq\b/iu)) return { languages: ['csharp'] };
  if (words.has(/\bstreams?\b/iu)) return { languages: ['java'] };
  return words.has(/\barray\b/iu) ? { languages: scripts } : {};
}

interface Kinds {
  readonly of: Stance | undefined;
  readonly each: Stance | undefined;
  readonly index: Stance | undefined;
  readonly loops: Stance | undefined;
}

function kindsIn(words: Words): Kinds {
  return {
    of: words.stance(forOf),
    each: words.stance(forEach),
    index: words.stance(index),
    loops: words.stance(loops),
  };
}

/** A loop, which in scripts is `for…of`: only the method bears the name there. */
const eachLoop = /\bfor-?\s?each loops?\b|\benhanced for\b|\brange loops?\b|\bfor range\b/iu;
const otherThanScripts = parsedLanguages.filter(
  (language) => !(scripts as readonly string[]).includes(language),
);

function hearKinds(words: Words, kinds: Kinds): Asked | undefined {
  const { of, each, index: counted, loops: any } = kinds;
  if (of === 'wanted')
    return each === 'wanted' ? undefined : { value: 'for-of', languages: scripts };
  if (each === 'wanted') {
    return words.has(eachLoop) && !words.has(/forEach/u)
      ? { value: 'for-each', languages: otherThanScripts }
      : { value: 'for-each' };
  }
  if (each === 'unwanted') {
    if (counted === 'wanted') return { value: 'index' };
    return any === 'wanted' ? { value: 'no-for-each' } : { value: 'no-for-each', forbids: true };
  }
  if (counted === 'unwanted') return { value: 'no-index', forbids: true };
  if (counted === 'wanted' && of === 'unwanted') return { value: 'index' };
  const isRuledOut = any === 'unwanted' && words.has(/\bfor[- ]loops?\b/iu);
  return isRuledOut && of === undefined ? { value: 'no-for', forbids: true } : undefined;
}

function hearForIn(words: Words): Asked | undefined {
  return words.stance(forIn) === 'unwanted'
    ? { value: 'no-for-in', forbids: true, languages: scripts }
    : undefined;
}
