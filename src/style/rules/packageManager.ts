import type { CodeRule } from '../rule.ts';
import { commandLanguages } from '../tools/commands.ts';
import { managerSights, managers } from '../tools/managers.ts';
import { toolFits, toolsAsked } from '../tools/tools.ts';

export const packageManager: CodeRule = {
  name: 'package-manager',
  of: 'code',
  about: 'the program that installs packages and runs scripts',
  values: {
    '<manager>': Object.keys(managers).join(', '),
    'forbidden:<manager>': 'any but this one',
  },
  languages: [...commandLanguages, 'toml'],
  hear: (words) => toolsAsked(words, managers),
  tell: (value) =>
    value.startsWith('forbidden:')
      ? `Install packages and run scripts with something other than ${value.slice('forbidden:'.length)}`
      : `Install packages and run scripts with ${value}`,
  counted: (value) => `commands for packages are of ${value}`,
  see: managerSights,
  fits: (value, seen) => toolFits(managers, value, seen),
};
