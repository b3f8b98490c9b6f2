import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { folderMode } from './layout.ts';
import { errorCode } from './storeError.ts';

/**
 * Makes a folder and those above it that are missing. Node's own `recursive` says ENOENT on a
 * read-only disk, and then nobody can tell the user what is wrong.
 */
export async function makeFolders(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: folderMode });
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolders(dirname(folder));
    // Again from the start: another window may be making the same folders.
    await makeFolders(folder);
  }
}
