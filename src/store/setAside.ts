import { readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { namesIn } from './namesIn.ts';
import { unlessAbsent } from './storeError.ts';

/** A free name for a copy of a damaged file: `<file>.damaged-<UTC time>-<n>`. */
export async function damagedPath(file: string): Promise<string> {
  const time = new Date().toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
  const taken = new Set(await namesIn(dirname(file)));
  for (let number = 1; ; number++) {
    const path = `${file}.damaged-${time}-${number}`;
    if (!taken.has(basename(path))) return path;
  }
}

/** Where a record that was removed, not finally, waits to be restored. */
export function removedPath(file: string): string {
  return `${file}.removed`;
}

/** The copies of one file that are there. */
export async function copiesOf(file: string): Promise<readonly string[]> {
  const folder = dirname(file);
  return (await namesIn(folder))
    .filter((name) => copyName.test(name) && !name.endsWith('.tmp'))
    .map((name) => join(folder, name))
    .filter((path) => path.startsWith(`${file}.`));
}

/** Removes the copies and temporaries of one file. */
export async function removeCopiesOf(file: string): Promise<void> {
  await removeCopies(dirname(file), async (path) => path.startsWith(`${file}.`));
}

/** Removes the temporaries in a folder, and the copies that say one of the words. */
export async function removeCopiesIn(folder: string, saying: readonly string[]): Promise<void> {
  await removeCopies(folder, async (path) => path.endsWith('.tmp') || says(path, saying));
}

async function removeCopies(
  folder: string,
  isMeant: (path: string) => Promise<boolean>,
): Promise<void> {
  for (const name of await namesIn(folder)) {
    const path = join(folder, name);
    if (!copyName.test(name) || !(await isMeant(path))) continue;
    await rm(path, { recursive: true, force: true });
  }
}

/** A temporary may be a waiting writer's: it finds it gone and makes another. */
const copyName = /\.json(\.removed$|(\.removed)?\.(damaged-.*|[^.]*\.tmp)$)/;

/** Whether a file's bytes hold one of these words, whatever its case, as text or as JSON. */
export async function says(path: string, words: readonly string[]): Promise<boolean> {
  const text = (await unlessAbsent(readFile(path, 'utf8')))?.toLowerCase();
  return (
    text !== undefined && words.some((word) => forms(word).some((form) => text.includes(form)))
  );
}

function forms(word: string): string[] {
  if (word === '') return [];
  const lower = word.toLowerCase();
  return [lower, JSON.stringify(lower).slice(1, -1)];
}
