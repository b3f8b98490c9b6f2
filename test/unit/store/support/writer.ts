import { writeSync } from 'node:fs';
import { userScope } from '../../../../src/memory/scope.ts';
import { openMemoryStore } from '../../../../src/store/memoryStore.ts';
import { adding, memory } from './sample.ts';

/** A process that writes to a store, as `writers.ts` tells it. Its id starts the ids it adds. */
const [root = '', name = ''] = process.argv.slice(2);
const store = openMemoryStore({ root, user: 'Ann' });
let added = 0;

async function add(): Promise<void> {
  const id = await store.mutate(userScope, adding(memory(`${name}-${added++}`)));
  process.send?.({ acknowledged: id });
}

/** Stops itself inside its first try, when it holds the lock and has read the file. */
async function addAfterStop(): Promise<void> {
  let tries = 0;
  const change = adding(memory(`${name}-stopped`));
  await store.mutate(userScope, (file) => {
    if (++tries === 1) {
      writeSync(1, 'stopping\n');
      process.kill(process.pid, 'SIGSTOP');
    }
    return change(file);
  });
  process.send?.({ tries });
}

process.on('message', async (task: 'forever' | 'stop' | number) => {
  if (task === 'stop') return addAfterStop();
  const times = task === 'forever' ? Number.POSITIVE_INFINITY : task;
  for (let time = 0; time < times; time++) await add();
  process.send?.('done');
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
