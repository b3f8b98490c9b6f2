import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inPairs, percentile } from '../measure.ts';
import { pairedRow, type Row } from '../row.ts';

const pairs = 200;

/** One thing remembered among 1,000, until it would survive a kill, against lowdb as it comes. */
export async function durableWrite(folder: string): Promise<readonly Row[]> {
  const ours = await startWriter('store', join(folder, 'store'));
  const other = await startWriter('lowdb', join(folder, 'lowdb'));
  try {
    const figures = await inPairs(ours.write, other.write, { pairs, warmUps: 20 });
    return [50, 95].map((percent) =>
      pairedRow(
        `durable write at 1,000 memories, p${percent}`,
        'lowdb: read, update, write',
        figures,
        (all) => percentile(all, percent),
      ),
    );
  } finally {
    await Promise.all([ours.end(), other.end()]);
  }
}

/** A process each, as two windows are: neither clears away the other's garbage. */
async function startWriter(kind: 'store' | 'lowdb', folder: string) {
  const child = fork(
    fileURLToPath(new URL('./writer.ts', import.meta.url)),
    [kind, folder, String(pairs)],
    { execArgv: ['--import', 'tsx'] },
  );
  const gone = once(child, 'exit');
  await answerOf(child, gone);
  const write = async () => {
    const answer = answerOf(child, gone);
    child.send('write');
    return answer;
  };
  const end = async () => {
    child.disconnect();
    await gone;
  };
  return { write, end };
}

/** The milliseconds that a writer reports; it reports 0 when it is ready. */
async function answerOf(child: ChildProcess, gone: Promise<unknown>): Promise<number> {
  const ended = Symbol('ended');
  const answer = await Promise.race([once(child, 'message'), gone.then(() => ended)]);
  if (!Array.isArray(answer)) throw new Error('A writer of the bench ended before its time.');
  return Number(answer[0]);
}
