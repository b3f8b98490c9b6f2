import { Words } from '../hear/words.ts';
import { type Heard, type Manner, rulesOut, wants } from '../manners.ts';

const fields =
  /\b(?:class|instance|member|private|public|static|all|every|injected)?\s?(?:fields?|members|member variables|class (?:properties|attributes)|instance variables|attributes)\b/iu;
const mutableFields = /\bmutable (?:[a-z]+ )?(?:fields?|members|attributes)\b/iu;
const everything = /\b(?:everything|everywhere|all the things|wherever(?! possible))\b/iu;
const onlyUnassigned =
  /\b(?:where|when|whenever|wherever|if) (?:they (?:are|can be) )?possible\b|\bby default\b|\b(?:not|never|n't) (?:be(?:ing)? )?(?:re-?assigned|changed?|modified|mutated)\b|\bcan be\b/iu;

/** A wish that leaves out what is assigned again keeps to that. */
function plain(words: Words): { readonly words: Words; readonly onlyUnassigned: boolean } {
  const spared = /re-?assign|\bchang|\bmutat|\bmodif|\bmust (?:be|vary)/iu.test(
    words.exception ?? '',
  );
  const all = spared ? new Words(words.text) : words;
  return { words: all, onlyUnassigned: spared || all.has(onlyUnassigned) };
}

/** Each keyword, and what else it may be said of. */
const keywords = {
  readonly: {
    keyword: /\bread-?only\b/iu,
    other: /\binterface|\bstructs?\b|\barrays?\b|\bparameters?\b|\bpointers?\b/iu,
  },
  final: {
    keyword: /\bfinal\b/iu,
    other: /\bparameters?\b|\blocals?\b|\bclass(?:es)?\s(?:are |should be |must be )?final/iu,
  },
};

/** How fields are asked to be `readonly` or `final`, all or those alone that are never assigned again. */
function fieldsManner(
  word: 'readonly' | 'final',
  languages: readonly string[],
  isOnly: boolean,
): Manner {
  const { keyword, other } = keywords[word];
  const what = isOnly ? 'fields that are never assigned again' : 'all fields';
  return {
    value: isOnly ? `fields:${word}:unassigned` : `fields:${word}`,
    about: `${what} are \`${word}\``,
    tell: `Make ${what} ${word}`,
    hear: (wish) => {
      const { words, onlyUnassigned: isSparing } = plain(wish);
      const isMeant =
        words.has(fields) || (isSparing && word === 'readonly' && words.has(/assigned/iu));
      if (isSparing !== isOnly || !isMeant || words.has(other)) return undefined;
      if (!isSparing && words.has(/\b(?:if|when)\b/iu)) return undefined;
      return wants(words, keyword) || rulesOut(words, mutableFields) ? { languages } : undefined;
    },
    keptBy: ['fixed field'],
    brokenBy: isOnly ? ['mutable field'] : ['mutable field', 'reassigned field'],
  };
}

function javaManner(
  value: string,
  subject: RegExp,
  brokenBy: readonly string[],
  keptBy: readonly string[],
  what: string,
): Manner {
  return {
    value,
    about: `${what} are \`final\``,
    tell: `Make ${what} final`,
    hear: (wish) => {
      const { words } = plain(wish);
      return words.has(subject) && wants(words, /\bfinal\b/iu) && !words.has(/\bclass(?:es)?\b/iu)
        ? { languages: ['java'] }
        : undefined;
    },
    keptBy,
    brokenBy,
  };
}

export const javaManners: readonly Manner[] = [
  javaManner(
    'variables:final',
    /\b(?:local(?:s| variables?)?|variables)\b/iu,
    ['mutable local'],
    ['final local'],
    'local variables',
  ),
  javaManner(
    'parameters:final',
    /\b(?:parameters?|params|arguments)\b/iu,
    ['mutable parameter'],
    ['final parameter'],
    'parameters',
  ),
  javaManner(
    'all:final',
    everything,
    ['mutable local', 'mutable parameter', 'mutable field'],
    ['final local', 'final parameter', 'fixed field'],
    'fields, parameters and local variables',
  ),
];

export const fieldManners: readonly Manner[] = [
  fieldsManner('readonly', ['typescript', 'csharp'], false),
  fieldsManner('readonly', ['typescript', 'csharp'], true),
  fieldsManner('final', ['java'], false),
  fieldsManner('final', ['java'], true),
];

const rust = ['rust'];

/** What else can be fixed. */
export const otherManners: readonly Manner[] = [
  {
    value: 'properties:readonly',
    about: 'the properties of interfaces and object types are `readonly`',
    tell: 'Make the properties of interfaces and object types readonly',
    hear: (words) =>
      wants(words, /\bread-?only\b/iu) &&
      words.has(
        /\b(?:interface|type|props?)\b[^,.;]{0,20}\b(?:properties|members|fields|props)\b|\bproperties (?:of|in|on) (?:interfaces|types)\b|\breadonly (?:props|interfaces?)\b|^\W*read-?only properties\b|\bproperties (?:should be |must be |are )?(?:always )?read-?only\b/iu,
      ) &&
      !words.has(/\bclass\b/iu)
        ? { languages: ['typescript'] }
        : undefined,
    keptBy: ['readonly property'],
    brokenBy: ['mutable property'],
  },
  {
    value: 'properties:init',
    about: 'properties are set when an object is made, with `init`',
    tell: 'Use init accessors in properties',
    hear: (words) =>
      wants(
        words,
        /\binit-only\b|\binit`?\s(?:setters?|accessors?|properties|over\b|instead\b|rather\b|not\b)/iu,
      )
        ? { languages: ['csharp'] }
        : undefined,
    keptBy: ['init property'],
    brokenBy: ['set property'],
  },
  {
    value: 'classes:final',
    about: 'classes are `final` or `sealed`',
    tell: 'Make classes final (Java) or sealed (C#)',
    hear: (words) =>
      wants(
        words,
        /\bsealed? (?:[a-z]+ )?classes\b|\bclasses\b[^,.;]{0,25}\b(?:sealed|final)\b|\b(?:mark|make|declare) (?:all |every |your )?class(?:es)? (?:as )?(?:sealed|final)\b|\bfinal classes\b|\b(?:every|each|all) class(?:es)? (?:is |are )?(?:sealed|final)\b|\bseal (?:all |every )?class(?:es)?\b/iu,
      ) && !words.has(/\btraits?\b|\bhierarch|\bfields?\b/iu)
        ? { languages: words.has(/\bfinal\b/iu) ? ['java', 'csharp'] : ['csharp'] }
        : undefined,
    keptBy: ['final class'],
    brokenBy: ['open class'],
  },
  {
    value: 'frozen',
    about: 'dataclasses are frozen',
    tell: 'Make dataclasses frozen=True',
    hear: (words) =>
      words.has(/\bdata ?class/iu) && wants(words, /\bfrozen\b|\bimmutable\b/iu)
        ? { languages: ['python'] }
        : undefined,
    keptBy: ['frozen'],
    brokenBy: ['unfrozen'],
  },
  {
    value: 'no-mut',
    about: 'no `let mut`',
    tell: 'Bind variables once, with plain let',
    hear: (words): Heard | undefined =>
      rulesOut(
        words,
        /`?\blet mut\b`?|`mut`|\bmut(?:able)? (?:bindings?|variables?|locals?|lets?)\b|(?<=\b(?:no|avoid|without) )mut\b/iu,
      ) || wants(words, /\bimmutable (?:bindings|variables|locals)\b/iu)
        ? { forbids: true, languages: rust }
        : undefined,
    brokenBy: ['let mut'],
  },
];
