import { scripts } from '../code/language.ts';
import { declarationFor, declarationSights, declarationsByStart } from '../idioms/declarations.ts';
import { fitting } from '../idioms/fitting.ts';
import { hearDeclarations } from '../idioms/hearDeclarations.ts';
import type { CodeRule } from '../rule.ts';

const lets = ['let', 'let-once', 'let-open'];

export const variableDeclarations: CodeRule = {
  name: 'variable-declarations',
  of: 'code',
  about: 'how variables are declared',
  values: {
    'const-let': '`const` and `let`, no `var`',
    'const-first': '`const`, and `let` only for what is assigned again',
    'const-only': '`const` alone',
  },
  languages: scripts,
  hear: hearDeclarations,
  tell: (value) => sentences[value] ?? value,
  counted: () => 'variables are declared with const or let',
  see: declarationSights,
  fits: fitting({
    'const-let': { keptBy: ['const', ...lets], brokenBy: ['var'] },
    'const-first': { keptBy: ['const', 'let'], brokenBy: ['var', 'let-once'] },
    'const-only': { keptBy: ['const'], brokenBy: ['var', ...lets] },
  }),
  habits: (seen) => {
    const against = seen.get('var') ?? 0;
    const all = [...seen.values()].reduce((sum, count) => sum + count, 0);
    return all === 0 ? [] : [{ value: 'const-let', for: all - against, against }];
  },
  mend: (value, { seen, start }, code) => {
    const node = code.once(declarationsByStart).get(start);
    const word = node?.child('kind') ?? node?.children[0];
    if (!node || !word) return undefined;
    const isOnce = seen === 'let-once' && value === 'const-first';
    const text = seen === 'var' ? declarationFor(node, code) : isOnce ? 'const' : undefined;
    if (!text || (value === 'const-only' && text === 'let')) return undefined;
    return [{ start: word.start, end: word.end, text }];
  },
};

const sentences: Readonly<Record<string, string>> = {
  'const-let': 'Declare variables with const or let',
  'const-first': 'Declare variables with const, and with let only what is assigned again',
  'const-only': 'Declare every variable with const',
};
