import { isDeepStrictEqual } from 'node:util';
import { SentenceError } from '../shared/sentenceError.ts';
import {
  type Draft,
  lastChange,
  planRemember,
  type Remembered,
  recordChange,
  type Stamp,
  undoChange,
} from './changes.ts';
import { withLessons } from './lessons.ts';
import type { Memory } from './memory.ts';
import { retireRivals } from './retireRivals.ts';
import { type ScopeRef, scopeKey } from './scope.ts';
import type { Change, Edit, ScopeFile } from './scopeFile.ts';

/** Where scope files are kept. The store is one; it throws sentences that a user can read. */
export interface MemoryFiles {
  read(ref: ScopeRef): Promise<ScopeFile>;
  /** One atomic change: reads again, changes, writes. The result may come without a write. */
  mutate<R>(
    ref: ScopeRef,
    change: (file: ScopeFile) => { readonly data?: ScopeFile; readonly result: R },
  ): Promise<R>;
}

/** Some memories of a scope, by their ids; without ids all of it. */
export interface Target {
  readonly ref: ScopeRef;
  readonly ids?: readonly string[];
}

/** The edits of one scope, planned on its file as it is when they are made. */
export interface Plan {
  readonly ref: ScopeRef;
  readonly plan: (file: ScopeFile, stamp: Stamp) => readonly Edit[];
}

/** More often than this no person's windows change one memory in the time of a move. */
const mostMoves = 5;

/** What changed, and the id that takes it back; no id where nothing changed. */
export interface Outcome {
  readonly change?: string;
  readonly count: number;
}

/** The actions on what is remembered. Each is one entry of the history, with one undo. */
export class Memories {
  readonly #files: MemoryFiles;
  readonly #newId: () => string;
  readonly #now: () => Date;

  /** `newId` must give ids that sort by time: the newest change is the one with the greatest id. */
  constructor(files: MemoryFiles, newId: () => string, now: () => Date = () => new Date()) {
    this.#files = files;
    this.#newId = newId;
    this.#now = now;
  }

  #stamp(): Stamp {
    return { change: this.#newId(), now: this.#now().toISOString(), newId: this.#newId };
  }

  /** Remembers all drafts as one change; `what` is for the history. */
  async remember(
    ref: ScopeRef,
    drafts: readonly Draft[],
  ): Promise<{ readonly change?: string; readonly remembered: readonly Remembered[] }> {
    const stamp = this.#stamp();
    return this.#files.mutate<{ change?: string; remembered: readonly Remembered[] }>(
      ref,
      (file) => {
        const { edits, remembered } = planRemember(file, drafts, stamp);
        if (edits.length === 0) return { result: { remembered } };
        const texts = remembered.filter((one) => !one.known).map((one) => one.memory.text);
        const data = recordChange(file, `Remembered ${quoted(texts)}`, edits, stamp);
        return { data, result: { change: stamp.change, remembered } };
      },
    );
  }

  /** Gives one memory other words and what follows from them. Count 0: it is gone meanwhile. */
  edit(ref: ScopeRef, id: string, words: Pick<Memory, 'text' | 'slot'>): Promise<Outcome> {
    return this.#changeSome(
      ref,
      (memory) => memory.id === id,
      (memory, now) => {
        const { slot: _, ...rest } = memory;
        return { ...rest, ...words, updated: now };
      },
      'Reworded',
    );
  }

  /** Switches one memory off without deleting it, or on again (also a superseded one). */
  switch(ref: ScopeRef, id: string, on: boolean): Promise<Outcome> {
    const status = on ? 'active' : 'off';
    return this.#changeSome(
      ref,
      (memory) => memory.id === id && memory.status !== status,
      (memory, now) => ({ ...withoutSuccessor(memory), status, updated: now }),
      on ? 'Switched on' : 'Switched off',
    );
  }

  /** Forgets memories of any number of scopes as one change; with all of a scope, what edits taught there. */
  async forget(targets: readonly Target[]): Promise<Outcome> {
    const stamp = this.#stamp();
    let count = 0;
    for (const { ref, ids } of targets) {
      if (ids === undefined) {
        await this.#files.mutate(ref, (file) => changedTo(withLessons(file, []), file));
      }
      const isMeant = (memory: Memory) => ids === undefined || ids.includes(memory.id);
      count += (await this.#changeSome(ref, isMeant, () => null, 'Forgot', stamp)).count;
    }
    return count === 0 ? { count } : { change: stamp.change, count };
  }

  async #changeSome(
    ref: ScopeRef,
    which: (memory: Memory) => boolean,
    change: (memory: Memory, now: string) => Memory | null,
    verb: string,
    stamp = this.#stamp(),
  ): Promise<Outcome> {
    return this.#files.mutate<Outcome>(ref, (file) => {
      const edits = file.memories
        .filter(which)
        .map((before): Edit => ({ before, after: change(before, stamp.now) }));
      if (edits.length === 0) return { result: { count: 0 } };
      const what = `${verb} ${quoted(edits.map((edit) => edit.before?.text ?? ''))}`;
      const arrivals = edits.flatMap(({ after }) => after ?? []);
      const retired = retireRivals(file.memories, arrivals, stamp.now);
      return {
        data: recordChange(file, what, [...edits, ...retired], stamp),
        result: { change: stamp.change, count: edits.length },
      };
    });
  }

  /** Applies edits planned elsewhere (the memory document, an import) as one change. */
  async apply(what: string, plans: readonly Plan[]): Promise<Outcome> {
    const stamp = this.#stamp();
    let count = 0;
    for (const { ref, plan } of plans) {
      count += await this.#files.mutate(ref, (file) => {
        const edits = plan(file, stamp);
        if (edits.length === 0) return { result: 0 };
        return { data: recordChange(file, what, edits, stamp), result: edits.length };
      });
    }
    return count === 0 ? { count } : { change: stamp.change, count };
  }

  /**
   * Moves one memory to another scope. It is written there first, so that a crash in between leaves
   * it twice rather than nowhere. Where another window changes it meanwhile, the move begins again.
   * @throws SentenceError where that happens again and again.
   */
  async move(from: ScopeRef, id: string, to: ScopeRef): Promise<Outcome> {
    if (scopeKey(from) === scopeKey(to)) return { count: 0 };
    for (let tries = 0; tries < mostMoves; tries++) {
      const memory = (await this.#files.read(from)).memories.find((one) => one.id === id);
      if (!memory) return { count: 0 };
      const change = await this.#moveAsItIs(memory, from, to);
      if (change) return { change, count: 1 };
    }
    throw new SentenceError('Another window is changing this memory. Try again in a moment.');
  }

  /** The change; undefined, and nothing is moved, where the memory is no longer as given. */
  async #moveAsItIs(memory: Memory, from: ScopeRef, to: ScopeRef): Promise<string | undefined> {
    const stamp = this.#stamp();
    const what = `Moved ${quoted([memory.text])}`;
    await this.#files.mutate(to, (file) => {
      const { edits } = planRemember(file, [memory], stamp);
      return { data: recordChange(file, what, edits, stamp), result: undefined };
    });
    const moved = await this.#files.mutate<boolean>(from, (file) => {
      const before = file.memories.find(({ id }) => id === memory.id);
      if (!before || !isDeepStrictEqual(before, memory)) return { result: false };
      const edits = [{ before, after: null }];
      return { data: recordChange(file, what, edits, stamp), result: true };
    });
    if (moved) return stamp.change;
    await this.undo(stamp.change, [to]);
    return undefined;
  }

  /**
   * Takes one change back in every scope that it touched. False where something of it has changed
   * since; then nothing at all is undone there.
   */
  async undo(change: string, refs: readonly ScopeRef[]): Promise<boolean> {
    let undone = false;
    for (const ref of refs) {
      const done = await this.#files.mutate(ref, (file) => {
        const data = undoChange(file, change);
        return data ? { data, result: true } : { result: false };
      });
      undone ||= done;
    }
    return undone;
  }

  /** The newest change of these scopes that can be undone. */
  async lastChange(refs: readonly ScopeRef[]): Promise<Change | undefined> {
    const files = await Promise.all(refs.map((ref) => this.#files.read(ref)));
    const changes = files.map(lastChange).filter((change) => change !== undefined);
    return changes.sort((one, other) => (one.id < other.id ? 1 : -1))[0];
  }
}

/** No data where nothing changes: then nothing is written. */
function changedTo(data: ScopeFile, file: ScopeFile) {
  return data === file ? { result: undefined } : { data, result: undefined };
}

function withoutSuccessor(memory: Memory): Memory {
  const { supersededBy: _, ...rest } = memory;
  return rest;
}

/** `“Use type hints”`, `“Use type hints” and 2 more`. */
function quoted(texts: readonly string[]): string {
  const [first = '', ...more] = texts;
  return more.length === 0 ? `“${first}”` : `“${first}” and ${more.length} more`;
}
