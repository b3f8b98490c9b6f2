import { typedScripts } from '../code/language.ts';
import { choice } from '../hear/asking.ts';
import { plainer, rephrased } from '../hear/rephrased.ts';
import type { Words } from '../hear/words.ts';
import type { Asked, CodeRule } from '../rule.ts';
import { optionalSights } from '../types/optionalSights.ts';

export const optionalTypes: CodeRule = {
  name: 'optional-types',
  of: 'code',
  about: 'how a value that may be missing is typed',
  values: {
    pipe: '`X | None` (Python)',
    optional: '`Optional[X]` (Python), `Optional` in place of null (Java)',
    question: '`name?: X` for optional properties (TypeScript)',
    undefined: '`name: X | undefined` for optional properties (TypeScript)',
  },
  languages: ['python', 'java', ...typedScripts],
  hear: (words) => {
    if (words.exception !== undefined || words.has(otherwise)) return undefined;
    const plain = plainer(rephrased(words, spelledOut));
    return scriptAsked(plain) ?? pythonOrJavaAsked(plain);
  },
  tell: (value) => sentences[value] ?? value,
  counted: (value) => `optional types are written as ${forms[value] ?? value}`,
  see: optionalSights,
  fits: (value, seen) => {
    if (value === seen) return true;
    if (value === 'pipe') return seen === 'optional' || seen === 'union' ? false : undefined;
    if (value === 'optional') return seen === 'pipe' || seen === 'null' ? false : undefined;
    return seen === 'question' || seen === 'undefined' ? false : undefined;
  },
  habit: (seen, code) =>
    code.language === 'python' && (seen === 'pipe' || seen === 'optional') ? seen : undefined,
};

const sentences: Readonly<Record<string, string>> = {
  pipe: 'Write optional types as `X | None`',
  optional:
    'Write what may be missing as `Optional`: `Optional[X]` in Python, `Optional<X>` in Java',
  question: 'Mark optional properties with a question mark: `name?: X`',
  undefined: 'Give properties that may be missing the type `X | undefined`',
};

/** Code in a wish, in words: its marks would end clauses. */
const spelledOut: readonly (readonly [RegExp, string])[] = [
  [/`?\b\w+\?:(?: ?\w+)?`?/gu, 'question-marks'],
  [/`?(?:\b\w+: ?)?(?:\b(?:[A-Z]\w*|string|number|boolean) ?)?\| ?undefined\b`?/gu, 'or-undefined'],
  [
    /`?(?:\b\w+: ?)?(?:\b(?:[A-Z]\w*|str|int|float|bool|bytes|(?:list|dict)[\w[\], ]*) ?)?\| ?None\b`?/gu,
    'or-none',
  ],
];
/** Java's parameters, chaining, and cases that only the words know. */
const otherwise =
  /\b(?:optional (?:chaining|parameters?|arguments?|args|deps|dependenc\w+|imports?)|parameter|argument|unwrap\w*|Optional\.get|orElse\w*|when|where|if|fields? of entities|swift|rust|kotlin)\b|\?\.|\?\?/iu;

const question =
  /\bquestion[- ]marks?\b|(?:(?<=\b(?:via|with|by|use|using|to|over|than|of|prefer|the|a))|(?<![\w?]))[`'"(]?\?[`'")]?(?=\s|,|$)/iu;
const orUndefined = /\bor-undefined\b|\b(?:union(?:s|ed)?|or) (?:with )?`?undefined\b/iu;

function scriptAsked(words: Words): Asked | undefined {
  if (
    !words.has(
      /\bopti?onal (?:propert|field|prop|member|type|key|value)|\bundefined\b|or-undefined/iu,
    )
  ) {
    return undefined;
  }
  if (words.has(/\bor-none\b|\bOptional\[/u)) return undefined;
  const asked = choice(words, { question, undefined: orUndefined });
  return asked ? { ...asked, languages: typedScripts } : undefined;
}

const pipe =
  /\bor-none\b|\bpipes?\b(?: (?:syntax|operator|notation))?|\bPEP[- ]?604\b|\bunion (?:operator|syntax|types? operator)\b|(?<=\s|^)`\|`|\bnew(?:er)?(?:-style)? (?:optional|union) syntax\b/iu;
const optional =
  /\bOptional\[?\w*\]?|\btyping\.Optional\b|`Optional|\b(?:java\.util\.)?Optionals?\b/u;

function pythonOrJavaAsked(words: Words): Asked | undefined {
  if (words.has(/\bnull\b/u)) {
    const isJava =
      words.stance(optional) === 'wanted' && words.stance(/\bnulls?\b/u) === 'unwanted';
    return isJava ? { value: 'optional', languages: ['java'] } : undefined;
  }
  const isName = words.has(
    /\bOptional(?=\[|`| (?:over|instead|rather|not|syntax|from)\b|\.|,|$)|(?<=\w.*)\bOptional\b/u,
  );
  if (!isName && !words.has(pipe)) return undefined;
  if (!isName && !words.has(/\bor-none\b|\boptionals?\b|\bunions?\b|\bnone\b|\bPEP/iu))
    return undefined;
  const asked = choice(words, isName ? { pipe, optional } : { pipe, optional: /\bOptional\[/u });
  return (
    asked && {
      ...asked,
      languages: words.has(/\[|or-none|pipe|PEP/iu) ? ['python'] : ['python', 'java'],
    }
  );
}

const forms: Readonly<Record<string, string>> = {
  pipe: 'X | None',
  optional: 'Optional[X]',
  question: 'name?: X',
  undefined: 'name: X | undefined',
};
