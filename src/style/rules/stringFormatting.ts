import { parsedLanguages } from '../code/language.ts';
import { formattedStrings } from '../formatting/formattedStrings.ts';
import { hearFormatting } from '../formatting/hearFormatting.ts';
import { fitting } from '../idioms/fitting.ts';
import type { CodeRule } from '../rule.ts';

const filled = ['f-strings', 'template', 'interpolation', 'inline-arguments'];
const rust = ['inline-arguments', 'positional-arguments', 'macro'];
const sums = ['plus', 'concatenation'];

export const stringFormatting: CodeRule = {
  name: 'string-formatting',
  of: 'code',
  about: 'how values are put into text',
  values: {
    'f-strings': 'f-strings in Python',
    template: 'template literals in JavaScript and TypeScript',
    interpolation: 'interpolated strings, as each language has them',
    format: '`str.format`, `String.format`, `Sprintf`, `format!`',
    percent: '`%` in Python',
    concatenation: '`+`',
    'inline-arguments': '`{name}` in the macros of Rust',
    'no-<form>': 'anything but one of these',
  },
  languages: parsedLanguages,
  hear: hearFormatting,
  tell: (value) => sentences[value] ?? value,
  counted: (value) => `formatted strings are ${forms[value] ?? value}`,
  see: formattedStrings,
  fits: (value, seen) => {
    if (!value.startsWith('no-')) return table(value, seen);
    const form = value.slice('no-'.length);
    return seen !== form && !(form === 'concatenation' && seen === 'plus');
  },
  habit: (seen) => (seen === 'plus' ? undefined : seen),
};

const table = fitting({
  'f-strings': { keptBy: ['f-strings'], brokenBy: ['format', 'percent'] },
  template: { keptBy: ['template'], brokenBy: ['concatenation'] },
  interpolation: { keptBy: filled, brokenBy: ['format', 'percent', ...sums] },
  format: { keptBy: ['format', ...rust], brokenBy: ['f-strings', 'percent', 'concatenation'] },
  percent: { keptBy: ['percent'], brokenBy: ['f-strings', 'format'] },
  concatenation: {
    keptBy: sums,
    brokenBy: ['f-strings', 'template', 'interpolation', 'format', 'percent'],
  },
  'inline-arguments': { keptBy: ['inline-arguments'], brokenBy: ['positional-arguments'] },
});

const sentences: Readonly<Record<string, string>> = {
  'f-strings': 'Format strings with f-strings',
  template: 'Put values into strings with template literals',
  interpolation: 'Put values into strings by interpolation (f-strings, template literals, $"")',
  format: 'Format strings with the format function',
  percent: 'Format strings with the % operator',
  concatenation: 'Join strings and values with +',
  'inline-arguments': 'Name values inside the text of format macros: {name}',
  'no-concatenation': 'Put values into strings by formatting or interpolation in place of +',
  'no-percent': 'Format strings with f-strings or format in place of %',
  'no-format': 'Put values into strings directly, without a format call',
  'no-f-strings': 'Format strings with format or %, without f-strings',
  'no-template': 'Build strings with plain quotes',
};

const forms: Readonly<Record<string, string>> = {
  template: 'template literals',
  interpolation: 'interpolated strings',
  format: 'made by format functions',
  percent: 'made with %',
  concatenation: 'put together with +',
};
