import { scripts } from '../code/language.ts';
import type { Words } from '../hear/words.ts';

const pythons =
  /_|^(?:pytest|functools|typing|abc|contextlib|dataclasses|unittest|django|celery)\.|^(?:property|staticmethod|classmethod|abstractmethod|contextmanager|wraps|fixture|dataclass|override|overload)$/u;

/** The languages that have a mark of this form and name; undefined where the words do not show it. */
export function decoratorLanguages(words: Words, name: string): readonly string[] | undefined {
  if (words.has(/#\[|\bderiv(?:e|es|ing)\b/u)) return ['rust'];
  if (name.includes('::') || name.includes('(')) return ['rust'];
  if (words.has(/(?<=^|\s|`)\[[A-Z]\w+(?:\([^\])]*\))?\](?!\()/u)) return ['csharp'];
  if (pythons.test(name)) return ['python'];
  const isSpoken = !words.has(/@[A-Za-z_]/u) && !words.has(/\bdecorat/iu);
  if (isSpoken) return undefined;
  const last = name.slice(name.lastIndexOf('.') + 1);
  // Java's annotations are types; Python's decorators are functions, save a few.
  return /^[A-Z]/u.test(last) ? [...scripts, 'java'] : ['python', ...scripts];
}
