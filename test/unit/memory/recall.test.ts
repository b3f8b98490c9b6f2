import assert from 'node:assert/strict';
import { renderBriefing } from '../../../src/memory/briefing.ts';
import { recall, type Shelf, winnerOver } from '../../../src/memory/recall.ts';
import { estimateTokens } from '../../../src/memory/tokens.ts';
import { memory } from './samples.ts';

const workspace = (...memories: Shelf['memories']): Shelf => ({
  ref: { scope: 'workspace', id: 'w1' },
  where: 'In the project shop',
  memories,
});
const user = (...memories: Shelf['memories']): Shelf => ({
  ref: { scope: 'user' },
  where: 'Everywhere',
  memories,
});
const texts = (placed: readonly { readonly memory: { readonly text: string } }[]) =>
  placed.map((one) => one.memory.text);
const python = { languages: ['python'], globs: [] };

describe('recall', () => {
  it('takes everything that is active, and nothing else', () => {
    const { told } = recall([
      user(memory('On'), memory('Off', { status: 'off' }), memory('Old', { status: 'superseded' })),
    ]);
    assert.deepEqual(texts(told), ['On']);
  });

  it('lets the workspace hide what is remembered everywhere about the same', () => {
    const { told, overridden } = recall([
      workspace(memory('Use spaces', { slot: 'indent' })),
      user(memory('Use tabs', { slot: 'indent' }), memory('No emoji')),
    ]);
    assert.deepEqual(texts(told), ['Use spaces', 'No emoji']);
    assert.deepEqual(
      overridden.map(({ placed, by }) => [placed.memory.text, by.memory.text]),
      [['Use tabs', 'Use spaces']],
    );
  });

  it('keeps a wider memory that a narrower one covers only in part', () => {
    const { told } = recall([
      workspace(memory('Use spaces', { slot: 'indent', appliesTo: python })),
      user(memory('Use tabs', { slot: 'indent' })),
    ]);
    assert.deepEqual(texts(told), ['Use spaces', 'Use tabs']);
  });

  it('hides a memory for one language behind a narrower scope’s memory for all', () => {
    const { overridden } = recall([
      workspace(memory('Use spaces', { slot: 'indent' })),
      user(memory('Use tabs', { slot: 'indent', appliesTo: python })),
    ]);
    assert.equal(overridden.length, 1);
  });

  it('tells the same words once', () => {
    const { told } = recall([workspace(memory('No emoji')), user(memory('No emoji'))]);
    assert.deepEqual(
      told.map(({ where }) => where),
      ['In the project shop'],
    );
  });

  it('lets two folders of a window say different things about the same', () => {
    const other: Shelf = {
      ref: { scope: 'workspace', id: 'w2' },
      where: 'In the project admin',
      memories: [memory('Use tabs', { slot: 'indent' })],
    };
    const { told, overridden } = recall([
      workspace(memory('Use spaces', { slot: 'indent' })),
      other,
      user(memory('Indent with 3 spaces', { slot: 'indent' })),
    ]);
    assert.deepEqual(texts(told), ['Use spaces', 'Use tabs']);
    assert.deepEqual(
      overridden.map(({ placed }) => placed.memory.text),
      ['Indent with 3 spaces'],
    );
  });

  it('counts what stands before the words and over them, too', () => {
    const globs = Array.from({ length: 5 }, (_, n) => `${'packages/'.repeat(9)}${n}/**`);
    const memories = Array.from({ length: 10 }, (_, n) =>
      memory(`Rule ${n}`, { appliesTo: { languages: [], globs } }),
    );
    const shelves = [{ ...workspace(...memories), name: 'shop '.repeat(12).trim() }];
    const budget = 300;
    const { told } = recall(shelves, budget);
    const fenced = renderBriefing(recall(shelves, budget)).text.split('<remembered>')[1] ?? '';
    assert.ok(told.length > 0);
    assert.ok(estimateTokens(fenced.replace('</remembered>', '')) <= budget);
    assert.deepEqual(recall([{ ...workspace(memory('Use tabs')), name: 'shop' }], 6).told, []);
  });

  it('leaves out the oldest of the widest scope when the budget is used up, and names them', () => {
    const old = memory('An old rule of about ten words that takes some room', {
      updated: '2026-01-01T00:00:00.000Z',
    });
    const fresh = memory('A new rule of about ten words that takes some room');
    const { told, leftOut } = recall([workspace(memory('Use spaces')), user(old, fresh)], 30);
    assert.deepEqual(texts(told), ['Use spaces', fresh.text]);
    assert.deepEqual(texts(leftOut), [old.text]);
  });
});

describe('what wins over a memory', () => {
  const everywhere = memory('Write docstrings', { slot: 'docstrings' });

  it('is one of a nearer scope', () => {
    const here = memory('No docstrings', { slot: 'docstrings' });
    const recalled = recall([workspace(here), user(everywhere)]);
    assert.equal(winnerOver(everywhere.id, recalled)?.memory.id, here.id);
  });

  it('is one of the same scope for a narrower reach', () => {
    const narrow = memory('No docstrings', { slot: 'docstrings', appliesTo: python });
    const recalled = recall([user(everywhere, narrow)]);
    assert.equal(winnerOver(everywhere.id, recalled)?.memory.id, narrow.id);
    assert.equal(winnerOver(narrow.id, recalled), undefined);
  });

  it('is none of another folder of the window', () => {
    const narrow = memory('No docstrings', { slot: 'docstrings', appliesTo: python });
    const other = { ...workspace(narrow), ref: { scope: 'workspace', id: 'w2' } } as const;
    const recalled = recall([other, workspace(everywhere)]);
    assert.equal(winnerOver(everywhere.id, recalled), undefined);
  });

  it('is nothing where the narrower one says the same', () => {
    const narrow = memory('Write docstrings', { slot: 'docstrings', appliesTo: python });
    assert.equal(winnerOver(everywhere.id, recall([user(everywhere, narrow)])), undefined);
  });
});
