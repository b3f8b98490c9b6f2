import { scripts } from '../code/language.ts';
import type { Library } from './libraryRule.ts';

const python = ['python'];

/** What validates data, by the names of the rule's values. */
export const validationLibraries: Readonly<Record<string, Library>> = {
  zod: {
    languages: scripts,
    modules: ['zod'],
    calls: /^z\.(?:object|string|array|enum|union)$/u,
  },
  yup: { languages: scripts, modules: ['yup'], calls: /^yup\./u },
  joi: { languages: scripts, modules: ['joi', '@hapi/joi'], calls: /^Joi\./u },
  valibot: { languages: scripts, modules: ['valibot'] },
  ajv: { languages: scripts, modules: ['ajv'] },
  'class-validator': { languages: scripts, modules: ['class-validator'] },
  'io-ts': { languages: scripts, modules: ['io-ts'] },
  superstruct: { languages: scripts, modules: ['superstruct'] },
  arktype: { languages: scripts, modules: ['arktype'] },
  typebox: {
    languages: scripts,
    modules: ['@sinclair/typebox', 'typebox'],
    words: '(?:@sinclair/)?typebox',
  },
  pydantic: {
    languages: python,
    modules: ['pydantic'],
    calls: /^pydantic\./u,
    words: "pydantic(?:['’]s)?",
  },
  marshmallow: { languages: python, modules: ['marshmallow'] },
  cerberus: { languages: python, modules: ['cerberus'] },
  voluptuous: { languages: python, modules: ['voluptuous'] },
  jsonschema: { languages: python, modules: ['jsonschema'] },
  'Bean Validation': {
    languages: ['java'],
    modules: ['jakarta.validation', 'javax.validation', 'org.hibernate.validator'],
    words:
      '(?:(?:Jakarta|Java|Hibernate|Bean)(?: Bean)?|Jakarta EE) Validat(?:ion|or)s?|JSR[- ]?(?:303|380)',
  },
  validator: {
    languages: ['go', 'rust'],
    modules: ['github.com/go-playground/validator', 'validator'],
    words: '(?:go-playground/)?validator',
    everyday: true,
  },
  'ozzo-validation': {
    languages: ['go'],
    modules: ['github.com/go-ozzo/ozzo-validation', 'github.com/invopop/validation'],
    words: 'ozzo(?:-validation)?',
  },
  garde: { languages: ['rust'], modules: ['garde'] },
  FluentValidation: { languages: ['csharp'], modules: ['FluentValidation'] },
  DataAnnotations: {
    languages: ['csharp'],
    modules: ['System.ComponentModel.DataAnnotations'],
    words: 'data ?annotations?',
  },
};
