import { scripts } from '../code/language.ts';
import { type Manner, mannersRule } from '../manners.ts';
import { hearParadigm } from '../paradigm/hearParadigm.ts';
import { paradigmSights } from '../paradigm/paradigmSights.ts';
import type { CodeRule } from '../rule.ts';

const functions = ['function', 'function without class'];

function manner(
  value: string,
  about: string,
  tell: string,
  keptBy: readonly string[],
  brokenBy: readonly string[],
): Manner {
  return { value, about, tell, keptBy, brokenBy, hear: () => undefined };
}

const rule = mannersRule({
  name: 'classes-or-functions',
  about: 'classes or functions',
  languages: ['python', ...scripts],
  manners: [
    manner(
      'functions',
      'functions; classes for records, enums and errors alone',
      'Write functions and plain data',
      functions,
      ['class', 'component class'],
    ),
    manner('no-classes', 'no classes but errors', 'Write functions, without classes', functions, [
      'class',
      'data class',
      'component class',
      'test class',
    ]),
    manner(
      'classes',
      'classes with methods',
      'Put behaviour into classes',
      ['class'],
      ['function without class'],
    ),
    manner(
      'components:function',
      'React components as functions',
      'Write React components as functions',
      ['component function'],
      ['component class'],
    ),
    manner(
      'components:class',
      'React components as classes',
      'Write React components as classes',
      ['component class'],
      ['component function'],
    ),
  ],
  see: paradigmSights,
});

export const classesOrFunctions: CodeRule = { ...rule, hear: hearParadigm };
