import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { userScope } from '../../../src/memory/scope.ts';
import { scopePath, userLayout } from '../../../src/store/layout.ts';
import { lockPath } from '../../../src/store/lock.ts';
import { openMemoryStore } from '../../../src/store/memoryStore.ts';
import { adding, idsOf, memory } from './support/sample.ts';
import {
  leftovers,
  pathsBelow,
  removeTemporaryFolders,
  temporaryFolder,
} from './support/temporaryFolder.ts';
import { buildWriter, killWriter, startWriter, type Writer } from './support/writers.ts';

describe('Several processes at one file', function () {
  this.timeout(120_000);
  let script = '';
  let root = '';
  const started: Writer[] = [];

  const start = async (name: string) => {
    const writer = await startWriter(script, root, name);
    started.push(writer);
    return writer;
  };

  beforeEach(() => {
    script = buildWriter(temporaryFolder());
    root = temporaryFolder();
  });
  afterEach(async () => {
    await Promise.all(started.splice(0).map(killWriter));
    removeTemporaryFolders();
  });

  it('lose no update: 8 of them, 200 each', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `w${index}`);
    const writers = await Promise.all(names.map(start));
    const begun = performance.now();
    await Promise.all(
      writers.map(({ child }) => {
        const done = new Promise((resolve) => {
          child.on('message', (message) => message === 'done' && resolve(undefined));
        });
        child.send(200);
        return done;
      }),
    );
    report(`1,600 updates in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    const wanted = names.flatMap((name) => Array.from({ length: 200 }, (_, n) => `${name}-${n}`));
    const present = idsOf(await openMemoryStore({ root, user: 'Ann' }).read(userScope));
    assert.deepEqual(present.sort(), wanted.sort());
    assert.deepEqual(leftovers(root), []);
  });

  it('lose nothing acknowledged to 100 kills, and go on within a second', async () => {
    const waits: number[] = [];
    let holders = 0;
    // In rounds: a process starts slowly beside four that write as fast as they can.
    for (let round = 0; round < 5; round++) {
      const names = Array.from({ length: 24 }, (_, index) => `k${round}-${index}`);
      const spare = await Promise.all(names.map(start));
      const writing = spare.splice(0, 4);
      for (const { child } of writing) child.send('forever');
      for (let next = spare.shift(); next; next = spare.shift()) {
        await delay(Math.random() * 60);
        const [victim] = writing.splice(Math.floor(Math.random() * writing.length), 1);
        assert.ok(victim);
        await killWriter(victim);
        if (holderIs(lockOf(root), victim.child.pid)) holders++;
        waits.push(await untilNextWrite(writing));
        next.child.send('forever');
        writing.push(next);
      }
      await Promise.all(started.map(killWriter));
      await openMemoryStore({ root, user: 'Ann' }).sweep();
      assert.deepEqual(leftovers(root), []);
    }

    assert.deepEqual(damagedCopies(root), []);
    const present = new Set(idsOf(await openMemoryStore({ root, user: 'Ann' }).read(userScope)));
    const acknowledged = started.flatMap((writer) => writer.acknowledged);
    assert.deepEqual(
      acknowledged.filter((id) => !present.has(id)),
      [],
    );
    const longest = Math.max(...waits);
    report(
      `${waits.length} kills, ${holders} of them of the holder; ${acknowledged.length} updates acknowledged; the next write came within ${longest.toFixed(0)} ms`,
    );
    assert.equal(waits.length, 100);
    assert.ok(holders > 0, 'no kill hit a holder');
    assert.ok(longest < 1_000, `a write took ${longest} ms`);
  });

  it('overwrite nothing when a holder was stopped for 10 s and goes on', async function () {
    if (process.platform === 'win32') this.skip();
    const { child } = await start('s');
    const store = openMemoryStore({ root, user: 'Ann' });
    await store.mutate(userScope, adding(memory('before')));
    assert.ok(child.stdout);
    const stopping = once(child.stdout, 'data');
    const answer = new Promise((resolve) => child.on('message', resolve));
    child.send('stop');
    await stopping;
    const goOn = delay(10_000);
    await store.mutate(userScope, adding(memory('first')));
    await store.mutate(userScope, adding(memory('second')));
    await goOn;
    child.kill('SIGCONT');
    assert.deepEqual(await answer, { tries: 2 });
    const present = idsOf(await store.read(userScope));
    assert.deepEqual(present, ['before', 'first', 'second', 's-stopped']);
    assert.deepEqual(leftovers(root), []);
  });
});

/** Figures for the reader of the test's report. */
function report(figure: string): void {
  console.log(`      ${figure}`);
}

function lockOf(root: string): string {
  return lockPath(scopePath(userLayout(root, 'Ann'), userScope));
}

function damagedCopies(root: string): string[] {
  return pathsBelow(root).filter((path) => path.includes('.damaged-'));
}

function holderIs(lock: string, pid: number | undefined): boolean {
  try {
    return readdirSync(lock).some((token) => token.startsWith(`${pid}-`));
  } catch {
    return false;
  }
}

/** Milliseconds until one of these acknowledges its next write. */
async function untilNextWrite(writers: readonly Writer[]): Promise<number> {
  const begun = performance.now();
  await new Promise<void>((resolve) => {
    for (const writer of writers) writer.onAcknowledged = resolve;
  });
  return performance.now() - begun;
}
