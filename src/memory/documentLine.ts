import { languageId } from './hearing/languageWords.ts';
import type { AppliesTo } from './memory.ts';

/** One memory as a line of the document. */
export interface DocumentLine {
  readonly text: string;
  readonly appliesTo: AppliesTo;
  readonly status: 'active' | 'off';
  /** The short mark of the memory that the line was printed from. */
  readonly mark?: string | undefined;
}

export type ReadLine =
  | ({ readonly type: 'memory' } & DocumentLine)
  /** A heading, a comment or an empty line. */
  | { readonly type: 'nothing' }
  | { readonly type: 'problem'; readonly message: string };

const markAtEnd = /\s*<!--\s*#([0-9a-f]{5,64})\s*-->\s*$/u;
const switchInFront = /^\[(on|off)\](?:\s+|$)/iu;
/** Commas inside braces belong to a glob: `*.{ts,tsx}`. */
const comma = /,(?![^{}]*\})/u;
const everywhere = 'all';

/** `- [off] Use tabs [python, tests/**]  <!-- #3f9a1 -->` */
export function printLine({ text, appliesTo, status, mark }: DocumentLine): string {
  const entries = [...appliesTo.languages, ...appliesTo.globs.map(printGlob)];
  const isOn = switchInFront.test(text) ? '[on] ' : '';
  const plain = text.endsWith(']') ? ` [${everywhere}]` : '';
  const reach = entries.length > 0 ? ` [${entries.join(', ')}]` : plain;
  const end = mark === undefined ? '' : `  <!-- #${mark} -->`;
  return `- ${status === 'off' ? '[off] ' : isOn}${text}${reach}${end}`;
}

/** A glob that would read as a language stands with `./` in front. */
function printGlob(glob: string): string {
  return isGlob(glob) && !glob.startsWith('./') ? glob : `./${glob}`;
}

function isGlob(entry: string): boolean {
  return /[/*?]|^[^.]+\.\w/u.test(entry);
}

/** Cuts off what stands in the last pair of brackets: globs may have brackets of their own. */
function splitReach(line: string): { readonly text: string; readonly reach: string } | undefined {
  if (!line.endsWith(']')) return undefined;
  let depth = 0;
  for (let at = line.length - 1; at >= 0; at--) {
    if (line[at] === ']') depth++;
    if (line[at] === '[') depth--;
    if (depth > 0) continue;
    const text = line.slice(0, at);
    return /\s$/u.test(text) || text === ''
      ? { text: text.trim(), reach: line.slice(at + 1, -1) }
      : undefined;
  }
  return undefined;
}

/** Reads one line; `known` tells which language ids there are besides the common ones. */
export function readLine(source: string, known: (id: string) => boolean): ReadLine {
  const line = source.trim();
  if (line === '' || /^#{1,6}(?:\s|$)/u.test(line) || /^<!--.*-->$/u.test(line)) {
    return { type: 'nothing' };
  }
  const bullet = /^[-*+](?:\s+(.*))?$/u.exec(line);
  if (!bullet) return { type: 'problem', message: 'Begin the line with “- ” to make it a memory.' };
  const mark = markAtEnd.exec(bullet[1] ?? '')?.[1];
  const unmarked = (bullet[1] ?? '').replace(markAtEnd, '').trim();
  const status = switchInFront.exec(unmarked)?.[1]?.toLowerCase() === 'off' ? 'off' : 'active';
  const rest = unmarked.replace(switchInFront, '').trim();
  const split = splitReach(rest);
  const reach = readReach(split?.reach, known);
  if (typeof reach === 'string') return { type: 'problem', message: reach };
  const text = (reach && split ? split.text : rest).replace(/\s+/gu, ' ').trim();
  if (text === '') {
    return { type: 'problem', message: 'This line has no words. Write some, or delete the line.' };
  }
  const nowhere = { languages: [], globs: [] };
  return { type: 'memory', text, status, appliesTo: reach ?? nowhere, mark };
}

/** What stands in the brackets at the end; a sentence where that is no place; undefined if none. */
function readReach(
  source: string | undefined,
  known: (id: string) => boolean,
): AppliesTo | string | undefined {
  const entries = (source ?? '')
    .split(comma)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  if (entries.length === 0) return undefined;
  if (entries.length === 1 && entries[0]?.toLowerCase() === everywhere) {
    return { languages: [], globs: [] };
  }
  const globs = entries.filter(isGlob);
  const names = entries.filter((entry) => !isGlob(entry));
  const ids = names.map((name) => (known(name) ? name : languageId(name)));
  const unknown = names.find((_, index) => ids[index] === undefined);
  if (unknown !== undefined) {
    return `“${unknown}” is neither a language nor a file pattern. Correct it, or write [${everywhere}] after it if it belongs to the words.`;
  }
  return {
    languages: [...new Set(ids.flatMap((id) => id ?? []))],
    globs: [...new Set(globs.map((glob) => glob.replace(/^\.\//u, '')))],
  };
}
