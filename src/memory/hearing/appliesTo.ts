import type { AppliesTo } from '../memory.ts';
import { languageId, languageName } from './languageWords.ts';

const one = `(?<![\\w.-])(?:${languageName})(?![\\w+#/-]|\\.\\w)`;
const several = `${one}(?:(?:\\s?[,/]\\s?|\\s(?:and|or|&)\\s)(?:in\\s)?${one})*`;
const quantity = String.raw`(?:(?:all|any|every|my|our|your|whatever|the|new|of)\s+)*`;
const code = String.raw`(?:\s+(?:code(?:base)?|files?|projects?|modules?|scripts?|sources?)\b)?(?:\s+(?:that\s+)?(?:you|I)\s+(?:write|hand|give|send|show)(?:\s+(?:for|to))?(?:\s+me)?)?`;
const writing = String.raw`(?:when(?:ever)?\s+(?:(?:you|I|we)(?:'re| are| am)?\s+)?(?:writing|write|using|use|working with|work with|working in|it'?s|it is)|(?:write|code)\s+in)`;

/** "ts: no semicolons", "Python – type hints". */
const heading = new RegExp(
  `^(?:(?:for|in|${writing})\\s+)?${quantity}(${several})${code}\\s*(?::|–|—|\\s-)\\s+`,
  'u',
);
/** A language that a sentence opens with: "ts: …", "In Python, …", "For Go code …". */
export const languageOpening: RegExp = new RegExp(
  `${heading.source}|^(?:[Ii]n|[Ff]or|${writing})\\s+${quantity}${several}${code}(?:\\s*,\\s*|\\s+(?=(?:I|we|you|use|no|never|always|don'?t|avoid|prefer|put|keep|please)\\b))`,
  'u',
);
/** "in Python", "for all my Go code", "whenever you write Rust"; a noun may follow: "in Go tests". */
const phrase = new RegExp(
  `(?:,\\s*)?(?<![\\w-])(?:in|for|with|inside|[Ii]n|[Ff]or|${writing})\\s+${quantity}(${several})(${code})(\\s+[a-z]+\\b)?`,
  'gu',
);
/** "Python functions": the language as an adjective before something that code is made of. */
const adjective = new RegExp(
  `(?<![\\w-])(?![cC][sS][sS]\\s+class)(${several})\\s+(?=(?:code|files?|functions?|methods?|class(?:es)?|modules?|scripts?|components?|projects?|tests?|types?|interfaces?|variables?|imports?|errors?|structs?)\\b)`,
  'u',
);
const starGlob =
  /(?:^|\s)(?:in|under|inside|for)\s+`?((?:[\w.*-]+\/)*[\w.-]*\*[\w.*/-]*)`?(?:\s+files?)?/u;
const leadingFolder = /^(?:in|under|inside)\s+`?((?:[\w.-]+\/)+)`?,?\s+/iu;
const joining =
  /^\s+(?:and|or|but|to|with|over|as|please|by|when|if|from|unless|except|too|only|instead|everywhere|always|rather|at|on|of|so|use)$/u;

export interface Reach {
  readonly appliesTo: AppliesTo;
  /** The text without the words that only say where it holds. */
  readonly rest: string;
}

/** Where a wish holds, as its words say, and the wish without those words. */
export function appliesTo(text: string): Reach {
  const folder = leadingFolder.exec(text);
  const star = folder ? null : starGlob.exec(text);
  const globs = folder?.[1] ? [`${folder[1]}**`] : star?.[1] ? [globOf(star[1])] : [];
  const placed = folder ? text.replace(folder[0], '') : star ? text.replace(star[0], ' ') : text;
  const { languages, rest } = languagesOf(placed);
  return { appliesTo: { languages, globs }, rest: tidied(rest) };
}

function tidied(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,;:!](?:\s|$))/gu, '')
    .trim();
}

/** `*.test.ts` holds in every folder. */
function globOf(glob: string): string {
  return glob.includes('/') ? glob : `**/${glob}`;
}

function languagesOf(text: string): { readonly languages: string[]; readonly rest: string } {
  const head = heading.exec(text);
  if (head?.[1]) return { languages: idsIn(head[1]), rest: text.slice(head[0].length) };
  const phrases = [...text.matchAll(phrase)].filter((match) => !isObject(text, match));
  if (phrases.length > 1)
    return { languages: idsIn(phrases.map((m) => m[1]).join(',')), rest: text };
  const [found] = phrases;
  if (found?.[1]) return { languages: idsIn(found[1]), rest: without(text, found) };
  const kind = adjective.exec(text);
  if (kind?.[1]) return { languages: idsIn(kind[1]), rest: text.replace(kind[0], '') };
  return { languages: [], rest: text };
}

/** "Answer in JSON" and "Python 3.12" name a thing to write or to use, not a place. */
function isObject(text: string, match: RegExpMatchArray): boolean {
  const end = (match.index ?? 0) + match[0].length - (match[3] ?? '').length;
  const isFormat = /^(?:json|markdown|html|yaml|xml)$/iu.test(match[1] ?? '');
  return /^\s+v?\d/u.test(text.slice(end)) || (isFormat && !match[2]);
}

/** Takes the phrase out; of "in Go tests" only the language, since the tests are part of the wish. */
function without(text: string, match: RegExpMatchArray): string {
  const [all, name = '', sort = '', noun = ''] = match;
  const head = text.slice(0, match.index);
  const tail = text.slice((match.index ?? 0) + all.length);
  if (noun === '' || sort !== '' || joining.test(noun)) return `${head}${noun}${tail}`;
  return `${head}${all.replace(`${name} `, '')}${tail}`;
}

function idsIn(names: string): string[] {
  const found = names.match(new RegExp(one, 'gu')) ?? [];
  return [...new Set(found.flatMap((name) => languageId(name) ?? []))].toSorted();
}
