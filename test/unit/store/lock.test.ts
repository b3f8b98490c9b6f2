import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { LockLost } from '../../../src/store/fileLock.ts';
import { acquireLock } from '../../../src/store/lock.ts';
import { leftovers, removeTemporaryFolders, temporaryFolder } from './support/temporaryFolder.ts';

describe('acquireLock', function () {
  this.timeout(20_000);
  afterEach(removeTemporaryFolders);

  const holderPath = (file: string, pid: number) => {
    const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
    return join(`${file}.lock`, `${pid}-0123456789ab-${host}`);
  };

  /** A process number that was in use a moment ago and is no more. */
  const gonePid = () => spawnSync(process.execPath, ['-e', '']).pid;

  it('lets one holder in at a time', async () => {
    const file = join(temporaryFolder(), 'a.json');
    let inside = 0;
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        const lock = await acquireLock(file, 'your memory');
        assert.equal(++inside, 1);
        await lock.commit('{}', undefined);
        inside--;
        await lock.release();
      }),
    );
    assert.deepEqual(leftovers(join(file, '..')), []);
  });

  it('takes the lock of a process that is gone', async () => {
    const file = join(temporaryFolder(), 'a.json');
    mkdirSync(holderPath(file, gonePid()), { recursive: true });
    const lock = await acquireLock(file, 'your memory');
    assert.match(readdirSync(`${file}.lock`)[0] ?? '', new RegExp(`^${process.pid}-`));
    await lock.release();
    assert.equal(existsSync(`${file}.lock`), false);
  });

  it('takes the lock of a living process that has held it for long', async () => {
    const file = join(temporaryFolder(), 'a.json');
    const old = await acquireLock(file, 'your memory');
    const lock = await acquireLock(file, 'your memory');
    await lock.commit('new', undefined);
    await assert.rejects(old.commit('old', undefined), LockLost);
    await assert.rejects(old.removeFile(), LockLost);
    await old.release();
    assert.equal(readFileSync(file, 'utf8'), 'new');
    assert.equal(readdirSync(`${file}.lock`).length, 1, 'the newer holder has its lock still');
    await lock.release();
  });

  it('writes nothing into the lock of another after its own was taken', async () => {
    const file = join(temporaryFolder(), 'a.json');
    const old = await acquireLock(file, 'your memory');
    renameSync(`${file}.lock`, `${file}.away`);
    mkdirSync(holderPath(file, process.pid), { recursive: true });
    await assert.rejects(old.commit('old', undefined), LockLost);
    await assert.rejects(old.keepCopy(Buffer.from('x'), `${file}.copy`), LockLost);
    assert.equal(existsSync(file), false);
    assert.equal(existsSync(`${file}.copy`), false);
    assert.deepEqual(readdirSync(holderPath(file, process.pid)), []);
  });

  it('takes an empty lock folder for a free one', async () => {
    const file = join(temporaryFolder(), 'a.json');
    mkdirSync(`${file}.lock`);
    const lock = await acquireLock(file, 'your memory');
    await lock.release();
    assert.deepEqual(leftovers(join(file, '..')), []);
  });

  it('gives each content a later time than the one before, even after the clock went back', async () => {
    const file = join(temporaryFolder(), 'a.json');
    writeFileSync(file, '1');
    const lock = await acquireLock(file, 'your memory');
    const future = { key: 'x', modified: 4_000_000_000_000_000_000n, writable: true };
    const first = await lock.commit('2', future);
    assert.ok(first.modified > future.modified);
    const second = await lock.commit('3', first);
    assert.ok(second.modified > first.modified);
    await lock.release();
  });
});
