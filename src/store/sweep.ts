import { rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { clearAbandoned, isLock } from './lock.ts';
import { isHolderGone, isProcessGone } from './lockToken.ts';
import { namesIn } from './namesIn.ts';
import { unlessAbsent } from './storeError.ts';

/** Milliseconds after which a temporary is nobody's, whatever process its number now belongs to. */
const longAfter = 60_000;

/** Removes what processes that are gone have left in these folders: temporaries and locks. */
export async function sweepFolders(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    for (const name of await namesIn(folder)) {
      await sweepEntry(join(folder, name));
    }
  }
}

async function sweepEntry(path: string): Promise<void> {
  const temporary = /\.json(?:\.removed)?\.(\d+)-[0-9a-f]+\.tmp$/.exec(path);
  if (temporary && (isProcessGone(Number(temporary[1])) || (await isOld(path)))) {
    await rm(path, { recursive: true, force: true });
  }
  if (isLock(path)) {
    await clearAbandoned(path.slice(0, -'.lock'.length), isHolderGone);
    // Goes only if it is empty: then it is nobody's.
    await rmdir(path).catch(() => undefined);
  }
}

async function isOld(path: string): Promise<boolean> {
  const stats = await unlessAbsent(stat(path));
  return stats !== undefined && Date.now() - stats.mtimeMs > longAfter;
}
