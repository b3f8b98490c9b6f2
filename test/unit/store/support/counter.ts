import { Tally } from '../../../../src/memory/tally.ts';
import { openMemoryStore } from '../../../../src/store/memoryStore.ts';

/** A process that counts a reply for the memories `a` and `b`, so many times or until it is killed. */
const [root = ''] = process.argv.slice(2);
const tally = new Tally(openMemoryStore({ root, user: 'Ann' }));

process.on('message', async (times: number) => {
  for (let time = 0; time < times; time++) {
    tally.add('user', 'a', { told: 1, kept: 1, broken: 0 });
    tally.add('user', 'b', { told: 1, kept: 0, broken: 1 });
    await tally.flush();
    process.send?.({ acknowledged: String(time) });
  }
  process.send?.('done');
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
