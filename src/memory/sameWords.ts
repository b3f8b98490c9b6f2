import type { AppliesTo, Memory } from './memory.ts';

/** Whether two texts say the same, whatever their case, spacing and closing mark. */
export function sameWords(one: string, other: string): boolean {
  return plainWords(one) === plainWords(other);
}

function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/(?<![.!;,\s])[.!;,\s]+$/u, '')
    .trim();
}

export function sameReach(one: AppliesTo, other: AppliesTo): boolean {
  const key = (reach: AppliesTo) =>
    JSON.stringify([reach.languages.toSorted(), reach.globs.toSorted()]);
  return key(one) === key(other);
}

/** Tells whether a memory says the same as `said`, whose words are made plain only once. */
export function sayer(said: Pick<Memory, 'text' | 'appliesTo'>): (memory: Memory) => boolean {
  const words = plainWords(said.text);
  return (memory) => plainWordsOf(memory) === words && sameReach(memory.appliesTo, said.appliesTo);
}

/** Every new memory is compared with all others; what is plain already is not made plain again. */
function plainWordsOf(memory: Memory): string {
  const known = plainOf.get(memory);
  if (known?.text === memory.text) return known.plain;
  const plain = plainWords(memory.text);
  plainOf.set(memory, { text: memory.text, plain });
  return plain;
}

const plainOf = new WeakMap<Memory, { readonly text: string; readonly plain: string }>();
