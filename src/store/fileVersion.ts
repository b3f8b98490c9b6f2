import type { BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { unlessAbsent } from './storeError.ts';

/**
 * Tells two contents of one file apart without reading them. Every writer of ours gives its file a
 * later time than the one it replaces (see `FileLock.commit`), so no two contents are alike in it.
 */
export interface FileVersion {
  readonly key: string;
  readonly modified: bigint;
  /** False where the owner may not write: replacing such a file would work, and be wrong. */
  readonly writable: boolean;
}

export function versionOf(stats: BigIntStats): FileVersion {
  return {
    key: `${stats.mtimeNs}-${stats.ino}-${stats.size}`,
    modified: stats.mtimeNs,
    writable: (stats.mode & 0o200n) !== 0n,
  };
}

/** Undefined where there is no such file. */
export async function currentVersion(path: string): Promise<FileVersion | undefined> {
  const stats = await unlessAbsent(stat(path, { bigint: true }));
  return stats && versionOf(stats);
}
