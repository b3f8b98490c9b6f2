import { parsedLanguages } from '../code/language.ts';
import { hasAffix, isAbout } from '../naming/affixes.ts';
import { affixSights } from '../naming/affixSights.ts';
import { hearAffixes } from '../naming/hearAffixes.ts';
import { type CodeRule, noHabit } from '../rule.ts';

export const affix: CodeRule = {
  name: 'affix',
  of: 'code',
  about: 'what names must begin with, end with or hold',
  values: {
    '<subject>:prefix:<text>':
      'names of functions, methods, variables, parameters, fields, classes and others begin with a text, or one of several',
    '<subject>:suffix:<text>': 'they end with it',
    '<subject>:contains:<text>': 'it stands somewhere in them',
    '<subject>:digit': 'a digit stands somewhere in them',
    '<subject>:no-prefix:<text>': 'they begin with something else',
    '<subject>:no-suffix:<text>': 'they end with something else',
  },
  languages: parsedLanguages,
  hear: (words) => hearAffixes(words).map((value) => ({ value })),
  tell: (value) => {
    const [subject = '', place = '', text = ''] = value.split(':');
    const names = `${spelled[subject] ?? subject.replace(/(?<=ss)es$|s$/u, '')} names`;
    const options = text.split('|').join(' or ');
    return (sentences[place] ?? ((one) => `Name ${one}`))(names, options);
  },
  see: (code) => code.once(affixSights),
  fits: (value, seen) => {
    const [subject = '', place = '', text = ''] = value.split(':');
    const at = seen.indexOf(':');
    const [kind, name] = [seen.slice(0, at), seen.slice(at + 1)];
    return isAbout(subject, kind, name) ? hasAffix(name, place, text.split('|')) : undefined;
  },
  habit: noHabit,
};

const spelled: Readonly<Record<string, string>> = {
  booleans: 'boolean',
  strings: 'string variable',
  hiddens: 'private method',
  asyncs: 'async function',
  privates: 'private field',
  properties: 'property',
  classes: 'class',
  locals: 'local variable',
  members: 'enum member',
};

type Sentence = (names: string, text: string) => string;
const sentences: Readonly<Record<string, Sentence>> = {
  prefix: (names, text) => `Start ${names} with ${text}`,
  suffix: (names, text) => `End ${names} with ${text}`,
  contains: (names, text) => `Put ${text} into ${names}`,
  digit: (names) => `Put a digit into ${names}`,
  'no-prefix': (names, text) => `Start ${names} with something else than ${text}`,
  'no-suffix': (names, text) => `End ${names} with something else than ${text}`,
};
