import { constants, type Dirent } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';

/**
 * The text of a workspace's file. Undefined where it is none: gone, a link, a folder, larger than `most`
 * bytes, unreadable, or not UTF-8 text. `path` is relative, with `/`.
 */
export async function readSource(
  folder: string,
  path: string,
  most: number,
): Promise<string | undefined> {
  // A link could lead out of the folder.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const file = await open(join(folder, path), flags).catch(() => undefined);
  if (!file) return undefined;
  try {
    const { size } = await file.stat().then((stat) => (stat.isFile() ? stat : { size: -1 }));
    if (size < 0 || size > most) return undefined;
    const text = await file.readFile('utf8');
    return text.includes('\uFFFD') || text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  } finally {
    await file.close();
  }
}

/** Where no source of the project's own is looked for. */
const passedOver = new Set(['node_modules', '.git', '.hg', '.svn', '.venv', 'venv', '__pycache__']);

/**
 * All files below a folder, relative, with `/`, in the order of their names: for a folder without git.
 * Links are not followed, folders that cannot be read are passed over. At most `most`.
 */
export async function walkFiles(
  folder: string,
  most: number,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const found: string[] = [];
  const waiting = [''];
  for (let at = waiting.pop(); at !== undefined && found.length < most; at = waiting.pop()) {
    signal.throwIfAborted();
    const folders: string[] = [];
    for (const entry of await entriesOf(join(folder, at))) {
      const path = posix.join(at, entry.name);
      if (entry.isFile()) found.push(path);
      else if (entry.isDirectory() && !passedOver.has(entry.name)) folders.push(path);
    }
    for (const path of folders.toReversed()) waiting.push(path);
  }
  return found.slice(0, most);
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
