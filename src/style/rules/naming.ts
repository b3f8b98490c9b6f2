import { parsedLanguages } from '../code/language.ts';
import { caseSights } from '../naming/caseSights.ts';
import { hearCases } from '../naming/hearCases.ts';
import { hasWords, isIn } from '../naming/letterCase.ts';
import { isCovered } from '../naming/subjectKinds.ts';
import type { CodeRule } from '../rule.ts';

export const naming: CodeRule = {
  name: 'naming',
  of: 'code',
  about: 'the letter case of names',
  values: {
    '<subject>:<case>':
      'names of functions, methods, variables, parameters, constants, classes, types, fields, files and others in snake, camel, pascal, upper or kebab case',
    '<subject>:mixed': 'without underscores',
    '<subject>:lower': 'without capitals',
    '<subject>:not-<case>': 'in any case but that one',
  },
  languages: parsedLanguages,
  hear: (words) => {
    const mixedCaps = words.has(/\bmixed ?caps\b/iu) ? ['go'] : [];
    return hearCases(words).map(({ subject, letterCase, languages = mixedCaps }) => ({
      value: `${subject}:${letterCase}`,
      ...(languages.length > 0 ? { languages } : {}),
    }));
  },
  tell: (value) => {
    const [subject = '', wanted = ''] = value.split(':');
    const names = `Name ${subject.replace(/-only$/u, '')}`;
    return wanted.startsWith('not-')
      ? `${names} in another case than ${spelled[wanted.slice(4)] ?? wanted}`
      : `${names} ${styles[wanted] ?? `in ${spelled[wanted] ?? wanted}`}`;
  },
  counted: (value) => {
    const [subject = '', letterCase = ''] = value.split(':');
    return `names of ${subject} are ${styles[letterCase] ?? `in ${spelled[letterCase] ?? letterCase}`}`;
  },
  see: (code) => code.once(caseSights),
  fits: (value, seen) => {
    const [subject = '', wanted = ''] = value.split(':');
    const [kind = '', name = '', free] = seen.split(':');
    // Outside of all functions it may be a local that lost its function, or a constant that is made.
    if (kind === 'variable' && /^(?:locals|constants)$/u.test(subject)) {
      return (!free && isIn(name, wanted)) || undefined;
    }
    if (!isCovered(subject, kind)) return undefined;
    return free && /^(?:camel|pascal)$/u.test(wanted) ? isIn(name, 'mixed') : isIn(name, wanted);
  },
  habit: (seen) => {
    const [kind = '', name = '', free] = seen.split(':');
    const subject = habits[kind];
    if (!subject || free || (subject !== 'classes' && !hasWords(name))) return undefined;
    const letterCase = cases.find((one) => isIn(name, one));
    return letterCase && `${subject}:${letterCase}`;
  },
};

const spelled: Readonly<Record<string, string>> = {
  snake: 'snake_case',
  camel: 'camelCase',
  pascal: 'PascalCase',
  upper: 'UPPER_CASE',
  kebab: 'kebab-case',
};
const styles: Readonly<Record<string, string>> = {
  mixed: 'in MixedCaps, joining words without underscores',
  lower: 'in lower case',
};
/** Of those that a name of one word is in, the first. */
const cases = ['pascal', 'snake', 'camel', 'upper', 'kebab'];

/** Whose habits are counted, by what was seen. */
const habits: Readonly<Record<string, string>> = {
  function: 'functions',
  method: 'functions',
  class: 'classes',
  struct: 'classes',
  record: 'classes',
  interface: 'interfaces',
  variable: 'variables',
  local: 'variables',
  parameter: 'parameters',
  constant: 'constants',
  attribute: 'fields',
  field: 'fields',
  classfield: 'fields',
  property: 'properties',
  member: 'members',
  file: 'files',
};
