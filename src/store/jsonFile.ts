import { setTimeout as delay } from 'node:timers/promises';
import { Low } from 'lowdb';
import { applyInOrder, type ChangeOf, type Waiting } from './applyInOrder.ts';
import { CheckedFile, Damaged, type FileKind } from './checkedFile.ts';
import { type FileLock, LockLost } from './fileLock.ts';
import { currentVersion, type FileVersion } from './fileVersion.ts';
import { jsonText } from './jsonText.ts';
import { acquireLock } from './lock.ts';
import { damagedPath, removedPath } from './setAside.ts';
import { StoreError, toStoreError } from './storeError.ts';

/** A file was found damaged. `sentence` says it to the user. */
export interface DamageNotice {
  readonly role: string;
  readonly path: string;
  /** Where the original is, whole; undefined while it could not be set aside. */
  readonly aside: string | undefined;
  /** The records that were kept. */
  readonly kept: number;
  readonly sentence: string;
}

export interface FileOptions<T> extends FileKind<T> {
  /** How many records there are, for the notice. */
  readonly count: (data: T) => number;
  readonly onWritten?: (path: string, version: FileVersion | undefined) => void;
  readonly onNotice?: (notice: DamageNotice) => void;
}

/** Milliseconds after which a file that was found damaged is looked at once more. */
const settleTime = 15;

/** More often in a row than this nobody loses a lock that is not worth giving up. */
const maxAttempts = 20;

/** One JSON file that several processes share. What was acknowledged is on the disk. */
export class JsonFile<T> {
  readonly #options: FileOptions<T>;
  readonly #file: CheckedFile<T>;
  readonly #low: Low<T | null>;
  #waiting: Waiting<T>[] = [];
  #draining: Promise<void> | undefined;
  /** The damaged version that the user was told of, where it had to stay. */
  #told: string | undefined;

  constructor(options: FileOptions<T>) {
    this.#options = options;
    this.#file = new CheckedFile(options);
    this.#low = new Low<T | null>(this.#file, null);
  }

  /**
   * What the file holds, frozen; null where there is none. A damaged file is set aside and what
   * could be kept of it is returned. @throws StoreError
   */
  async read(): Promise<T | null> {
    try {
      return await this.#file.read();
    } catch (error) {
      if (!(error instanceof Damaged)) throw error;
    }
    await this.mutate(() => ({ result: undefined })).catch(() => undefined);
    try {
      return await this.#file.read();
    } catch (error) {
      if (!(error instanceof Damaged)) throw error;
      // Neither the copy nor the new file could be written: go on with what can be read.
      if (this.#told !== error.version.key) this.#notify(error.kept, undefined);
      this.#told = error.version.key;
      return error.kept;
    }
  }

  /** Applies a change to what the file holds now, and resolves once that is on the disk. @throws StoreError */
  mutate<R>(change: ChangeOf<T, R>): Promise<R> {
    return new Promise((resolve, reject) => {
      let outcome: () => void = () => undefined;
      this.#waiting.push({
        apply: (data) => {
          const made = change(data);
          outcome = () => resolve(made.result);
          if (made.data === undefined || made.data === data) return {};
          return made.data === null ? made : { data: this.#file.check(made.data) };
        },
        settle: () => outcome(),
        fail: reject,
      });
      this.#draining ??= this.#drain();
    });
  }

  /** Removes the file. Unless that is final, a copy stays beside it. @throws StoreError */
  async remove(options: { readonly final: boolean }): Promise<void> {
    await this.mutate(() => ({ data: null, keepCopy: !options.final, result: undefined }));
  }

  /** Removes the file for good without reading it, also one of a newer version. @throws StoreError */
  async discard(): Promise<void> {
    const { path, role, onWritten } = this.#options;
    await this.#exclusively(async (lock) => {
      const there = await currentVersion(path);
      if (!there) return;
      if (!there.writable) throw new StoreError('read-only', role);
      await lock.removeFile();
      onWritten?.(path, undefined);
    });
  }

  /** One change after the other, and all that came meanwhile with one lock and one write. */
  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        const settle = await this.#exclusively((lock) =>
          this.#file.holding(lock, () => this.#applyAll(batch, lock)),
        );
        settle();
      } catch (error) {
        for (const waiting of batch) waiting.fail(error);
      }
    }
    this.#draining = undefined;
  }

  async #applyAll(batch: readonly Waiting<T>[], lock: FileLock): Promise<() => void> {
    const before = await this.#load(lock);
    const { data, removed, settled } = applyInOrder(batch, before);
    if (removed !== null) {
      await lock.keepCopy(jsonText(removed), removedPath(this.#options.path));
    }
    if (data !== before) await this.#save(data);
    return () => {
      for (const settle of settled) settle();
    };
  }

  async #load(lock: FileLock): Promise<T | null> {
    try {
      // lowdb keeps its data where the adapter finds no file.
      this.#low.data = null;
      await this.#low.read();
      return this.#data();
    } catch (error) {
      if (!(error instanceof Damaged)) throw error;
      return (await this.#isStillBeingWritten(error.version))
        ? this.#load(lock)
        : this.#repair(error, lock);
    }
  }

  /** A person's editor empties a file before it writes it: that is no damage, a moment later. */
  async #isStillBeingWritten(damaged: FileVersion): Promise<boolean> {
    await delay(settleTime);
    return (await currentVersion(this.#options.path))?.key !== damaged.key;
  }

  #data(): T | null {
    return this.#low.data;
  }

  async #save(data: T | null): Promise<void> {
    this.#low.data = data;
    // lowdb writes no null.
    await (data === null ? this.#file.write(null) : this.#low.write());
    this.#options.onWritten?.(this.#options.path, this.#file.written);
  }

  /** The copy first: whatever happens, the original is there under one name or the other. */
  async #repair(damaged: Damaged<T>, lock: FileLock): Promise<T | null> {
    const aside = await damagedPath(this.#options.path);
    if (!damaged.version.writable) throw new StoreError('read-only', this.#options.role);
    await lock.keepCopy(damaged.bytes, aside);
    await this.#save(damaged.kept);
    this.#notify(damaged.kept, aside);
    return damaged.kept;
  }

  async #exclusively<R>(step: (lock: FileLock) => Promise<R>): Promise<R> {
    const { path, role } = this.#options;
    try {
      for (let attempt = 1; ; attempt++) {
        const lock = await acquireLock(path, role);
        try {
          return await step(lock);
        } catch (error) {
          if (!(error instanceof LockLost)) throw error;
          if (attempt === maxAttempts) throw new StoreError('locked', role, error);
        } finally {
          await lock.release();
        }
      }
    } catch (error) {
      throw toStoreError(error, role);
    }
  }

  #notify(data: T | null, aside: string | undefined): void {
    const { role, path, count } = this.#options;
    const kept = data === null ? 0 : count(data);
    const where = aside === undefined ? 'It could not be set aside yet' : 'It was set aside whole';
    const sentence = `The file of ${role} was damaged. ${where}, and ${kept} readable ${kept === 1 ? 'entry was' : 'entries were'} kept.`;
    this.#options.onNotice?.({ role, path, aside, kept, sentence });
  }
}
