import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder that goes when the test has ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'claude-memory-store-'));
  made.push(folder);
  return folder;
}

const made: string[] = [];

/** For `afterEach`. */
export function removeTemporaryFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Every file and folder below, folders included. */
export function pathsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .sort();
}

export function filesBelow(folder: string): string[] {
  return pathsBelow(folder).filter((path) => statSync(path).isFile());
}

/** Locks and temporaries: what nobody should find when nobody writes. */
export function leftovers(folder: string): string[] {
  return pathsBelow(folder).filter((path) => /\.(tmp|lock)(\/|$)/.test(path));
}
