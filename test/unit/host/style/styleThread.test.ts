import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AskOf, ReviewAsk } from '../../../../src/host/style/styleRequests.ts';
import { StyleThread } from '../../../../src/host/style/styleThread.ts';
import { removeTemporaryFolders, temporaryFolder } from '../../store/support/temporaryFolder.ts';

/** A worker whose answers the question itself scripts: it echoes, hangs, fails or breaks. */
const scripted = `
const { parentPort } = require('node:worker_threads');
let running = 0;
parentPort.on('message', ({ type, id, ask }) => {
  if (type === 'cancel') return parentPort.postMessage({ type: 'answer', id, answer: 'cancelled' });
  running += 1;
  const say = (message) => parentPort.postMessage({ id, ...message });
  say({ type: 'begun' });
  if (ask.reply === 'hang') for (;;);
  if (ask.reply === 'wait') return;
  if (ask.reply === 'break') throw new Error('broken');
  if (ask.reply === 'fail') say({ type: 'failed', sentence: 'It failed.' });
  else {
    say({ type: 'progress', how: running });
    setTimeout(() => say({ type: 'answer', answer: [ask.reply, running--] }), 20);
  }
});
`;

const ask = (reply: string): ReviewAsk => ({ reply, preferences: [], quoted: [] });
const limit = { milliseconds: 300, sentence: 'Too large.' };

describe('the style thread', function () {
  this.timeout(20_000);
  let thread: StyleThread;

  beforeEach(() => {
    const script = join(temporaryFolder(), 'scripted.cjs');
    writeFileSync(script, scripted);
    thread = new StyleThread({ script, grammars: '' });
  });
  afterEach(() => {
    thread.dispose();
    removeTemporaryFolders();
  });

  it('answers in order, one request of a kind at a time', async () => {
    const answers = await Promise.all(
      ['a', 'b', 'c'].map((text) => thread.ask('review', ask(text))),
    );
    assert.deepEqual(answers, [
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ]);
  });

  it('fails with the worker’s sentence, and goes on', async () => {
    await assert.rejects(thread.ask('review', ask('fail')), { message: 'It failed.' });
    assert.deepEqual(await thread.ask('review', ask('a')), ['a', 2]);
  });

  it('is ended when a request takes too long, and starts anew for what waits', async () => {
    const long = thread.ask('review', ask('hang'), { limit });
    const next = thread.ask('review', ask('next'), { limit });
    await assert.rejects(long, { message: 'Too large.' });
    assert.deepEqual(await next, ['next', 1]);
  });

  it('runs again what ran beside a request that took too long', async () => {
    const beside = thread.ask('review', ask('a'), { limit });
    const hang = ask('hang') as unknown as AskOf<'lesson'>;
    const long = thread.ask('lesson', hang, { limit: { ...limit, milliseconds: 200 } });
    await assert.rejects(long, { message: 'Too large.' });
    assert.deepEqual(await beside, ['a', 1]);
  });

  it('says so of a question that no worker can be told, and goes on', async () => {
    const untellable = { ...ask('a'), preferences: [() => undefined] } as unknown as ReviewAsk;
    await assert.rejects(thread.ask('review', untellable), /could not be checked/u);
    assert.deepEqual(await thread.ask('review', ask('a')), ['a', 1]);
  });

  it('gives up a request whose signal is aborted, running or waiting', async () => {
    const [stop, stopWaiting] = [new AbortController(), new AbortController()];
    const running = thread.ask('review', ask('wait'), { signal: stop.signal });
    const waiting = thread.ask('review', ask('never'), { signal: stopWaiting.signal });
    stopWaiting.abort();
    stop.abort();
    await assert.rejects(running, { name: 'AbortError' });
    await assert.rejects(waiting, { name: 'AbortError' });
    assert.deepEqual(await thread.ask('review', ask('a')), ['a', 2]);
  });

  it('says so where the worker breaks, and starts anew', async () => {
    await assert.rejects(thread.ask('review', ask('break')), /could not be checked/u);
    assert.deepEqual(await thread.ask('review', ask('a')), ['a', 1]);
  });

  it('tells progress', async () => {
    const told: unknown[] = [];
    await thread.ask('review', ask('a'), { progress: (how) => told.push(how) });
    assert.deepEqual(told, [1]);
  });

  it('answers nothing after its end', async () => {
    const waiting = thread.ask('review', ask('wait'));
    thread.dispose();
    await assert.rejects(waiting, /closing/u);
    await assert.rejects(thread.ask('review', ask('a')), /closing/u);
  });

  it('says so where there is no worker at all', async () => {
    const none = new StyleThread({ script: '/nowhere/worker.cjs', grammars: '' });
    await assert.rejects(none.ask('review', ask('a')), /could not be checked/u);
    none.dispose();
  });
});
