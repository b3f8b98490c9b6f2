import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EditorFolder } from '../../editor/editorFolder.ts';

/** Where VS Code lets extensions keep their files. */
export function globalStorage({ userData }: EditorFolder): string {
  return join(userData, 'User', 'globalStorage');
}

/** Every file below the global storage folder, of any extension, with its bytes. */
export async function storedFiles(folder: EditorFolder): Promise<ReadonlyMap<string, Buffer>> {
  const root = globalStorage(folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const read = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path, await readFile(path)] as const;
  });
  return new Map(await Promise.all(read));
}

/** The files whose name or bytes hold the word, in any case. */
export async function filesHolding(folder: EditorFolder, word: string): Promise<readonly string[]> {
  const files = await storedFiles(folder);
  const lower = word.toLowerCase();
  return [...files]
    .filter(([path, bytes]) => `${path}\n${bytes.toString('latin1')}`.toLowerCase().includes(lower))
    .map(([path]) => path);
}

/** Our own files among them. */
export async function ownFiles(folder: EditorFolder): Promise<ReadonlyMap<string, Buffer>> {
  const own = join(globalStorage(folder), 'claude-memory.claude-memory');
  return new Map([...(await storedFiles(folder))].filter(([path]) => path.startsWith(own)));
}
