import type { Words } from '../hear/words.ts';
import type { Asked } from '../rule.ts';

const functions = `(?:functions?|methods?|signatures?|defs?|parameters?|params?|arguments?|args|callables|code|everything|procedures|routines)`;
const every = `(?:every(?: single)?|all|each|any|your|my|our|the|public|python)`;

/** The words for types in signatures. */
const hints = new RegExp(
  [
    String.raw`\btype[- ]?hint(?:s|ed|ing)?\b`,
    String.raw`\btype[- ]annotat(?:ions?|ed|e|ing)\b`,
    String.raw`\bannotated ${functions}\b|(?<=\b(?:omit|skip|drop) (?:the |all )?)types\b`,
    String.raw`(?<!\bstrongly )\btyped (?:${every} )?(?:python|${functions})\b`,
    String.raw`\b(?:static|full|complete) types\b|\b(?:static|strict|full|complete|proper) (?:typing|annotations)\b`,
    String.raw`\b(?:fully|statically|strictly|completely|properly) (?:typed|annotated)\b`,
    String.raw`\b(?:annotat(?:e|es|ed|ing|ions?)|types?|typed|hint(?:s|ed)?|annotations) (?:on |for |in )?(?:the )?(?:${every} ){1,3}(?:\w+ )?(?:${functions})\b`,
    String.raw`\b(?:types|annotations|hints) (?:on|for|in) (?:function |method )?${functions}\b`,
    String.raw`\b(?:${functions})\b(?: (?!without|no|not|never|lacking|missing|un)\w+){0,4} (?:(?:be|is|are|get|carry|have|has|need|needs) (?:\w+ )?(?:typed|annotated|types|hints|annotations)|(?:typed|annotated))\b`,
    String.raw`\buntyped (?:python|${functions})\b`,
    String.raw`\b(?:type everything|annotate (?:everything|${functions}))(?: (?:and|&|plus) (?:returns?|results?|return (?:values?|types?)))?(?! with\b| \w+ing\b)(?=\s*(?:$|[,.;!]|and\b|in\b|please\b|always\b))`,
    String.raw`\btypes everywhere\b|\bPEP[- ]?484\b|\btyping\b(?= everywhere)|\bannotate (?:types|everything)\b`,
    String.raw`\b(?:signatures?|functions?|methods?) with (?:\w+ )?types\b`,
  ].join('|'),
  'iu',
);
const hintOnly = /\b(?:type[- ]?hint|hints?\b|python|def\b|PEP[- ]?484)/iu;

const returnTypes =
  /\breturn(?:ed)?[- ](?:value[- ])?(?:types?|annotations?)\b(?: annotations?)?|\b(?:annotat|typ|declar)(?:e|es|ed|ing) (?:the |all |every |each |function )*(?:returns?|return values?)\b|\btypes? (?:on|for|of) (?:all |the |every )?(?:returns?|return values?)\b/iu;
const parameters = /\b(?:parameters?|params?|arguments?|args)\b/iu;

/** How types are written, or where; what no signature shows. */
const manner =
  /\bin (?:the )?(?:type[- ])?(?:hints|annotations|docstrings?|comments|jsdoc)\b|\b(?:Optional|Union|List|Dict|Sequence|Iterable|Self|Any|None|Promise|Result|Response|Collection)\b|\|\s?None|\b(?:built-?in generics?|forward references?|aliases|modern|newer|quot\w+|strings?|generics?|PEP[- ]?(?:604|585)|TypeVars?|from typing|import\w*|stubs?|complex|simple|(?<!including |even )tests?(?! included| too)|(?<!and |or |even |including )private|internal|async|callbacks?|components?|hooks?|endpoints?|handlers?|dict|tuples?|never return|custom|strict_types|ReturnType|when|where|if|whenever|work around|more than|at most|long)\b/u;
const ofVariables =
  /\b(?:variables?|attributes?|fields?|constants?|properties|locals?|class members)\b/iu;
const ofFunctions =
  /\b(?:functions?|methods?|parameters?|params?|arguments?|returns?|signatures?|everywhere|everything|always)\b/iu;

/** What the words ask of the types in signatures; undefined where they speak of other types. */
export function typeHintsAsked(words: Words): Asked | undefined {
  if (words.has(manner)) return undefined;
  if (words.has(/\bas (?:an? |the )?return[- ]types?\b/iu)) return undefined;
  if (words.has(ofVariables) && !words.has(ofFunctions)) return undefined;
  return returnsAsked(words) ?? hintsAsked(words);
}

/** "Type hints on parameters and return types" asks for both. */
function returnsAsked(words: Words): Asked | undefined {
  const stance = words.stance(returnTypes);
  if (!stance || words.has(parameters) || isBesidesHints(words)) return undefined;
  const inference = words.stance(/\binfer(?:red|s|ence|ring)?\b/iu);
  if (inference) return { value: inference === 'wanted' ? 'inferred' : 'returns' };
  if (words.has(/\bimplicit(?:ly)?\b/iu)) {
    return { value: stance === 'wanted' ? 'inferred' : 'returns' };
  }
  if (stance === 'unwanted') return { value: 'inferred', forbids: true };
  return words.has(asking) ? { value: 'returns' } : undefined;
}

/** "Type hints, return types too": the hints are asked for as a whole. */
function isBesidesHints(words: Words): boolean {
  return (
    words.has(/\btype[- ]?hints?\b(?! (?:on|for) (?:the |all |every )?returns?)/iu) &&
    words.has(ofFunctions) &&
    !words.has(/^[^,]*\breturn/iu)
  );
}

const asking =
  /\b(?:explicit\w*|typed|annotat\w*|declar\w*|specif(?:y|ied)|always|every\w*|all|each|must|should|add|write|include|state|spell|(?:on|for|in) (?:function|method|signature)s?|need|require\w*|give|want|like|prefer|missing|no function without|omit\w*|skip\w*|forget|leave)\b/iu;

function hintsAsked(words: Words): Asked | undefined {
  const stance = words.stance(hints);
  if (!stance) return undefined;
  const isUntyped = words.has(/\buntyped\b/iu);
  const isWanted = (stance === 'wanted') !== (isUntyped && !words.has(/\btype[- ]?hint/iu));
  const isForPython = words.has(hintOnly);
  if (!isWanted) return { value: 'none', forbids: true, languages: ['python'] };
  const value = words.has(/\b(?:public|exported)\b(?!.*\bprivate\b)/iu) ? 'public' : 'required';
  return isForPython ? { value, languages: ['python'] } : { value };
}
