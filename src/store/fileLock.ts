import { constants } from 'node:fs';
import { open, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type FileVersion, versionOf } from './fileVersion.ts';
import { fileMode } from './layout.ts';
import { errorCode } from './storeError.ts';

/** Another process took the lock away. Nothing was changed: take it again, read again, try again. */
export class LockLost extends Error {
  override readonly name = 'LockLost';
}

/**
 * The lock of one file, held. Every effect is a rename from or to the folder `<file>.lock/<token>`,
 * a path that exists only while we hold the lock: that is the fence. It needs no clock, so a holder
 * that was stopped for any time can do no harm when it goes on.
 */
export class FileLock {
  readonly #file: string;
  readonly #lock: string;
  readonly #own: string;

  constructor(file: string, lock: string, token: string) {
    this.#file = file;
    this.#lock = lock;
    this.#own = join(lock, token);
  }

  /**
   * Replaces the file, whole and flushed. Its time is later than that of `replaced`, even within
   * one tick of the disk's clock or after the clock was set back.
   * @throws LockLost
   */
  async commit(
    content: string | Uint8Array,
    replaced: FileVersion | undefined,
  ): Promise<FileVersion> {
    const version = await this.#place(content, this.#file, replaced);
    await flushFolder(dirname(this.#file));
    return version;
  }

  /** Writes a copy beside the file. @throws LockLost */
  async keepCopy(bytes: Uint8Array, path: string): Promise<void> {
    await this.#place(bytes, path, undefined);
  }

  /** Removes the file: moved into our own folder first, for a plain removal has no fence. */
  async removeFile(): Promise<void> {
    const gone = join(this.#own, 'removed.json');
    await this.#fenced(() => rename(this.#file, gone));
    await rm(gone, { force: true });
    await flushFolder(dirname(this.#file));
  }

  /** Frees the lock. Never fails: what cannot be removed is preempted by the next in line. */
  async release(): Promise<void> {
    try {
      await rmdir(this.#own).catch(() => rm(this.#own, { recursive: true, force: true }));
      await rmdir(this.#lock);
    } catch {
      // The lock has its next holder already, or was taken away.
    }
  }

  async #place(
    content: string | Uint8Array,
    target: string,
    replaced: FileVersion | undefined,
  ): Promise<FileVersion> {
    const next = join(this.#own, 'next.json');
    return this.#fenced(async () => {
      const version = await writeFlushed(next, content, replaced);
      await rename(next, target);
      return version;
    });
  }

  async #fenced<T>(step: () => Promise<T>): Promise<T> {
    try {
      return await patiently(step);
    } catch (error) {
      if (errorCode(error) === 'ENOENT' && !(await this.#isHeld())) throw new LockLost();
      throw error;
    }
  }

  async #isHeld(): Promise<boolean> {
    return readdir(this.#own).then(
      () => true,
      () => false,
    );
  }
}

async function writeFlushed(
  path: string,
  content: string | Uint8Array,
  replaced: FileVersion | undefined,
): Promise<FileVersion> {
  const handle = await open(path, 'w', fileMode);
  try {
    await handle.writeFile(content);
    let version = versionOf(await handle.stat({ bigint: true }));
    if (replaced && version.modified <= replaced.modified) {
      const later = Number(replaced.modified / 1_000_000n + 2n) / 1_000;
      await handle.utimes(later, later);
      version = versionOf(await handle.stat({ bigint: true }));
    }
    await handle.sync();
    return version;
  } finally {
    await handle.close();
  }
}

/** Makes a rename survive a power cut. Windows has no such thing for folders. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** On Windows a scanner or an indexer may have the file open for a moment. */
async function patiently<T>(step: () => Promise<T>): Promise<T> {
  for (let tries = process.platform === 'win32' ? 40 : 1; ; tries--) {
    try {
      return await step();
    } catch (error) {
      const passing = ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error) ?? '');
      if (!passing || tries <= 1) throw error;
      await delay(25);
    }
  }
}
