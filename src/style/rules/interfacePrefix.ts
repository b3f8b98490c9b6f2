import { typedScripts } from '../code/language.ts';
import { type TypeFacts, typesOf } from '../code/types.ts';
import type { Words } from '../hear/words.ts';
import type { CodeRule } from '../rule.ts';

export const interfacePrefix: CodeRule = {
  name: 'interface-prefix',
  of: 'code',
  about: 'the I before the name of an interface',
  values: { required: 'IUser', none: 'User' },
  languages: [...typedScripts, 'csharp', 'java'],
  hear: (words) => {
    if (words.exception !== undefined || !words.has(/\binterfaces?\b/iu)) return undefined;
    const stance = stanceOf(words);
    // A manner of something that may be absent: code without interfaces is no occasion.
    return stance && { value: stance === 'wanted' ? 'required' : 'none' };
  },
  tell: (value) =>
    value === 'required'
      ? 'Start the name of each interface with I: IUser'
      : 'Name interfaces for what they are: User, as a class would be',
  counted: (value) => `names of interfaces ${value === 'none' ? 'have no prefix' : 'begin with I'}`,
  see: (code) => code.once(typesOf).filter(isOwn).flatMap(sight),
};

function stanceOf(words: Words): 'wanted' | 'unwanted' | undefined {
  const named = words.stance(letter) ?? words.stance(name);
  return named ?? (words.has(bare) ? 'unwanted' : undefined);
}

/** The letter itself, apart from the speaker: "an I prefix", "start with I", "I in front". */
const letter =
  /(?:["'`]I["'`][- ]?(?:prefix)?|\bI-(?:[Pp]refix(?:ed|es|ing)?\b)?|(?:\b(?:an?|the|capital|upper-?case|letter|leading|Hungarian) )["'`]?I\b["'`]?(?: prefix)?|\b[Pp]refix(?:ed|es|ing)?(?: \w+){0,3}? (?:with|by|of|using|as) (?:an? |the )?(?:(?:capital|upper-?case|letter|leading) ){0,2}["'`]?I\b["'`]?|\b(?:[Ss]tart|[Bb]egin|[Ll]ead)(?:s|ing)?(?: (?:the |your |my |all )?(?:[Ii]nterfaces?|names?|[Ii]nterface names)){0,2} (?:with|by) (?:an? )?(?:(?:capital|upper-?case|letter) ){0,2}["'`]?I\b["'`]?|\bprefix:? ["'`]?I\b|\b(?:leading|initial) ["'`]?I\b|\bI (?:prefix|in front|before|at the (?:start|front|beginning)))(?!['’]|\w)/u;
/** `IUserService`, as an example. */
const name = /\bI[A-Z][a-z]\w+/u;
/** "Interfaces without prefix": of which letter goes without saying. */
const bare =
  /\b(?:no|without(?: any| an?)?) prefix(?:es)?\b|\bun-?prefixed\b|\bprefix-?(?:free|less)\b/iu;

/** What is declared in a library's place has its name from there. */
function isOwn({ kind, node }: TypeFacts): boolean {
  const isAmbient =
    node.parent?.type !== 'ambient_declaration' && node.closest('ambient_declaration');
  return kind === 'interface' && !isAmbient && !node.type.startsWith('annotation');
}

function sight({ name: own, nameNode }: TypeFacts): ReturnType<CodeRule['see']> {
  // `IPAddress`, `IOError`: whether the I is a prefix cannot be told.
  if (/^I[A-Z]{2}/u.test(own)) return [];
  const { start, end } = nameNode;
  return [{ seen: /^I[A-Z]/u.test(own) ? 'required' : 'none', start, end }];
}
