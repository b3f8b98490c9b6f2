import { paragraphsOf, wordsIn } from './prose.ts';
import type { ReplyText } from './replyText.ts';

/** How long the prose of a reply is, in every unit: `words:21 sentences:6 …`. */
export function measured(reply: ReplyText): string {
  const counts = { words: 0, sentences: 0, paragraphs: 0, lines: 0, characters: 0 };
  for (const { start, end, isRead } of paragraphsOf(reply)) {
    // Inline code is read too: only what stands in it does not look like prose to other rules.
    const text = reply.text.slice(start, end);
    if (!isRead && !/[\p{L}\p{N}]/u.test(text)) continue;
    const isHeading = text.startsWith('#');
    counts.words += wordsIn(text.replace(/\]\([^)\s]{0,500}\)/gu, ' ')).length;
    counts.sentences += isHeading ? 0 : sentencesIn(text);
    counts.paragraphs += isHeading ? 0 : 1;
    counts.lines += text.split('\n').length;
    counts.characters += [...text.replace(/\s+/gu, ' ')].length;
  }
  return Object.entries(counts)
    .map(([unit, count]) => `${unit}:${count}`)
    .join(' ');
}

const abbreviation = /\b(?:e\.g|i\.e|etc|vs|cf|approx|resp|no|fig|dr|mr|ms|st|incl|max|min)$/iu;

/** A full stop ends a sentence where a new one begins after it. */
function sentencesIn(text: string): number {
  const plain = text.replace(/`[^`\n]*`/gu, 'code');
  let count = 1;
  for (const match of plain.matchAll(/[.!?…]["'”’)\]]?\s+(?=[\p{Lu}\p{N}"'“(*_])/gu)) {
    const before = plain.slice(Math.max(0, match.index - 8), match.index);
    if (!abbreviation.test(before)) count += 1;
  }
  return count;
}
