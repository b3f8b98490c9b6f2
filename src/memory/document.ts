import { createHash } from 'node:crypto';
import { type DocumentLine, printLine, readLine } from './documentLine.ts';
import { mayRemember } from './gate.ts';
import type { AppliesTo, Memory } from './memory.ts';
import { reachProblem } from './reachProblem.ts';
import { sameReach, sameWords } from './sameWords.ts';

/** What a line of a memory says, apart from where it came from. */
export interface Content {
  readonly text: string;
  readonly appliesTo: AppliesTo;
  readonly status: 'active' | 'off';
}

/** What a person changed in the document. `before` is the memory as it was printed. */
export type DocumentEdit =
  | { readonly type: 'add'; readonly content: Content }
  | { readonly type: 'change'; readonly before: Memory; readonly content: Content }
  | { readonly type: 'remove'; readonly before: Memory };

/** A mistake and its line, counted from 0. */
export interface Problem {
  readonly line: number;
  readonly message: string;
}

export type ParsedDocument =
  | { readonly ok: true; readonly edits: readonly DocumentEdit[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const help = [
  '<!-- One memory on each line. Reword, add or delete lines, then save. -->',
  '<!-- [off] in front switches one off. [python, tests/**] at the end says where it holds. -->',
  '<!-- The small marks at the ends tie a line to its memory: leave them, new lines need none. -->',
];

/** A scope's memories as Markdown to edit: active and off ones. Superseded ones are not shown. */
export function printDocument(scopeTitle: string, memories: readonly Memory[]): string {
  const marks = marksOf(shown(memories));
  const lines = shown(memories).map((memory) =>
    printLine({ ...contentOf(memory), mark: marks.get(memory.id) }),
  );
  const title = `# ${scopeTitle.replace(/\s+/gu, ' ').trim()}`;
  return [title, '', ...help, '', ...lines, ''].join('\n');
}

/**
 * Reads an edited document. `memories` must be those that it was printed from, not those of now:
 * one that was learned meanwhile would else look deleted. With any problem, there are no edits.
 * `isLanguage` tells which further language ids are known, besides the common ones.
 */
export function parseDocument(
  text: string,
  memories: readonly Memory[],
  isLanguage: (id: string) => boolean = () => false,
): ParsedDocument {
  const used = new Set(memories.flatMap((memory) => memory.appliesTo.languages));
  const isKnown = (id: string) => used.has(id) || isLanguage(id);
  const marks = marksOf(shown(memories));
  const byMark = new Map(shown(memories).map((memory) => [marks.get(memory.id), memory]));
  const problems: Problem[] = [];
  const lines: Placed[] = [];
  for (const [line, source] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n/u)
    .entries()) {
    const read = readLine(source, isKnown);
    if (read.type === 'nothing') continue;
    const placed =
      read.type === 'memory' ? { line, read, before: byMark.get(read.mark) } : undefined;
    const message = read.type === 'problem' ? read.message : placed && problemWith(placed, lines);
    if (message) problems.push({ line, message });
    if (placed) lines.push(placed);
  }
  if (problems.length > 0) return { ok: false, problems };
  const known = recognised(lines, shown(memories));
  const left = new Set(known.map(({ before }) => before?.id));
  const removed = shown(memories)
    .filter((memory) => !left.has(memory.id))
    .map((before): DocumentEdit => ({ type: 'remove', before }));
  return { ok: true, edits: [...known.flatMap(editOf), ...removed] };
}

/**
 * A line without a mark that says what a memory without a line says is that memory: after a save
 * the editor may keep the new lines as they were typed.
 */
function recognised(lines: readonly Placed[], memories: readonly Memory[]): readonly Placed[] {
  const marked = new Set(lines.map(({ before }) => before?.id));
  const free = memories.filter(({ id }) => !marked.has(id));
  return lines.map((placed) =>
    placed.before
      ? placed
      : { ...placed, before: free.find((memory) => saysTheSame(contentOf(memory), placed.read)) },
  );
}

/** A line of the document with the memory that its mark names. */
interface Placed {
  readonly line: number;
  readonly read: DocumentLine;
  readonly before: Memory | undefined;
}

function problemWith({ read, before }: Placed, earlier: readonly Placed[]): string | undefined {
  const mark = `<!-- #${read.mark} -->`;
  if (read.mark !== undefined && !before) {
    return `No memory has the mark ${mark}. Delete the mark to add this line as a new memory.`;
  }
  const copy = earlier.find((other) => before && other.before === before);
  if (copy) {
    return `Line ${copy.line + 1} has the same mark ${mark}. Delete it here to make this a memory of its own.`;
  }
  if (before && isUnchanged(read, before)) return undefined;
  const reach =
    before && sameReach(before.appliesTo, read.appliesTo)
      ? undefined
      : reachProblem(read.appliesTo);
  if (reach) return `This cannot be remembered. ${reach} Change what stands in the brackets.`;
  const twin = earlier.find((other) => saysTheSame(other.read, read));
  if (twin) return `Line ${twin.line + 1} says the same. Delete one of the two.`;
  if (before && contentOf(before).text === read.text) return undefined;
  const verdict = mayRemember(read.text);
  return verdict.ok ? undefined : `This cannot be remembered. ${verdict.why}`;
}

function saysTheSame(one: Content, other: Content): boolean {
  return sameWords(one.text, other.text) && sameReach(one.appliesTo, other.appliesTo);
}

function editOf({ read, before }: Placed): DocumentEdit[] {
  const { text, appliesTo, status } = read;
  const content: Content = { text, appliesTo, status };
  if (!before) return [{ type: 'add', content }];
  return isUnchanged(read, before) ? [] : [{ type: 'change', before, content }];
}

function isUnchanged(line: DocumentLine, memory: Memory): boolean {
  const content = contentOf(memory);
  return (
    line.text === content.text &&
    line.status === content.status &&
    sameReach(line.appliesTo, content.appliesTo)
  );
}

function shown(memories: readonly Memory[]): readonly Memory[] {
  return memories.filter((memory) => memory.status !== 'superseded');
}

/** What the line of a memory says. */
function contentOf(memory: Memory): Content {
  return {
    text: memory.text.replace(/\s+/gu, ' ').trim(),
    appliesTo: memory.appliesTo,
    status: memory.status === 'off' ? 'off' : 'active',
  };
}

/** A short mark for each memory: the start of its id's hash, as long as it takes to be unique. */
function marksOf(memories: readonly Memory[]): ReadonlyMap<string, string> {
  const hashes = memories.map(({ id }) => createHash('sha256').update(id).digest('hex'));
  const lengths = [5, 7, 10, 16, 64];
  const length = lengths.find(
    (size) => new Set(hashes.map((hash) => hash.slice(0, size))).size === hashes.length,
  );
  return new Map(memories.map(({ id }, index) => [id, (hashes[index] ?? '').slice(0, length)]));
}
