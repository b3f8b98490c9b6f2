import { createHash } from 'node:crypto';
import { git } from './git.ts';

/** What a folder was known by before, so that it is not known by something else tomorrow. */
export interface KnownFolder {
  readonly remote: string;
  readonly id: string;
}

export interface Identity {
  /** 24 hex digits. */
  readonly id: string;
  /** What to remember of it; undefined where there is no git remote. */
  readonly known?: KnownFolder;
}

/**
 * Knows a folder by its git remote and first commit, so that a moved folder, a second clone and a
 * worktree are the same workspace; else by its address. Once found, the identity stays while the
 * remote does: a history that is deepened or too long to walk must not change it.
 * Runs git: for trusted folders only.
 */
export async function identifyWorkspace(
  folder: { readonly scheme: string; readonly fsPath: string; readonly address: string },
  known?: KnownFolder,
): Promise<Identity> {
  const origin = folder.scheme === 'file' ? await originOf(folder.fsPath) : undefined;
  if (!origin) return { id: idOf(`folder ${folder.address}`) };
  if (known?.remote === origin) return { id: known.id, known };
  const first = await firstCommit(folder.fsPath);
  if (first === undefined) return { id: idOf(`folder ${folder.address}`) };
  const id = idOf(`git ${origin} ${first}`);
  return { id, known: { remote: origin, id } };
}

function idOf(what: string): string {
  return createHash('sha256').update(what).digest('hex').slice(0, 24);
}

/** The place inside the repository counts too: two packages of one repository are two workspaces. */
async function originOf(folder: string): Promise<string | undefined> {
  const [remote, prefix] = await Promise.all([
    git(folder, ['config', '--get', 'remote.origin.url']),
    git(folder, ['rev-parse', '--show-prefix']),
  ]);
  return remote && `${withoutCredentials(remote)} ${prefix ?? ''}`;
}

/**
 * Undefined without a commit. Empty where it is not known: a shallow clone ends where it was cut,
 * and a very long history takes too long to walk.
 */
async function firstCommit(folder: string): Promise<string | undefined> {
  const shallow = await git(folder, ['rev-parse', '--is-shallow-repository']);
  if (shallow !== 'false') return '';
  const roots = await git(folder, ['rev-list', '--max-parents=0', 'HEAD']);
  // The oldest stays the last, also when another history is merged in.
  return roots?.split('\n').at(-1);
}

/** The same remote over ssh or https, with or without a user, is one remote. */
function withoutCredentials(remote: string): string {
  return remote
    .replace(/^[a-z+]+:\/\//iu, '')
    .replace(/^[^/@]*@/u, '')
    .replace(/^([^/:]+):(?!\d)/u, '$1/')
    .replace(/\.git\/?$/u, '')
    .toLowerCase();
}
