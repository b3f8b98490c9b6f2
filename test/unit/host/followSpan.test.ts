import assert from 'node:assert/strict';
import { followSpan, type TextChange } from '../../../src/host/followSpan.ts';

const before = 'one\ntwo\nthree\nfour\nfive\n';
/** The lines "two" and "three". */
const span = { start: 4, end: 13 };

function change(from: string, to: string, within = before): TextChange {
  const rangeOffset = within.indexOf(from);
  assert.notEqual(rangeOffset, -1);
  return { rangeOffset, rangeLength: from.length, text: to };
}

/** What the followed lines are after the changes. */
function followed(...changes: readonly TextChange[]): string {
  const now = followSpan(span, changes, before);
  const text = changes.reduce(
    (all, { rangeOffset: at, rangeLength, text }) =>
      all.slice(0, at) + text + all.slice(at + rangeLength),
    before,
  );
  return text.slice(now.start, now.end);
}

const rows: readonly (readonly [what: string, changes: readonly TextChange[], left: string])[] = [
  ['a change above', [change('one', 'a\nb\nc')], 'two\nthree'],
  ['a change below', [change('four', '4')], 'two\nthree'],
  ['a line put in above', [{ rangeOffset: 4, rangeLength: 0, text: 'new\n' }], 'two\nthree'],
  ['a line put in below', [{ rangeOffset: 14, rangeLength: 0, text: 'new\n' }], 'two\nthree'],
  ['a change inside', [change('two', '2\n2.5')], '2\n2.5\nthree'],
  ['all of it replaced', [change('two\nthree', '2')], '2'],
  ['all of it deleted', [change('two\nthree', '')], ''],
  [
    'several changes, the last first',
    [change('five', '5'), change('three', '3'), change('one', '1')],
    'two\n3',
  ],
  ['the whole text, line by line', [change(before, '1\n2\n3\n4\n5\n')], '2\n3'],
  ['the whole text, with lines put in above', [change(before, `0\n${before}`)], 'two\nthree'],
  [
    'the whole text, with one line changed inside',
    [change(before, before.replace('two', '2'))],
    '2\nthree',
  ],
  [
    'the whole text, with more lines inside',
    [change(before, before.replace('two\n', '2\n2.5\n2.6\n'))],
    '2\n2.5\n2.6\nthree',
  ],
  ['its first line with the one above', [change('one\ntwo', '1\n2')], '2\nthree'],
  ['its last line with the one below', [change('three\nfour', '3\n4')], 'two\n3'],
];

describe('lines that are followed through changes', () => {
  for (const [what, changes, left] of rows) {
    it(`are right after ${what}`, () => {
      assert.equal(followed(...changes), left);
    });
  }

  it('are found at once where every line of a large file has changed', () => {
    const lines = 20_000;
    const text = 'a = "xxxxxxxxxxxxx"\n'.repeat(lines);
    const changes = Array.from({ length: lines }, (_, index) => ({
      rangeOffset: (lines - 1 - index) * 20,
      rangeLength: 1,
      text: 'bb',
    }));
    const started = performance.now();
    const now = followSpan({ start: 20_000, end: 20_039 }, changes, text);
    assert.deepEqual(now, { start: 21_000, end: 21_041 });
    assert.ok(performance.now() - started < 500);
  });
});
