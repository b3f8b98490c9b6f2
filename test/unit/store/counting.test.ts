import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { userScope } from '../../../src/memory/scope.ts';
import { Tally } from '../../../src/memory/tally.ts';
import { openMemoryStore } from '../../../src/store/memoryStore.ts';
import { adding, memory } from './support/sample.ts';
import { leftovers, removeTemporaryFolders, temporaryFolder } from './support/temporaryFolder.ts';
import { buildWriter, killWriter, startWriter, type Writer } from './support/writers.ts';

describe('Counts of several windows', function () {
  this.timeout(60_000);
  let root = '';
  let script = '';
  const started: Writer[] = [];
  const open = () => openMemoryStore({ root, user: 'Ann' });
  const countsOf = async () =>
    Object.fromEntries(
      (await open().read(userScope)).memories.map(({ id, counts }) => [id, counts]),
    );
  const start = async (name: string) => {
    const writer = await startWriter(script, root, name);
    started.push(writer);
    return writer;
  };

  beforeEach(async () => {
    root = temporaryFolder();
    script = buildWriter(temporaryFolder(), 'counter');
    await open().mutate(userScope, adding(memory('a')));
    await open().mutate(userScope, adding(memory('b')));
  });
  afterEach(async () => {
    await Promise.all(started.splice(0).map(killWriter));
    removeTemporaryFolders();
  });

  it('add up, also beside another change', async () => {
    const counters = await Promise.all(['one', 'two'].map(start));
    const done = counters.map(
      ({ child }) =>
        new Promise((resolve) => {
          child.on('message', (message) => message === 'done' && resolve(undefined));
        }),
    );
    for (const { child } of counters) child.send(50);
    await open().mutate(userScope, adding(memory('c')));
    await Promise.all(done);
    assert.deepEqual(await countsOf(), {
      a: { told: 100, kept: 100, broken: 0 },
      b: { told: 100, kept: 0, broken: 100 },
      c: undefined,
    });
  });

  it('are there after a kill, for both memories of a reply or for none', async () => {
    const { child, acknowledged } = await start('killed');
    child.send(1_000_000);
    await delay(400);
    await killWriter({ child, acknowledged, onAcknowledged: () => undefined });
    const { a, b } = await countsOf();
    assert.ok((a?.told ?? 0) >= acknowledged.length, `${a?.told} of ${acknowledged.length}`);
    assert.ok(acknowledged.length > 0);
    assert.equal(a?.told, b?.told);
    await open().sweep();
    assert.deepEqual(leftovers(root), []);
  });

  it('bring back no memory that another window forgot, and no file that it cleared', async () => {
    const tally = new Tally(open());
    tally.add('user', 'a', { told: 1, kept: 1, broken: 0 });
    tally.add('workspace:gone', 'x', { told: 1, kept: 1, broken: 0 });
    await open().mutate(userScope, (file) => ({
      data: { ...file, memories: file.memories.filter(({ id }) => id !== 'a') },
      result: undefined,
    }));
    await tally.flush();
    assert.deepEqual(Object.keys(await countsOf()), ['b']);
    assert.deepEqual(await open().workspaces(), []);
  });
});
