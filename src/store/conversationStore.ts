import type { z } from 'zod';
import { type Disposable, Emitter } from './emitter.ts';
import { attempt, type EraseFailure } from './eraseFailure.ts';
import { currentVersion } from './fileVersion.ts';
import { type DamageNotice, JsonFile } from './jsonFile.ts';
import { recordIds, recordPath, userLayout } from './layout.ts';
import { namesIn } from './namesIn.ts';
import { removeCopiesOf, says } from './setAside.ts';
import { StoreError, toStoreError } from './storeError.ts';

/** What the store itself needs to know of a conversation. */
export interface StoredConversation {
  readonly id: string;
  readonly title: string;
  /** ISO 8601, UTC. */
  readonly updated: string;
  readonly workspace?: string | undefined;
}

/** One conversation as a list shows it. */
export type ConversationEntry = StoredConversation;

export interface Containing {
  readonly ids: readonly string[];
  /** The conversations of which nobody can tell. */
  readonly failures: readonly EraseFailure[];
}

export interface ConversationStore<T> {
  /** Null where there is none, or nothing of it could be read. @throws StoreError */
  read(id: string): Promise<T | null>;
  /**
   * Resolves once it is on the disk. One that was removed since this store read or wrote it, here or
   * in another window, is not brought back, and one that went on in another window is not cut back.
   * @throws StoreError `removed`, `changed` then
   */
  write(conversation: T): Promise<void>;
  /** Newest first; those of one workspace, or all. One that cannot be read is left out. */
  list(workspace?: string): Promise<readonly ConversationEntry[]>;
  /** For good, with its set-aside copies. @throws StoreError */
  remove(id: string): Promise<void>;
  /** The conversations whose bytes hold one of these words, whatever its case. @throws StoreError */
  containing(words: readonly string[]): Promise<Containing>;
  onNotice(listener: (notice: DamageNotice) => void): Disposable;
}

export interface ConversationOptions<T> {
  /** The extension's global storage folder. */
  readonly root: string;
  readonly user: string;
  readonly schema: z.ZodType<T>;
  /** The version that the schema reads. */
  readonly version: number;
  /** What a damaged conversation is given where it has lost it, so that the rest can be kept. */
  readonly base: (id: string) => Readonly<Record<string, unknown>>;
  /** How many turns there are. */
  readonly count: (conversation: T) => number;
  /** Whether `next` has all that was `stored`, so that writing it loses nothing. Without it: always. */
  readonly continues?: (stored: T, next: T) => boolean;
}

/** Touches no file. */
export function openConversationStore<T extends StoredConversation>(
  options: ConversationOptions<T>,
): ConversationStore<T> {
  return new ConversationFiles(options);
}

const role = 'a conversation';

class ConversationFiles<T extends StoredConversation> implements ConversationStore<T> {
  readonly #options: ConversationOptions<T>;
  readonly #folder: string;
  readonly #files = new Map<string, JsonFile<T>>();
  readonly #entries = new Map<
    string,
    { readonly key: string; readonly entry: ConversationEntry }
  >();
  readonly #noticed = new Emitter<DamageNotice>();
  /** What was on the disk once, as far as this store has seen. */
  readonly #seen = new Set<string>();

  constructor(options: ConversationOptions<T>) {
    this.#options = options;
    this.#folder = userLayout(options.root, options.user).conversations;
  }

  async read(id: string): Promise<T | null> {
    const conversation = await this.#file(id).read();
    if (conversation) this.#seen.add(id);
    return conversation;
  }

  async write(conversation: T): Promise<void> {
    const { id } = conversation;
    const { continues } = this.#options;
    await this.#file(id).mutate((stored) => {
      if (stored === null && this.#seen.has(id)) throw new StoreError('removed', role);
      if (stored && continues && !continues(stored, conversation)) {
        throw new StoreError('changed', role);
      }
      return { data: conversation, result: undefined };
    });
    this.#seen.add(id);
  }

  async list(workspace?: string): Promise<readonly ConversationEntry[]> {
    const entries: ConversationEntry[] = [];
    for (const id of await this.#ids()) {
      const entry = await this.#entry(id).catch(() => undefined);
      if (entry && (workspace === undefined || entry.workspace === workspace)) entries.push(entry);
    }
    return entries.sort((one, other) => other.updated.localeCompare(one.updated));
  }

  async remove(id: string): Promise<void> {
    this.#seen.add(id);
    await removeCopiesOf(recordPath(this.#folder, id)).catch((error: unknown) => {
      throw toStoreError(error, role);
    });
    await this.#file(id).discard();
    this.#files.delete(id);
    this.#entries.delete(id);
  }

  async containing(words: readonly string[]): Promise<Containing> {
    const ids: string[] = [];
    const failures: EraseFailure[] = [];
    for (const id of await this.#ids()) {
      const path = recordPath(this.#folder, id);
      await attempt(failures, path, role, async () => {
        if (await says(path, words)) ids.push(id);
      });
    }
    return { ids, failures };
  }

  onNotice(listener: (notice: DamageNotice) => void): Disposable {
    return this.#noticed.on(listener);
  }

  async #ids(): Promise<string[]> {
    const names = await namesIn(this.#folder).catch((error: unknown) => {
      throw new StoreError('io', role, error);
    });
    return recordIds(names);
  }

  /** Read anew only where the file has changed, and not kept whole: there may be hundreds. */
  async #entry(id: string): Promise<ConversationEntry | undefined> {
    const version = await currentVersion(recordPath(this.#folder, id));
    const known = this.#entries.get(id);
    if (version && known?.key === version.key) return known.entry;
    const conversation = await (this.#files.get(id) ?? this.#open(id)).read();
    if (!conversation || !version) return undefined;
    const { title, updated, workspace } = conversation;
    const entry = { id, title, updated, workspace };
    this.#entries.set(id, { key: version.key, entry });
    return entry;
  }

  #file(id: string): JsonFile<T> {
    const file = this.#files.get(id) ?? this.#open(id);
    this.#files.set(id, file);
    return file;
  }

  #open(id: string): JsonFile<T> {
    const { schema, version, base, count } = this.#options;
    return new JsonFile<T>({
      path: recordPath(this.#folder, id),
      role,
      schema,
      version,
      base: base(id),
      count,
      onNotice: (notice) => {
        // Of a damaged file nothing may be left: what a window still shows may then be written again.
        this.#seen.delete(id);
        this.#noticed.fire(notice);
      },
    });
  }
}
