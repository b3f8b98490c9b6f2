import type { Memory } from './memory.ts';

/** Words that say nothing about what a memory is about. */
const fillers = new Set(
  'a about all always an and any are as be by do dont don’t for from have i in is it me my never no not of on or please prefer preference rule stuff that the thing this to use using we with you your'.split(
    ' ',
  ),
);

/**
 * The memories that words like "the docstring rule" mean: all of the words that carry meaning
 * occur in the text, in any form, or the text's slot is named. No such word: none.
 */
export function matching<M extends Pick<Memory, 'text' | 'slot'>>(
  words: string,
  memories: readonly M[],
): readonly M[] {
  const wanted = stems(words);
  if (wanted.length === 0) return [];
  return memories.filter((memory) => {
    const has = new Set(stems(`${memory.text} ${memory.slot ?? ''}`));
    return wanted.every((stem) => has.has(stem));
  });
}

/**
 * The memories that a pattern means: `*` stands for any text, in any case; a pattern without one
 * may occur anywhere.
 */
export function matchingPattern<M extends Pick<Memory, 'text'>>(
  pattern: string,
  memories: readonly M[],
): readonly M[] {
  const parts = pattern.trim().toLowerCase().split('*');
  if (parts.every((part) => part === '')) return [];
  return memories.filter((memory) => {
    let from = 0;
    return parts.every((part) => {
      const at = memory.text.toLowerCase().indexOf(part, from);
      from = at + part.length;
      return at >= 0;
    });
  });
}

function stems(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}_#+]+/gu) ?? [])
    .filter((word) => !fillers.has(word))
    .map((word) => word.replace(/(?<!s)s$/u, '').replace(/(?:ing|ed|e)$/u, ''));
}
