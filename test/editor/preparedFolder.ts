import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const half = '.making-';

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function takeLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/** A lock is dead with its holder, or after an hour: its process id may be another's by then. */
function isDead(lock: string): boolean {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    const isOld = Date.now() - statSync(lock).mtimeMs > 3_600_000;
    return isOld || (holder > 0 && !isAlive(holder));
  } catch {
    // Its holder has just removed it.
    return false;
  }
}

async function dropHalves(folder: string): Promise<void> {
  const home = dirname(folder);
  const halves = (await readdir(home)).filter((name) =>
    name.startsWith(`${basename(folder)}${half}`),
  );
  for (const name of halves) await rm(join(home, name), { recursive: true, force: true });
}

async function prepare(folder: string, fill: (folder: string) => Promise<void>): Promise<void> {
  await dropHalves(folder);
  const temporary = await mkdtemp(`${folder}${half}`);
  try {
    await fill(temporary);
    await rename(temporary, folder);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/**
 * Fills a folder once. It appears under its name only when it is whole, so a killed set-up is
 * never believed; a second process waits for the first, and takes over when that one died.
 */
export async function preparedFolder(
  folder: string,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  const lock = `${folder}.lock`;
  let told = false;
  while (!existsSync(folder)) {
    if (takeLock(lock)) {
      try {
        if (!existsSync(folder)) await prepare(folder, fill);
      } finally {
        await rm(lock, { force: true });
      }
    } else {
      if (!told) console.log('Waiting for another run that is setting up the same …');
      told = true;
      if (isDead(lock)) await rm(lock, { force: true });
      await delay(200);
    }
  }
  return folder;
}
