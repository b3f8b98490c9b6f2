import assert from 'node:assert/strict';
import { maxHistory, planRemember, recordChange, undoChange } from '../../../src/memory/changes.ts';
import { sameWords } from '../../../src/memory/sameWords.ts';
import { draft, fileOf, memory, stamp } from './samples.ts';

describe('remembering', () => {
  it('keeps what is new', () => {
    const { edits, remembered } = planRemember(fileOf(), [draft('Use tabs')], stamp());
    assert.equal(edits.length, 1);
    assert.deepEqual(
      remembered.map(({ known }) => known),
      [false],
    );
  });

  it('knows the same words in another case and with a full stop, and writes nothing', () => {
    const file = fileOf(memory('Use tabs'));
    const { edits, remembered } = planRemember(file, [draft('use  TABS.')], stamp());
    assert.deepEqual(edits, []);
    assert.equal(remembered[0]?.known, true);
  });

  it('takes the same words for another language as something new', () => {
    const file = fileOf(memory('Use tabs', { appliesTo: { languages: ['go'], globs: [] } }));
    const { edits } = planRemember(file, [draft('Use tabs')], stamp());
    assert.equal(edits.length, 1);
  });

  it('replaces the active memory of the same slot and keeps it as history', () => {
    const old = memory('Use tabs', { slot: 'indent' });
    const now = stamp();
    const plan = planRemember(
      fileOf(old),
      [draft('Indent with 2 spaces', { slot: 'indent' })],
      now,
    );
    const file = recordChange(fileOf(old), 'Remembered', plan.edits, now);
    assert.equal(plan.remembered[0]?.replaced[0]?.id, old.id);
    assert.deepEqual(
      file.memories.map(({ status, supersededBy }) => [status, supersededBy]),
      [
        ['superseded', plan.remembered[0]?.memory.id],
        ['active', undefined],
      ],
    );
  });

  it('leaves the same slot of another language alone', () => {
    const old = memory('Use tabs', { slot: 'indent', appliesTo: { languages: ['go'], globs: [] } });
    const plan = planRemember(fileOf(old), [draft('Use spaces', { slot: 'indent' })], stamp());
    assert.deepEqual(plan.remembered[0]?.replaced, []);
  });

  it('does not let two wishes of one message replace each other', () => {
    const drafts = [
      draft('Functions in camelCase', { slot: 'naming' }),
      draft('Constants in UPPER_CASE', { slot: 'naming' }),
    ];
    const now = stamp();
    const plan = planRemember(fileOf(), drafts, now);
    const file = recordChange(fileOf(), 'Remembered', plan.edits, now);
    assert.deepEqual(
      file.memories.map(({ status }) => status),
      ['active', 'active'],
    );
  });

  it('replaces all that an earlier message said about the same', () => {
    const slot = 'quotes';
    const said = [
      memory('Use single quotes', { slot }),
      memory('Never use double quotes', { slot }),
    ];
    const plan = planRemember(fileOf(...said), [draft('Use double quotes', { slot })], stamp());
    const file = recordChange(fileOf(...said), 'Remembered', plan.edits, stamp());
    assert.deepEqual(
      file.memories.filter(({ status }) => status === 'active').map(({ text }) => text),
      ['Use double quotes'],
    );
    assert.deepEqual(plan.remembered[0]?.replaced, said);
  });

  it('does not let a wish replace what the same message repeats', () => {
    const slot = 'quotes';
    const old = memory('Use single quotes', { slot });
    const drafts = [draft('Use single quotes', { slot }), draft('Never double quotes', { slot })];
    const { edits } = planRemember(fileOf(old), drafts, stamp());
    assert.deepEqual(
      edits.map(({ after }) => after?.text),
      ['Never double quotes'],
    );
  });

  it('lets what comes switched off replace nothing', () => {
    const old = memory('Use tabs', { slot: 'indent' });
    const off = draft('Use spaces', { slot: 'indent', status: 'off' });
    const { edits } = planRemember(fileOf(old), [off], stamp());
    assert.deepEqual(
      edits.map(({ after }) => after?.status),
      ['off'],
    );
  });

  it('switches on again what was switched off', () => {
    const off = memory('Use tabs', { status: 'off' });
    const { edits } = planRemember(fileOf(off), [draft('Use tabs')], stamp());
    assert.deepEqual(
      edits.map(({ before, after }) => [before?.id, after?.status]),
      [[off.id, 'active']],
    );
  });
});

describe('undoing', () => {
  it('restores the file’s memories exactly, also what was superseded', () => {
    const old = memory('Use tabs', { slot: 'indent' });
    const before = fileOf(old);
    const now = stamp();
    const plan = planRemember(before, [draft('Use spaces', { slot: 'indent' })], now);
    const after = undoChange(recordChange(before, 'Remembered', plan.edits, now), now.change);
    assert.deepEqual(after?.memories, before.memories);
  });

  it('is refused where the memory has changed since', () => {
    const now = stamp();
    const { edits } = planRemember(fileOf(), [draft('Use tabs')], now);
    const file = recordChange(fileOf(), 'Remembered', edits, now);
    const reworded = {
      ...file,
      memories: file.memories.map((one) => ({ ...one, text: 'Use spaces' })),
    };
    assert.equal(undoChange(reworded, now.change), undefined);
  });

  it('happens once', () => {
    const now = stamp();
    const { edits } = planRemember(fileOf(), [draft('Use tabs')], now);
    const undone = undoChange(recordChange(fileOf(), 'Remembered', edits, now), now.change);
    assert.ok(undone);
    assert.equal(undoChange(undone, now.change), undefined);
  });
});

describe('the history', () => {
  it('is bounded, and loses the oldest', () => {
    let file = fileOf();
    for (let index = 0; index < maxHistory + 5; index++) {
      const now = stamp();
      const { edits } = planRemember(file, [draft(`Rule ${index}`)], now);
      file = recordChange(file, `Remembered ${index}`, edits, now);
    }
    assert.equal(file.history.length, maxHistory);
    assert.equal(file.history[0]?.what, 'Remembered 5');
    assert.equal(file.memories.length, maxHistory + 5);
  });
});

describe('the same words', () => {
  it('are the same whatever their case, width, spacing and closing mark', () => {
    assert.ok(sameWords('Use type hints', '  use  TYPE hints. '));
    assert.ok(!sameWords('Use type hints', 'Use type hints in tests'));
  });
});
