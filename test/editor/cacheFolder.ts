import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

function cacheHome(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME) return XDG_CACHE_HOME;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  if (process.platform === 'win32') return LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  return join(homedir(), '.cache');
}

/** A folder of ours outside git, made if it is missing: what was downloaded, and `npm start`'s data. */
export function cacheFolder(...names: readonly string[]): string {
  const folder = join(cacheHome(), 'claude-memory', ...names);
  mkdirSync(folder, { recursive: true });
  return folder;
}
