import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { ScopeRef } from '../memory/scope.ts';

/** Folders and files of ours are for this user of the machine alone. */
export const folderMode = 0o700;
export const fileMode = 0o600;

/**
 * Where one user's files are. Everything of a user is inside that user's folder, so that a store
 * opened for one cannot compose a path into another's.
 */
export interface UserLayout {
  readonly folder: string;
  readonly profiles: string;
  readonly workspaces: string;
  readonly conversations: string;
}

/** @param root the extension's global storage folder. */
export function userLayout(root: string, user: string): UserLayout {
  const folder = join(root, 'users', userFolder(user));
  return {
    folder,
    profiles: join(folder, 'profiles'),
    workspaces: join(folder, 'workspaces'),
    conversations: join(folder, 'conversations'),
  };
}

/** Readable for a person, and different for different names, also where the disk ignores case. */
function userFolder(user: string): string {
  const slug = user
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  const hash = createHash('sha256').update(user).digest('hex').slice(0, 8);
  return `${slug || 'user'}-${hash}`;
}

export function scopePath(layout: UserLayout, ref: ScopeRef): string {
  if (ref.scope === 'user') return join(layout.folder, 'user.json');
  return recordPath(ref.scope === 'profile' ? layout.profiles : layout.workspaces, ref.id);
}

/** The scope whose file this is; undefined for any other path. */
export function scopeOf(layout: UserLayout, path: string): ScopeRef | undefined {
  const id = recordIds([basename(path)])[0];
  if (path === scopePath(layout, { scope: 'user' })) return { scope: 'user' };
  if (id === undefined) return undefined;
  if (dirname(path) === layout.profiles) return { scope: 'profile', id };
  return dirname(path) === layout.workspaces ? { scope: 'workspace', id } : undefined;
}

/** Every folder that files of the user are in. */
export function folders(layout: UserLayout): readonly string[] {
  return [layout.folder, layout.profiles, layout.workspaces, layout.conversations];
}

/** @throws RangeError for an id that is no plain file name: nothing may point out of the folder. */
export function recordPath(folder: string, id: string): string {
  if (!isFileName(id)) throw new RangeError(`Not an id of ours: ${JSON.stringify(id)}`);
  return join(folder, `${id}.json`);
}

/** The ids of the records among the names in a folder. */
export function recordIds(names: readonly string[]): string[] {
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .filter(isFileName)
    .sort();
}

/** Names like `nul` are devices on Windows, whatever comes after the dot. */
function isFileName(id: string): boolean {
  return /^[\w-]{1,100}$/.test(id) && !/^(con|prn|aux|nul|com\d|lpt\d)$/i.test(id);
}
