import { parsedLanguages } from '../code/language.ts';
import { httpLibraries } from '../libraries/httpLibraries.ts';
import { libraryRule } from '../libraries/libraryRule.ts';

export const httpClient = libraryRule({
  name: 'http-client',
  about: 'the library for HTTP requests',
  languages: parsedLanguages,
  purpose: 'HTTP requests',
  // "No requests in loops" is about when to ask, not with what.
  otherwise:
    /\bpre-?fetch|\bfetch(?:es|ed|ing)?[- ](?:data|on|in|all|only)\b|\brequests? (?:in|per|at|from)\b/iu,
  libraries: httpLibraries,
});
