import { typedScripts } from '../code/language.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { plainer } from '../hear/rephrased.ts';
import type { Words } from '../hear/words.ts';
import type { Asked, CodeRule, Sight } from '../rule.ts';

export const enums: CodeRule = {
  name: 'enums',
  of: 'code',
  about: 'how a fixed set of values is written in TypeScript',
  values: {
    enum: '`enum`',
    union: 'a union of literals',
    'const-object': 'an object `as const`',
    none: 'anything but `enum`',
  },
  languages: typedScripts,
  hear: (words) => {
    const plain = plainer(words);
    return words.exception !== undefined || plain.has(otherwise) ? undefined : asked(plain);
  },
  tell: (value) => sentences[value] ?? value,
  see: (code) => [
    ...code.nodes('enum_declaration').map((node) => sight('enum', node, node.child('body'))),
    ...code.nodes('type_alias_declaration').flatMap((node) => unionSight(node)),
    ...code.nodes('union_type').flatMap((node) => inlineSight(node)),
    ...code.nodes('as_expression').flatMap((node) => constSight(node)),
  ],
  fits: (value, seen) => {
    if (value === seen) return true;
    if (seen === 'inline union') return value === 'union' || value === 'none' || undefined;
    if (value === 'enum') return seen === 'union' ? false : undefined;
    if (seen === 'enum') return false;
    return value === 'none' || undefined;
  },
};

const sentences: Readonly<Record<string, string>> = {
  enum: 'Write fixed sets of values as enums',
  union: 'Write fixed sets of values as unions of literals',
  'const-object': 'Write fixed sets of values as objects with `as const`',
  none: 'Write fixed sets of values as unions of literals or objects with `as const`',
};

const enumName =
  /\benums?\b(?![- ](?:values?|names?|cases?|members?|keys?|constants?|variants?|prefix|suffix|class))/iu;
const unionName =
  /\bunions?\b(?: types?)?|\b(?:string|literal)[- ](?:literals?|unions?|types?)\b|\bliteral types\b/iu;
const constName =
  /\bas[- ]const\b|\bconst(?:ant)? objects?\b|\b(?:frozen|plain) objects?\b|\bobject (?:literals?|maps?|constants?)\b/iu;
/** Other languages' enums, other rules, and where the words say which cases they mean. */
const otherwise =
  /\b(?:const enums?|int constants?|magic|bit fields?|booleans?|boolean flags?|when|where|whenever|if|PascalCase|camelCase|upper ?case|all[- ]caps|UPPER_CASE|SCREAMING\w*|python|java|rust|kotlin|swift|sealed|exhaustive\w*|discriminated|tagged|singletons?|EnumSet|serialized?)\b/iu;

function asked(words: Words): Asked | undefined {
  const stances = {
    enum: words.stance(enumName),
    union: words.stance(unionName),
    'const-object': words.stance(constName),
  };
  if (stances.enum === undefined) return undefined;
  const wanted = Object.entries(stances).flatMap(([value, one]) =>
    one === 'wanted' ? [value] : [],
  );
  const [only, ...more] = wanted;
  if (only === undefined) return { value: 'none', forbids: true };
  if (more.length === 0) {
    const isOverOthers = stances.union === undefined && stances['const-object'] === undefined;
    if (only === 'enum' && isOverOthers && (!isAskedFor(words) || words.has(contrast)))
      return undefined;
    return { value: only };
  }
  return stances.enum === 'unwanted' ? { value: 'none', forbids: true } : undefined;
}

/** What enums are preferred to is then something that no union is: constants, strings. */
const contrast = /\b(?:over|instead of|rather than|not)\b/iu;

/** Enums are named in many sentences; they are asked for in few. */
function isAskedFor(words: Words): boolean {
  return words.has(
    /\b(?:use|using|prefer|want|like|love|always|go with|stick (?:to|with)|favou?r|write|real|native|(?:type|string|numeric)(?:script)? ?)\s*`?enums?\b(?! with\b)|\benums?\b`? (?:over|instead of|rather than|not|for|please|everywhere)\b|^`?enums?\b`?(?:,|$)/iu,
  );
}

function sight(seen: string, node: SyntaxNode, body: SyntaxNode | undefined): Sight {
  return { seen, start: node.start, end: body?.start ?? node.end };
}

/** `type Size = 's' | 'm'`: two literals at least, and nothing else. */
function unionSight(alias: SyntaxNode): readonly Sight[] {
  const value = alias.child('value');
  return value && isOfLiterals(value) ? [sight('union', alias, undefined)] : [];
}

/** `size: 's' | 'm'`: it may be used once, so nobody need wish for an enum there. */
function inlineSight(node: SyntaxNode): readonly Sight[] {
  const isInline = node.parent?.type === 'type_annotation';
  return isInline && isOfLiterals(node) ? [sight('inline union', node, undefined)] : [];
}

function isOfLiterals(value: SyntaxNode): boolean {
  if (value.type !== 'union_type') return false;
  const parts: SyntaxNode[] = [];
  for (let at: SyntaxNode | undefined = value; at; ) {
    const inner: readonly SyntaxNode[] = at.namedChildren.filter(({ type }) => type !== 'comment');
    parts.push(...inner.filter(({ type }) => type !== 'union_type'));
    at = inner.find(({ type }) => type === 'union_type');
  }
  const isLiteral = ({ type, namedChildren: [only] }: SyntaxNode) =>
    type === 'literal_type' && only?.type === 'string';
  return parts.length > 1 && parts.every(isLiteral);
}

/** `const Size = { Small: 's' } as const`, with nothing but literals in it. */
function constSight(node: SyntaxNode): readonly Sight[] {
  const object = node.firstOf('object');
  const isConst = node.children.some(({ type }) => type === 'const');
  const isNamed = node.parent?.type === 'variable_declarator';
  if (!object || !isConst || !isNamed || object.namedChildren.length === 0) return [];
  const isPlain = object.namedChildren.every(
    (one) =>
      one.type === 'comment' ||
      (one.type === 'pair' && /^(?:string|number)$/u.test(one.child('value')?.type ?? '')),
  );
  return isPlain ? [sight('const-object', node.parent ?? node, undefined)] : [];
}
