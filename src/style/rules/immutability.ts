import { typedScripts } from '../code/language.ts';
import { fieldSights, javaSights } from '../immutability/fieldSights.ts';
import {
  classSights,
  frozenSights,
  mutSights,
  propertySights,
} from '../immutability/immutableSights.ts';
import { fieldManners, javaManners, otherManners } from '../immutability/immutableWords.ts';
import { mannersRule } from '../manners.ts';

export const immutability = mannersRule({
  name: 'immutability',
  about: 'what is declared never to change',
  languages: ['python', ...typedScripts, 'java', 'rust', 'csharp'],
  manners: [...fieldManners, ...javaManners, ...otherManners],
  see: (code) => [
    ...fieldSights(code),
    ...javaSights(code),
    ...propertySights(code),
    ...classSights(code),
    ...frozenSights(code),
    ...mutSights(code),
  ],
});
