import { walkFiles } from '../../store/sourceFiles.ts';
import { git } from '../git.ts';

/** Files of a workspace that are read at most: a habit shows long before. */
export const mostFiles = 20_000;
/** In ms: the first listing of a large repository reads its whole index. */
const listTimeout = 30_000;

export interface WorkspaceFiles {
  /** Relative to the folder, with `/`. */
  readonly paths: readonly string[];
  /** There are more than were listed. */
  readonly cut: boolean;
}

/**
 * The files of a workspace folder: those that git knows and those that it does not ignore; without git,
 * all. For trusted folders only. Rejects when it is cancelled.
 */
export async function listWorkspaceFiles(
  folder: string,
  signal: AbortSignal,
): Promise<WorkspaceFiles> {
  const known = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const listed = await git(folder, known, listTimeout);
  signal.throwIfAborted();
  const paths = listed
    ? [...new Set(listed.split('\0').filter(Boolean))]
    : await walkFiles(folder, mostFiles + 1, signal);
  return { paths: paths.slice(0, mostFiles), cut: paths.length > mostFiles };
}
