import { Words } from './words.ts';

/** Ways to name two things of which the second is wanted, in the words that a contrast is heard in. */
const contrasts: readonly (readonly [pattern: RegExp, contrast: string])[] = [
  [/\bfrom ([^,;.]{1,40}?) (?:over )?to (\S{1,40})/giu, 'use $2 instead of $1'],
  [/\b(prefer [^,;.]{1,60}?) to (?=[`'"]?\w)/giu, '$1 over '],
  [/(?<!\b(?:not|never|n't) )\bforget (?:about )?(?!to\b)/giu, 'avoid '],
  [/\breplace (\S{1,40}) (?:with|by) (?=\S)/giu, 'avoid $1, use '],
];

/** The words with contrasts of other shapes in the plain one: "from npm to pnpm", "prefer unknown to any". */
export function contrasted(words: Words): Words {
  return rephrased(words, contrasts);
}

/** The words with parts of them said otherwise, without their exception. */
export function rephrased(
  words: Words,
  changes: readonly (readonly [pattern: RegExp, text: string])[],
): Words {
  const text = changes.reduce((all, [pattern, by]) => all.replace(pattern, by), words.text);
  return text === words.text ? words : new Words(text);
}
