import { readdir, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { FileLock } from './fileLock.ts';
import { isHolderGone, newPrivateName, newToken } from './lockToken.ts';
import { makeFolders } from './makeFolders.ts';
import { namesIn } from './namesIn.ts';
import { errorCode, StoreError, unlessAbsent } from './storeError.ts';

/** Milliseconds that one holding may last before a waiter takes the lock away. */
const staleAfter = 2_000;

/** Milliseconds that a waiter waits at most. */
const patience = 10_000;

/**
 * Takes the lock of a file, waiting up to 10 s. The lock is a folder `<file>.lock` with one folder
 * in it, named by the holder's token. Both are made under a private name and then renamed: a rename
 * onto a folder that is not empty fails, so taking is one atomic step, and an empty one is free.
 *
 * A holder that is gone, or has held for `staleAfter`, is preempted: its folder is renamed away.
 * What it does later goes through a path that is no more, so it fails and changes nothing.
 *
 * @throws StoreError `locked` after 10 s; the file system's own errors.
 */
export async function acquireLock(file: string, role: string): Promise<FileLock> {
  const token = newToken();
  const prepared = temporaryPath(file);
  const watch = watchHolder();
  const deadline = performance.now() + patience;
  try {
    await prepare(prepared, token);
    for (;;) {
      const outcome = await moveIn(prepared, lockPath(file));
      if (outcome === 'taken') return new FileLock(file, lockPath(file), token);
      if (performance.now() > deadline) throw new StoreError('locked', role);
      if (outcome === 'swept') await prepare(prepared, token);
      else if (!(await clearAbandoned(file, watch))) await delay(1 + Math.random() * 14);
    }
  } catch (error) {
    await rm(prepared, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

export function lockPath(file: string): string {
  return `${file}${lockEnd}`;
}

const lockEnd = '.lock';

function temporaryPath(file: string): string {
  return `${file}.${newPrivateName()}.tmp`;
}

async function prepare(prepared: string, token: string): Promise<void> {
  await makeFolders(prepared);
  await makeFolders(join(prepared, token));
}

/** `swept`: what we prepared is no longer there, a sweep or a final clear took it. */
async function moveIn(prepared: string, lock: string): Promise<'taken' | 'held' | 'swept'> {
  try {
    await rename(prepared, lock);
    return 'taken';
  } catch (error) {
    const code = errorCode(error) ?? '';
    if (code === 'ENOENT') return 'swept';
    if (heldCodes.has(code)) return 'held';
    throw error;
  }
}

/** Windows does not tell a lock that is held from a folder that a virus scanner has open. */
const heldCodes: ReadonlySet<string> = new Set(
  process.platform === 'win32'
    ? ['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES', 'EBUSY']
    : ['ENOTEMPTY', 'EEXIST'],
);

/** Judges a holder: gone, or the same one for too long by this process's own steady clock. */
function watchHolder(): (token: string) => boolean {
  let watched: string | undefined;
  let since = 0;
  return (token) => {
    if (token !== watched) {
      watched = token;
      since = performance.now();
    }
    return isHolderGone(token) || performance.now() - since >= staleAfter;
  };
}

/** Whether the lock may be free now, so that trying again at once is worth it. */
export async function clearAbandoned(
  file: string,
  isAbandoned: (token: string) => boolean,
): Promise<boolean> {
  const lock = lockPath(file);
  const token = await holderOf(lock);
  if (token === undefined) {
    // Elsewhere the rename replaces an empty folder; Windows wants it out of the way.
    if (process.platform === 'win32') await rmdir(lock).catch(() => undefined);
    return process.platform !== 'win32';
  }
  if (!isAbandoned(token) || (await holderOf(lock)) !== token) return false;
  // A newer holder may come between that look and this rename, and lose its lock. It then fails as
  // a preempted one does and starts again: that costs time, never an update. Giving the lock back
  // would be worse, for its holder may have noticed already and wait for it as we do.
  const away = temporaryPath(file);
  const moved = await rename(lock, away).then(
    () => true,
    () => false,
  );
  await rm(away, { recursive: true, force: true });
  return moved;
}

/**
 * Removes every lock in a folder, with what its holder has left in it, whoever that was. One that is
 * in use is waited for. @throws as `acquireLock`
 */
export async function clearLocks(folder: string, role: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    if (!isLock(name)) continue;
    const lock = await acquireLock(join(folder, name.slice(0, -lockEnd.length)), role);
    await lock.release();
  }
}

/** Also the lock of a copy that is being restored. */
export function isLock(path: string): boolean {
  return /\.json(\.removed)?\.lock$/.test(path);
}

async function holderOf(lock: string): Promise<string | undefined> {
  return (await unlessAbsent(readdir(lock)))?.[0];
}
