import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { monotonicFactory } from 'ulid';
import { planRemember, recordChange } from '../../src/memory/changes.ts';
import { Memories } from '../../src/memory/memories.ts';
import { userScope } from '../../src/memory/scope.ts';
import type { ScopeFile } from '../../src/memory/scopeFile.ts';
import { inPairs, percentile, timed } from './measure.ts';
import { pairedRow, type Row } from './row.ts';
import { sampleDraft, sampleFile } from './sampleMemories.ts';
import { storeWith } from './scopeFiles.ts';

const memories = 1_000;
const pairs = 200;

/** One thing remembered among 1,000, until it would survive a kill, against lowdb as it comes. */
export async function durableWrite(folder: string): Promise<readonly Row[]> {
  // Half of what is added comes before 1,000, half after.
  const start = sampleFile(memories - pairs / 2);
  const store = await storeWith(join(folder, 'store'), start);
  try {
    const kept = new Memories(store, monotonicFactory());
    const low = await plainLow(join(folder, 'lowdb'), start);
    const figures = await inPairs(
      rememberings(async (number) => void (await kept.remember(userScope, [sampleDraft(number)]))),
      rememberings((number) => rememberInLow(low, number)),
      { pairs, warmUps: 20 },
    );
    return [50, 95].map((percent) =>
      pairedRow(
        `durable write at 1,000 memories, p${percent}`,
        'lowdb: read, update, write',
        figures,
        (all) => percentile(all, percent),
      ),
    );
  } finally {
    store.dispose();
  }
}

/** Each run remembers something new. */
function rememberings(remember: (number: number) => Promise<void>): () => Promise<number> {
  let number = memories;
  return () => timed(() => remember(number++));
}

async function plainLow(folder: string, file: ScopeFile): Promise<Low<ScopeFile>> {
  const path = join(folder, 'user.json');
  await mkdir(folder);
  await writeFile(path, JSON.stringify(file, null, 2));
  return new Low<ScopeFile>(new JSONFile(path), file);
}

const newId = monotonicFactory();

async function rememberInLow(low: Low<ScopeFile>, number: number): Promise<void> {
  await low.read();
  const stamp = { change: newId(), now: new Date().toISOString(), newId };
  const { edits } = planRemember(low.data, [sampleDraft(number)], stamp);
  low.data = recordChange(low.data, 'Remembered', edits, stamp);
  await low.write();
}
