import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** How long git may take, in ms: a slow network drive must not hold up the panel. */
const gitTimeout = 3000;
/** Bytes of output: the paths of some hundred thousand files. */
const mostOutput = 32 * 1024 * 1024;

/**
 * Runs git in a folder and returns what it printed, without the blanks around it. Undefined where git
 * fails or says nothing, empty where it took too long (`timeout` in ms). For trusted folders only: a
 * repository's settings can name programs that git runs.
 */
export async function git(
  folder: string,
  words: readonly string[],
  timeout: number = gitTimeout,
): Promise<string | undefined> {
  try {
    const options = { timeout, maxBuffer: mostOutput };
    const { stdout } = await run('git', ['-C', folder, ...words], options);
    return stdout.trim() || undefined;
  } catch (error) {
    const timedOut = error instanceof Error && 'killed' in error && error.killed === true;
    return timedOut ? '' : undefined;
  }
}
