import { scripts } from '../code/language.ts';
import { coroutines, scriptAsynchrony, taskAsynchrony } from '../idioms/asynchronous.ts';
import { fitting } from '../idioms/fitting.ts';
import { hearAsynchronous } from '../idioms/hearAsynchronous.ts';
import type { CodeRule } from '../rule.ts';

export const asyncStyle: CodeRule = {
  name: 'async-style',
  of: 'code',
  about: 'how asynchronous code is written',
  values: {
    'async-await': 'async/await',
    promises: 'promise chains with `.then`',
    'no-callbacks': 'promises, awaited or chained, rather than callbacks',
    callbacks: 'callbacks',
  },
  languages: [...scripts, 'python', 'csharp'],
  hear: hearAsynchronous,
  tell: (value) => sentences[value] ?? sentences['async-await'] ?? '',
  counted: (value) => `asynchronous steps use ${forms[value] ?? value}`,
  see: (code) => {
    if (code.language === 'csharp') return taskAsynchrony(code);
    return code.language === 'python' ? coroutines(code) : scriptAsynchrony(code);
  },
  fits: fitting({
    'async-await': { keptBy: ['await', 'async'], brokenBy: ['then', 'callback', 'blocking'] },
    promises: { keptBy: ['then'], brokenBy: ['await', 'callback'] },
    'no-callbacks': { keptBy: ['await', 'async', 'then'], brokenBy: ['callback'] },
    callbacks: { keptBy: ['callback'], brokenBy: ['await', 'then'] },
  }),
  habit: (seen) => habits.get(seen),
};

const habits: ReadonlyMap<string, string> = new Map([
  ['await', 'async-await'],
  ['then', 'promises'],
  ['callback', 'callbacks'],
]);
const sentences: Readonly<Record<string, string>> = {
  'async-await': 'Use async/await for asynchronous code',
  promises: 'Chain promises with .then',
  'no-callbacks': 'Return promises from asynchronous functions',
  callbacks: 'Use callbacks for asynchronous code',
};

const forms: Readonly<Record<string, string>> = {
  'async-await': 'async/await',
  promises: 'promise chains',
  'no-callbacks': 'promises',
};
