import { readdir } from 'node:fs/promises';
import { unlessAbsent } from './storeError.ts';

/** The names in a folder; none where there is no folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return (await unlessAbsent(readdir(folder))) ?? [];
}
