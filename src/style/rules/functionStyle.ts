import { isScript, scripts } from '../code/language.ts';
import { functionForms, lambdas } from '../idioms/functionForms.ts';
import { hearFunctionForm } from '../idioms/hearFunctionForms.ts';
import type { CodeRule } from '../rule.ts';

export const functionStyle: CodeRule = {
  name: 'function-style',
  of: 'code',
  about: 'how functions are written',
  values: {
    arrow: 'arrow functions',
    declaration: 'function declarations; callbacks may be arrow functions',
    'no-arrows': 'no arrow functions at all',
    '<place>:arrow': 'arrow functions for components, callbacks, handlers or at top level',
    '<place>:declaration': 'declarations for components, handlers or at top level',
    'no-lambdas': 'named functions in place of lambdas',
    'no-assigned-lambdas': '`def` in place of a lambda with a name',
    lambdas: 'lambdas in place of anonymous classes',
  },
  languages: [...scripts, 'python', 'java', 'csharp'],
  hear: hearFunctionForm,
  tell: (value) => {
    const [place, form] = value.includes(':') ? value.split(':') : [undefined, value];
    const sentence = sentences[form ?? ''] ?? value;
    return place ? `${sentence} (${places[place] ?? place})` : sentence;
  },
  counted: (value) =>
    `functions are written as ${value.endsWith('arrow') ? 'arrow functions' : value.endsWith('declaration') ? 'declarations' : value}`,
  see: (code) => (isScript(code.language) ? functionForms(code) : lambdas(code)),
  fits,
  habit: (seen) => {
    if (seen.includes('bound')) return undefined;
    if (seen.startsWith('declaration')) return 'declaration';
    return /^arrow variable\b/u.test(seen) ? 'arrow' : undefined;
  },
};

const sentences: Readonly<Record<string, string>> = {
  arrow: 'Write functions as arrow functions',
  declaration: 'Write functions as function declarations',
  'no-arrows': 'Write functions with the function keyword',
  'no-lambdas': 'Give every function a name of its own in place of a lambda',
  'no-assigned-lambdas': 'Define a named function with def',
  lambdas: 'Pass a lambda where one method is needed',
};
const places: Readonly<Record<string, string>> = {
  components: 'components',
  callbacks: 'callbacks',
  handlers: 'event handlers',
  'top-level': 'at top level',
};
/** The word in which a place is seen. */
const placeWords: Readonly<Record<string, string>> = {
  components: 'component',
  callbacks: 'callback',
  handlers: 'handler',
  'top-level': 'top-level',
};

function fits(value: string, seen: string): boolean | undefined {
  const [form = '', ...tags] = seen.split(' ');
  if (form === 'lambda' || form === 'anonymous-class') return lambdaFits(value, seen);
  const [place = '', wanted = ''] = value.includes(':') ? value.split(':') : ['', value];
  if (place && !tags.includes(placeWords[place] ?? place)) return undefined;
  switch (wanted) {
    case 'arrow':
      return form === 'arrow' || (canBeArrow(tags) ? false : undefined);
    case 'declaration':
      return (
        form === 'declaration' || (form === 'arrow' && canBeDeclared(tags) ? false : undefined)
      );
    case 'no-arrows':
      return form !== 'arrow';
    default:
      return undefined;
  }
}

function canBeArrow(tags: readonly string[]): boolean {
  return !['bound', 'inner', 'invoked'].some((tag) => tags.includes(tag));
}

function canBeDeclared(tags: readonly string[]): boolean {
  return tags.includes('variable') && !tags.includes('typed') && !tags.includes('bound');
}

function lambdaFits(value: string, seen: string): boolean | undefined {
  switch (value) {
    case 'no-lambdas':
      return seen.startsWith('lambda') ? false : undefined;
    case 'no-assigned-lambdas':
      return seen === 'lambda assigned' ? false : undefined;
    case 'lambdas':
      return seen.startsWith('lambda');
    default:
      return undefined;
  }
}
