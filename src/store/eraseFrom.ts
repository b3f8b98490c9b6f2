import { isDeepStrictEqual } from 'node:util';
import { withLessons } from '../memory/lessons.ts';
import type { Memory } from '../memory/memory.ts';
import type { Change, Edit, Learned, ScopeFile } from '../memory/scopeFile.ts';

/** By what the memories that are to be erased are recognised, wherever they are. */
export interface Traces {
  readonly ids: ReadonlySet<string>;
  /** Their texts and the user's words they came from, also as they once were. */
  readonly words: ReadonlySet<string>;
}

export const noTraces: Traces = { ids: new Set(), words: new Set() };

/** What some memories of a file, or all it ever held, are recognised by. */
export function tracesIn(file: ScopeFile, ids?: readonly string[]): Traces {
  const versions = [...file.memories, ...file.history.flatMap(memoriesOf)];
  const chosen = new Set(ids ?? versions.map(({ id }) => id));
  const words = versions.filter(({ id }) => chosen.has(id)).flatMap(wordsOf);
  return { ids: chosen, words: new Set(words) };
}

export function joinTraces(all: readonly Traces[]): Traces {
  return {
    ids: new Set(all.flatMap(({ ids }) => [...ids])),
    words: new Set(all.flatMap(({ words }) => [...words])),
  };
}

/** The file without these memories and all that speaks of them; the same object if nothing does. */
export function eraseFrom(file: ScopeFile, traces: Traces): ScopeFile {
  const memories = file.memories.filter(({ id }) => !traces.ids.has(id));
  const current = new Set(memories.map(({ id }) => id));
  const lessons = (file.lessons ?? []).filter((lesson) => !quotes(lesson, traces));
  const data: ScopeFile = {
    ...withLessons(file, lessons),
    memories: memories.map((memory) => withoutQuote(memory, traces)),
    history: file.history
      .filter((change) => !mentions(change, traces, current))
      .map((change) => ({ ...change, edits: change.edits.map((edit) => unquoted(edit, traces)) })),
  };
  return isDeepStrictEqual(data, file) ? file : data;
}

/** As `eraseFrom`; and nothing is left of the history unless the file holds more than these. */
export function eraseAll(file: ScopeFile, traces: Traces): ScopeFile {
  const isMore = [...tracesIn(file).ids].some((id) => !traces.ids.has(id));
  if (isMore) return withLessons(eraseFrom(file, traces), []);
  const rest = withLessons(file, []);
  const isEmpty = rest.memories.length === 0 && rest.history.length === 0;
  return isEmpty ? rest : { ...rest, memories: [], history: [] };
}

/** A memory that has the same words and is still there was not chosen, and keeps its history. */
function mentions(change: Change, traces: Traces, current: ReadonlySet<string>): boolean {
  return (
    saysAny(change.what, traces.words) ||
    memoriesOf(change).some(
      ({ id, text }) => traces.ids.has(id) || (saysAny(text, traces.words) && !current.has(id)),
    )
  );
}

/** An edit's lines may hold words of a memory, as a comment may. */
function quotes({ by }: Learned, { words }: Traces): boolean {
  return by.some(({ lines }) => lines.some(({ text }) => saysAny(text, words)));
}

/** One message can lead to several memories: the others let go of the words they share. */
function withoutQuote(memory: Memory, traces: Traces): Memory {
  const { quote, ...origin } = memory.origin;
  return quote !== undefined && saysAny(quote, traces.words) ? { ...memory, origin } : memory;
}

function unquoted({ before, after }: Edit, traces: Traces): Edit {
  return {
    before: before && withoutQuote(before, traces),
    after: after && withoutQuote(after, traces),
  };
}

function memoriesOf(change: Change): Memory[] {
  return change.edits
    .flatMap(({ before, after }) => [before, after])
    .filter((side) => side !== null);
}

function wordsOf({ text, origin }: Memory): string[] {
  return origin.quote ? [text, origin.quote] : [text];
}

function saysAny(text: string, words: ReadonlySet<string>): boolean {
  const lower = text.toLowerCase();
  return [...words].some((word) => lower.includes(word.toLowerCase()));
}
