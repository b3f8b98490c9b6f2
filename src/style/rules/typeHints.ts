import { typedScripts } from '../code/language.ts';
import { plainer } from '../hear/rephrased.ts';
import type { CodeRule, Habit } from '../rule.ts';
import { typeHintsAsked } from '../types/hearTypeHints.ts';
import { signatureSights } from '../types/typedSignatures.ts';

export const typeHints: CodeRule = {
  name: 'type-hints',
  of: 'code',
  about: 'types in the signatures of functions',
  values: {
    required: 'every parameter and what is returned',
    public: 'the same, in public functions',
    none: 'no types (Python)',
    returns: 'what is returned',
    inferred: 'no type for what is returned (TypeScript)',
  },
  languages: ['python', ...typedScripts],
  hear: (words) => (words.exception === undefined ? typeHintsAsked(plainer(words)) : undefined),
  tell: (value) => sentences[value] ?? value,
  counted: (value) => counted[value] ?? `functions: ${value}`,
  see: signatureSights,
  fits: (value, seen) => {
    const [visibility, kind = ''] = seen.split(':');
    if (value === 'public') return visibility === 'public' ? verdicts.required?.[kind] : undefined;
    return verdicts[value]?.[kind];
  },
  habit: (seen) => seen.slice(seen.indexOf(':') + 1),
  habits: (seen) => {
    const of = (...kinds: readonly string[]) =>
      kinds.reduce((sum, kind) => sum + (seen.get(kind) ?? 0), 0);
    const whole = of('all');
    const bare = of('nothing');
    const part = of('parameters', 'return', 'some', 'inferred');
    const found: readonly Habit[] = [
      { value: 'required', for: whole, against: bare + part },
      { value: 'none', for: bare, against: whole + part },
    ];
    return found.filter((habit) => habit.for > 0);
  },
};

const sentences: Readonly<Record<string, string>> = {
  required: 'Give every function types for its parameters and for what it returns',
  public: 'Give every public function types for its parameters and for what it returns',
  none: 'Write Python without type hints',
  returns: 'Write the return type of every function',
  inferred: 'Let the compiler infer what functions return',
};

/** Whether what a signature has keeps a value; what is absent says nothing about it. */
const verdicts: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  required: {
    all: true,
    variable: true,
    field: true,
    parameters: false,
    return: false,
    some: false,
    nothing: false,
  },
  none: {
    all: false,
    parameters: false,
    return: false,
    some: false,
    variable: false,
    nothing: true,
  },
  returns: {
    all: true,
    return: true,
    parameters: false,
    some: false,
    nothing: false,
    inferred: false,
  },
  inferred: {
    all: false,
    return: false,
    parameters: true,
    some: true,
    nothing: true,
    inferred: true,
  },
};

const counted: Readonly<Record<string, string>> = {
  required: 'functions have types for all parameters and for what they return',
  public: 'public functions have types for all parameters and for what they return',
  none: 'functions have no types',
  returns: 'functions have a type for what they return',
  inferred: 'functions leave the type of what they return to the compiler',
};
