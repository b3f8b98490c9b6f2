import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** How long git may take, in ms: a slow network drive must not hold up the panel. */
const gitTimeout = 3000;

/** What a workspace folder is known by, across moves and clones. */
export interface WorkspaceIdentity {
  /** 24 hex digits. */
  readonly id: string;
  readonly name: string;
}

/**
 * Knows a folder by its git remote and first commit, so that a moved folder, a second clone and a
 * worktree are the same workspace; else by its address. Runs git: for trusted folders only.
 */
export async function identifyWorkspace(folder: {
  readonly scheme: string;
  readonly fsPath: string;
  readonly address: string;
}): Promise<WorkspaceIdentity> {
  const name = basename(folder.fsPath) || folder.address;
  const known = folder.scheme === 'file' ? await gitIdentity(folder.fsPath) : undefined;
  const id = createHash('sha256')
    .update(known ?? `folder ${folder.address}`)
    .digest('hex')
    .slice(0, 24);
  return { id, name };
}

/** The place inside the repository counts too: two packages of one repository are two workspaces. */
async function gitIdentity(folder: string): Promise<string | undefined> {
  const [remote, first, prefix] = await Promise.all([
    git(folder, 'config', '--get', 'remote.origin.url'),
    git(folder, 'rev-list', '--max-parents=0', '--max-count=1', 'HEAD'),
    git(folder, 'rev-parse', '--show-prefix'),
  ]);
  if (!remote || !first) return undefined;
  return `git ${withoutCredentials(remote)} ${first} ${prefix ?? ''}`;
}

async function git(folder: string, ...words: string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', ['-C', folder, ...words], { timeout: gitTimeout });
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
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
