import { readFile } from 'node:fs/promises';

/** The bytes of a file that came with the extension. */
export function readBytes(path: string): Promise<Uint8Array> {
  return readFile(path);
}
