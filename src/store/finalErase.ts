import { isDeepStrictEqual } from 'node:util';
import type { Memory } from '../memory/memory.ts';
import type { ScopeRef } from '../memory/scope.ts';
import type { Change, Edit, ScopeFile } from '../memory/scopeFile.ts';
import type { ConversationStore } from './conversationStore.ts';
import type { MemoryStore, ScopeChange } from './memoryStore.ts';

/** What to erase: some memories of a scope, or without `ids` all it remembers and its history. */
export interface EraseTarget {
  readonly ref: ScopeRef;
  readonly ids?: readonly string[];
}

/** What was erased. */
export interface Erased {
  /** Memories that were there, not counting those only in the history. */
  readonly memories: number;
  readonly ids: ReadonlySet<string>;
  /** Their texts and the user's words they came from, also as they once were. */
  readonly words: ReadonlySet<string>;
}

/**
 * Erases memories and whole conversations so that no word of them is left in any file of the user:
 * memories, history, set-aside copies, temporaries. Cannot be undone. `ConversationStore.containing`
 * with the words of `erased` names the conversations that still speak of it.
 * @throws StoreError when some file could not be changed; all others have been.
 */
export async function finalErase(
  stores: {
    readonly memory: Pick<MemoryStore, 'erase'>;
    readonly conversations: Pick<ConversationStore<unknown>, 'remove'>;
  },
  what: {
    readonly targets: readonly EraseTarget[] | 'everything';
    readonly conversations: readonly string[];
  },
): Promise<Erased> {
  for (const id of what.conversations) await stores.conversations.remove(id);
  return stores.memory.erase(what.targets, { final: true });
}

/** Where the memories of one user can be changed. */
export interface ErasePlaces {
  readonly refs: readonly ScopeRef[];
  mutate<R>(ref: ScopeRef, change: ScopeChange<R>): Promise<R>;
  /** Removes the copies of a scope's file, or of any file, where they say one of the words. */
  removeCopies(
    which: { readonly of: ScopeRef } | { readonly saying: readonly string[] },
  ): Promise<void>;
}

/** First the targets, then every mention of them elsewhere, then the copies. */
export async function eraseMemories(
  targets: readonly EraseTarget[],
  places: ErasePlaces,
): Promise<Erased> {
  const failures: unknown[] = [];
  const attempt = (step: Promise<void>) => step.catch((error: unknown) => failures.push(error));
  let erased: Erased = { memories: 0, ids: new Set(), words: new Set() };
  for (const { ref, ids } of targets) {
    await attempt(
      places
        .mutate(ref, (file) => eraseFrom(file, ids))
        .then((more) => {
          erased = together(erased, more);
        }),
    );
    await attempt(places.removeCopies({ of: ref }));
  }
  for (const ref of places.refs) {
    await attempt(places.mutate(ref, (file) => eraseMentions(file, erased)));
  }
  await attempt(places.removeCopies({ saying: [...erased.words] }));
  if (failures.length > 0) throw failures[0];
  return erased;
}

function eraseFrom(
  file: ScopeFile,
  ids: readonly string[] | undefined,
): { readonly data?: ScopeFile; readonly result: Erased } {
  const versions = [...file.memories, ...file.history.flatMap(memoriesOf)];
  const chosen = new Set(ids ?? versions.map(({ id }) => id));
  const words = versions.filter(({ id }) => chosen.has(id)).flatMap(wordsOf);
  const memories = file.memories.filter(({ id }) => chosen.has(id)).length;
  const result: Erased = { memories, ids: chosen, words: new Set(words) };
  if (ids) return { ...eraseMentions(file, result), result };
  const isEmpty = file.memories.length === 0 && file.history.length === 0;
  return isEmpty ? { result } : { data: { ...file, memories: [], history: [] }, result };
}

/** No `data` where nothing in the file speaks of what was erased. */
function eraseMentions(
  file: ScopeFile,
  erased: Erased,
): { readonly data?: ScopeFile; readonly result: undefined } {
  const memories = file.memories.filter(({ id }) => !erased.ids.has(id));
  const current = new Set(memories.map(({ id }) => id));
  const data: ScopeFile = {
    ...file,
    memories: memories.map((memory) => withoutQuote(memory, erased)),
    history: file.history
      .filter((change) => !mentions(change, erased, current))
      .map((change) => ({ ...change, edits: change.edits.map((edit) => unquoted(edit, erased)) })),
  };
  return isDeepStrictEqual(data, file) ? { result: undefined } : { data, result: undefined };
}

/** A memory that has the same words and is still there was not chosen, and keeps its history. */
function mentions(change: Change, erased: Erased, current: ReadonlySet<string>): boolean {
  return (
    saysAny(change.what, erased.words) ||
    memoriesOf(change).some(
      ({ id, text }) => erased.ids.has(id) || (saysAny(text, erased.words) && !current.has(id)),
    )
  );
}

/** One message can lead to several memories: the others let go of the words they share. */
function withoutQuote(memory: Memory, erased: Erased): Memory {
  const { quote, ...origin } = memory.origin;
  return quote !== undefined && saysAny(quote, erased.words) ? { ...memory, origin } : memory;
}

function unquoted({ before, after }: Edit, erased: Erased): Edit {
  return {
    before: before && withoutQuote(before, erased),
    after: after && withoutQuote(after, erased),
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

function together(one: Erased, other: Erased): Erased {
  return {
    memories: one.memories + other.memories,
    ids: new Set([...one.ids, ...other.ids]),
    words: new Set([...one.words, ...other.words]),
  };
}
