/** A process that remembers one more thing each time it is asked, and says how long that took. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { monotonicFactory } from 'ulid';
import { planRemember, recordChange } from '../../../src/memory/changes.ts';
import { Memories } from '../../../src/memory/memories.ts';
import { userScope } from '../../../src/memory/scope.ts';
import type { ScopeFile } from '../../../src/memory/scopeFile.ts';
import { timed } from '../measure.ts';
import { sampleDraft, sampleFile } from '../sampleMemories.ts';
import { storeWith } from '../scopeFiles.ts';

const memories = 1_000;
const [kind, folder = '', writes = '0'] = process.argv.slice(2);
const newId = monotonicFactory();
// Half of what is added comes before 1,000, half after.
const start = sampleFile(memories - Number(writes) / 2);

type Remember = (number: number) => Promise<unknown>;

async function ours(): Promise<Remember> {
  const kept = new Memories(await storeWith(folder, start), newId);
  return (number) => kept.remember(userScope, [sampleDraft(number)]);
}

async function plainLow(): Promise<Remember> {
  const path = join(folder, 'user.json');
  await mkdir(folder, { recursive: true });
  await writeFile(path, JSON.stringify(start, null, 2));
  const low = new Low<ScopeFile>(new JSONFile(path), start);
  return async (number) => {
    await low.read();
    const stamp = { change: newId(), now: new Date().toISOString(), newId };
    const { edits } = planRemember(low.data, [sampleDraft(number)], stamp);
    low.data = recordChange(low.data, 'Remembered', edits, stamp);
    await low.write();
  };
}

const remember = await (kind === 'store' ? ours() : plainLow());
let number = memories;
process.on('message', async () => process.send?.(await timed(() => remember(number++))));
process.once('disconnect', () => process.exit(0));
process.send?.(0);
