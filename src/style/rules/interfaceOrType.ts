import { typedScripts } from '../code/language.ts';
import type { SyntaxNode } from '../code/syntaxNode.ts';
import { choice } from '../hear/asking.ts';
import { plainer, rephrased } from '../hear/rephrased.ts';
import type { Words } from '../hear/words.ts';
import type { Asked, CodeRule, Sight } from '../rule.ts';

export const interfaceOrType: CodeRule = {
  name: 'interface-or-type',
  of: 'code',
  about: 'how the shape of an object is named in TypeScript',
  values: { interface: '`interface User {}`', type: '`type User = {}`' },
  languages: typedScripts,
  hear: (words) => {
    const plain = rephrased(plainer(words), aliasesElsewhere);
    return words.exception !== undefined || plain.has(otherwise) ? undefined : asked(plain);
  },
  tell: (value) =>
    value === 'type'
      ? 'Name the shapes of objects with type aliases'
      : 'Name the shapes of objects with interfaces, other types with aliases',
  counted: (value) => `shapes of objects are ${value === 'type' ? 'type aliases' : 'interfaces'}`,
  see: (code) =>
    [
      ...code.nodes('interface_declaration').flatMap((node) => interfaceSight(node)),
      ...code.nodes('type_alias_declaration').flatMap((node) => aliasSight(node)),
    ].toSorted((a, b) => a.start - b.start),
};

const interfaceName = /\binterfaces?\b/iu;
const aliasName = /\btype[- ]alias(?:es|ing)?\b/iu;
/** "types" means aliases only next to interfaces, and not as a part of what has a shape. */
const typeName =
  /(?<!\b(?:object|return|data|union|custom|value|argument|parameter|props?|complex|static|strict|define|export|generic|structural|inline|message|response) )(?<![\w./])\btypes?\b(?![/\w]| (?:hints?|annotations?|safety|parameters?|arguments?|inference|guards?|names?|checks?|checking|systems?|definitions?|level|assertions?|imports?|-))/iu;

/** Aliases for what no interface can name take nothing from interfaces. */
const aliasesElsewhere: readonly (readonly [RegExp, string])[] = [
  [
    /[,;:]?\s*(?:and |but |use |with )*`?types?\b`?(?: alias(?:es)?)?(?: only| just)? for (?:everything else|all else|the rest|(?:only )?(?:\w+ )?(?:unions?|primitives?|tuples?|functions?|intersections?|mapped types|utility types|literals)\b[\w ,/]*)/iu,
    '',
  ],
];

/** Prefixes, Java's and Go's interfaces, files and other things in whose company "interface" is another word. */
const otherwise =
  /\b(?:I[- ]prefix|prefix\w*|suffix\w*|(?:start|begin)(?:s|ing)? with|in front of|casing|interface names?|names? of interfaces?|PascalCase|UpperCamelCase|camelCase|abstract|markers?|reflection|implement\w*|user interfaces?|graphical|command[- ]line|segregation|single[- ]method|small|narrow|empty|consumer|mock\w*|folders?|director(?:y|ies)|files?|import(?:s|ed|ing)?|when|where|if|whenever|components?|depend\w*|refer|fluent|generics?)\b/iu;

function asked(words: Words): Asked | undefined {
  const alias = words.stance(aliasName);
  const shape = words.stance(interfaceName);
  if (shape && (alias ?? words.stance(typeName))) {
    return choice(words, { interface: interfaceName, type: alias ? aliasName : typeName });
  }
  if (shape === 'unwanted') return { value: 'type', forbids: true };
  if (shape === 'wanted') return words.has(forShapes) ? { value: 'interface' } : undefined;
  const isForShapes = words.has(/\b(?:objects?|shapes?)\b/iu);
  return alias === 'wanted' && isForShapes ? { value: 'type' } : undefined;
}

const forShapes =
  /\binterfaces?\b`? (?:for|to (?:describe|define|declare|name|model)) (?:\w+ ){0,2}(?:objects?|shapes?|props|models?|dtos?|entit(?:y|ies)|data|payloads?|options|state|records?|structures?|responses?)\b|\b(?:objects?|object types?|shapes?|props)\b.{0,25}\b(?:as|with|are|be|via) (?:an )?`?interfaces?\b|^(?:always |only |please |I )*(?:use|prefer|like|want) `?interfaces?\b`?\W*$/iu;

/** One that adds to another module's, or to another of its name, can only be an interface. */
function interfaceSight(node: SyntaxNode): readonly Sight[] {
  if (node.closest('ambient_declaration')) return [];
  return [{ seen: 'interface', start: node.start, end: node.child('body')?.start ?? node.end }];
}

/** Of the aliases only those that name an object's shape could be an interface. */
function aliasSight(node: SyntaxNode): readonly Sight[] {
  const value = node.child('value');
  const isMapped = value?.firstOf('index_signature')?.firstOf('mapped_type_clause') !== undefined;
  if (value?.type !== 'object_type' || isMapped) return [];
  return [{ seen: 'type', start: node.start, end: value.start }];
}
