import { goingAway, labels, ownWords, sentences } from './introductionWords.ts';

/**
 * What a reply says of the code that follows: `theirs` (the user's, or how it was), `avoid` (how not to
 * do it) or `own` (what the reply gives). Undefined where the words say nothing of it.
 */
export type Introduction = 'theirs' | 'avoid' | 'own';

/** What the words right above a code say of it; the heading over them decides where they are silent. */
export function introducedAs(words: string, heading: string): Introduction | undefined {
  return byWords(words) ?? byLabel(heading);
}

function byWords(words: string): Introduction | undefined {
  const sentence = lastSentence(words);
  const label = byLabel(words) ?? byLabel(sentence);
  if (label) return label;
  if (goingAway.test(sentence)) return 'theirs';
  for (const [pattern, as] of sentences) {
    const match = pattern.exec(sentence);
    if (!match) continue;
    const rest = `${sentence.slice(0, match.index)} ${sentence.slice(match.index + match[0].length)}`;
    return ownWords.test(rest) ? 'own' : as;
  }
  return ownWords.test(sentence) ? 'own' : undefined;
}

/** What a label alone says; undefined for anything longer. */
export function byLabel(words: string): Introduction | undefined {
  const cross = /[❌✗✘🚫⛔👎]/u.test(words);
  const tick = /[✅✓✔👍]/u.test(words);
  const plain = withoutMarks(words.slice(-400))
    .replace(/[:.!]+$/u, '')
    .replace(/\s*[([][^)\]]*[)\]]\s*$/u, '')
    .replace(/[:.!]+$/u, '')
    .trim();
  if (plain.length > 60) return undefined;
  const [head = ''] = plain.split(/\s*(?:[:–—]|\s-\s)\s*/u);
  const [, as] = labels.find(([pattern]) => pattern.test(head.trim())) ?? [];
  if (as) return as;
  if (cross !== tick && plain.split(' ').length <= 6) return cross ? 'avoid' : 'own';
  return undefined;
}

function lastSentence(words: string): string {
  const plain = withoutMarks(words.slice(-400));
  const ends = [...plain.matchAll(/[.!?;]\s+(?=\S)/gu)];
  const last = ends.at(-1);
  return last ? plain.slice(last.index + last[0].length) : plain;
}

/** Without emphasis, heading marks, pictures and numbers before it; typographic quotes made plain. */
function withoutMarks(words: string): string {
  return words
    .replace(/[’]/gu, "'")
    .replace(/[*_#>]+|\p{Extended_Pictographic}|\uFE0F|[✗✘✓✔]/gu, '')
    .replace(/^\s*(?:\d+[.)]|(?:step|option) \d+[:.)]?)\s*/iu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
