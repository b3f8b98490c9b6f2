import { parsedLanguages } from '../code/language.ts';
import { libraryRule } from '../libraries/libraryRule.ts';
import { validationLibraries } from '../libraries/validationLibraries.ts';

export const validation = libraryRule({
  name: 'validation',
  about: 'the library that validates data',
  languages: parsedLanguages,
  purpose: 'validating data',
  // What a record is made of is another matter.
  otherwise:
    /\b(?:data ?class(?:es)?|typed ?dicts?|named ?tuples?|(?:plain|raw) dicts?|decorators?|`?@validate`?)\b/iu,
  libraries: validationLibraries,
});
