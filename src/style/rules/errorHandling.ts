import { parsedLanguages } from '../code/language.ts';
import { catchingManners, catchSights } from '../errors/catching.ts';
import { errorWords } from '../errors/errorWords.ts';
import { goErrorSights, goManners } from '../errors/goErrors.ts';
import { rustErrorSights, rustManners } from '../errors/rustErrors.ts';
import { throwingManners, throwSights } from '../errors/throwing.ts';
import { tryingManners, trySights } from '../errors/trying.ts';
import { mannersRule } from '../manners.ts';
import type { CodeRule } from '../rule.ts';

const rule = mannersRule({
  name: 'error-handling',
  about: 'how errors are raised, caught and handed on',
  languages: parsedLanguages,
  manners: [...catchingManners, ...tryingManners, ...throwingManners, ...goManners, ...rustManners],
  see: (code) => [
    ...catchSights(code),
    ...trySights(code),
    ...throwSights(code),
    ...goErrorSights(code),
    ...rustErrorSights(code),
  ],
});

export const errorHandling: CodeRule = { ...rule, hear: (words) => rule.hear(errorWords(words)) };
