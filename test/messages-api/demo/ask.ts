import { saysAny } from './words.ts';

export type Task = 'csv' | 'add' | 'fetch' | 'greet' | 'test';
export type Language = 'python' | 'javascript' | 'typescript';

/** A coding ask that the demo model knows. */
export interface CodeAsk {
  readonly task: Task;
  readonly language: Language;
}

const taskWords: readonly (readonly [Task, RegExp])[] = [
  ['test', /\b(?:unit )?tests?\b/iu],
  ['csv', /\bcsv\b|\bprices\b/iu],
  ['fetch', /\bfetch(?:es)?\b|\bdownloads?\b|\burl\b/iu],
  ['add', /\b(?:adds?|sums?)\b.*\b(?:two|numbers|integers)\b|\bsum\b/iu],
  ['greet', /\bgreet(?:s|ing)?\b|\bhello\b.*\b(?:function|script)\b/iu],
];
const languageWords: readonly (readonly [Language, RegExp])[] = [
  ['typescript', /\btypescript\b|\bts\b/iu],
  ['javascript', /\bjavascript\b|\bjs\b|\bnode(?:\.?js)?\b/iu],
  ['python', /\bpython\b|\bpy\b/iu],
];

const order =
  /\b(?:write|create|make|give me|show me|add|need|want|code|implement|how (?:do|can) i)\b/iu;
const again = /^\W*(?:now|and|again|same|the same|another|once more)\b/iu;
/** How a message begins that asks to remember something, not to write code. */
export const wish =
  /^\W*(?:please )?(?:from now on|always|never|remember|forget|i (?:prefer|like|use)|use|don't|do not|no|in this project)\b/iu;
const artefact =
  /\b(?:write|create|make|give me|show me)\b.*\b(?:function|script|code|tests? for)\b/iu;

/**
 * The ask in the newest of the typed messages; "and in TypeScript?" repeats the one before it.
 * Undefined for anything else, such as a wish ("always write tests").
 */
export function codeAsk(typed: readonly string[]): CodeAsk | undefined {
  const newest = typed.at(-1) ?? '';
  const asked = taskIn(newest);
  if (asked) return { task: asked, language: languageIn(newest) ?? 'python' };
  if (!saysAny(newest, again)) return undefined;
  const before = codeAsk(typed.slice(0, -1));
  return before && { ...before, language: languageIn(newest) ?? before.language };
}

function taskIn(words: string): Task | undefined {
  if (saysAny(words, wish) && !saysAny(words, artefact)) return undefined;
  if (!saysAny(words, order) && !saysAny(words, /\bfunction\b|\bfetch\b|\ba test for\b/iu)) {
    return undefined;
  }
  return taskWords.find(([, pattern]) => saysAny(words, pattern))?.[0];
}

function languageIn(words: string): Language | undefined {
  return languageWords.find(([, pattern]) => saysAny(words, pattern))?.[0];
}
