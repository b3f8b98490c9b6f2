import { open } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import type { z } from 'zod';
import { CheckedRecords, deepFreeze } from './checkedRecords.ts';
import type { FileLock } from './fileLock.ts';
import { currentVersion, type FileVersion, versionOf } from './fileVersion.ts';
import { jsonText } from './jsonText.ts';
import { salvage } from './salvage.ts';
import { StoreError, unlessAbsent } from './storeError.ts';

/** What a file holds and how it is called. */
export interface FileKind<T> {
  readonly path: string;
  /** What the file is to the user, in a sentence: "your memory". */
  readonly role: string;
  readonly schema: z.ZodType<T>;
  /** The version that we write. A file of a higher one is neither read nor written. */
  readonly version: number;
  /** What a damaged file is given where it has lost it: the fields that must be there. */
  readonly base: Readonly<Record<string, unknown>>;
}

/** The file cannot be read as it is. It holds what there was and what could be kept of it. */
export class Damaged<T> extends Error {
  override readonly name = 'Damaged';
  readonly bytes: Uint8Array;
  readonly kept: T | null;
  readonly version: FileVersion;

  constructor(bytes: Uint8Array, kept: T | null, version: FileVersion) {
    super('damaged file');
    this.bytes = bytes;
    this.kept = kept;
    this.version = version;
  }
}

/**
 * The adapter under lowdb: what it reads has passed the schema and is frozen, what it writes is
 * written through the lock. Null stands for "no file". It reads without a lock: files are only ever
 * replaced whole.
 */
export class CheckedFile<T> implements Adapter<T | null> {
  readonly #kind: FileKind<T>;
  readonly #records: CheckedRecords<T>;
  #known: { readonly version: FileVersion; readonly data: T } | undefined;
  #written: FileVersion | undefined;
  #lock: FileLock | undefined;

  constructor(kind: FileKind<T>) {
    this.#kind = kind;
    this.#records = new CheckedRecords(kind.schema);
  }

  /** The version of what was last written; undefined for a file removed. */
  get written(): FileVersion | undefined {
    return this.#written;
  }

  /** Lets `write` work while `step` runs. */
  async holding<R>(lock: FileLock, step: () => Promise<R>): Promise<R> {
    this.#lock = lock;
    try {
      return await step();
    } finally {
      this.#lock = undefined;
    }
  }

  /** @throws Damaged; StoreError `newer` or `io`. */
  async read(): Promise<T | null> {
    try {
      return await this.#readChanged();
    } catch (error) {
      if (error instanceof Damaged || error instanceof StoreError) throw error;
      throw new StoreError('io', this.#kind.role, error);
    }
  }

  async #readChanged(): Promise<T | null> {
    const version = await currentVersion(this.#kind.path);
    if (!version) this.#known = undefined;
    else if (version.key !== this.#known?.version.key) this.#known = await this.#parse();
    return this.#known?.data ?? null;
  }

  /**
   * Data that has passed `check`; null removes the file.
   * @throws LockLost; the file system's own errors.
   */
  async write(data: T | null): Promise<void> {
    if (!this.#lock) throw new Error('a file is written under its lock only');
    const before = await currentVersion(this.#kind.path);
    if (before && !before.writable) throw new StoreError('read-only', this.#kind.role);
    if (data === null) {
      if (before) await this.#lock.removeFile();
      this.#known = undefined;
    } else {
      this.#known = { version: await this.#lock.commit(jsonText(data), before), data };
    }
    this.#written = this.#known?.version;
  }

  /** @throws StoreError `invalid` for what could not be read again. */
  check(data: unknown): T {
    const result = this.#records.safeParse(data);
    if (!result.success) throw new StoreError('invalid', this.#kind.role, result.error);
    return result.data;
  }

  async #parse(): Promise<{ readonly version: FileVersion; readonly data: T } | undefined> {
    const whole = await readWhole(this.#kind.path);
    if (!whole) return undefined;
    const text = new TextDecoder().decode(whole.bytes);
    const parsed = this.#records.safeParse(parseJson(text));
    if (parsed.success) return { version: whole.version, data: parsed.data };
    const { data, version } = salvage(text, this.#kind.schema, this.#kind.base);
    if (version !== undefined && version > this.#kind.version) {
      throw new StoreError('newer', this.#kind.role);
    }
    throw new Damaged(whole.bytes, data && deepFreeze(data), whole.version);
  }
}

async function readWhole(
  path: string,
): Promise<{ readonly bytes: Uint8Array; readonly version: FileVersion } | undefined> {
  const handle = await unlessAbsent(open(path, 'r'));
  if (!handle) return undefined;
  try {
    const version = versionOf(await handle.stat({ bigint: true }));
    return { bytes: await handle.readFile(), version };
  } finally {
    await handle.close();
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
