import assert from 'node:assert/strict';
import { edited, isMended, localMends, shifted } from '../../../src/chat/localMends.ts';
import type { Review, ReviewPlace, TextEdit } from '../../../src/chat/review.ts';

const place = (...mend: readonly TextEdit[]): ReviewPlace => ({
  line: 1,
  endLine: 1,
  start: mend[0]?.start ?? 0,
  end: mend.at(-1)?.end ?? 0,
  rule: 'quotes',
  value: 'single',
  mend: [...mend],
});
const review = (...places: readonly ReviewPlace[]): Review => ({
  items: [
    {
      memory: 'm',
      scope: 'user',
      text: 'x',
      outcome: 'broken',
      rules: ['quotes'],
      places: [...places],
    },
  ],
});
const edit = (start: number, end: number, text: string): TextEdit => ({ start, end, text });

describe('local mends', () => {
  it('come in the order of the text, whatever the order of the preferences', () => {
    const edits = localMends(review(place(edit(8, 9, 'Y')), place(edit(2, 3, 'X'))));
    assert.equal(edited('0123456789', edits), '01X34567Y9');
  });

  it('are made once where two preferences ask for the same', () => {
    assert.equal(localMends(review(place(edit(2, 3, 'X')), place(edit(2, 3, 'X')))).length, 1);
  });

  it('leave out a place that another one’s edits touch: whole, not in parts', () => {
    const first = place(edit(2, 4, 'X'));
    const second = place(edit(0, 1, 'Y'), edit(4, 5, 'Z'));
    const edits = localMends(review(first, second));
    assert.deepEqual(edits, [edit(2, 4, 'X')]);
    assert.ok(isMended(first, edits));
    assert.ok(!isMended(second, edits));
  });

  it('move what stands after them', () => {
    const edits = [edit(2, 3, ''), edit(5, 5, 'abc')];
    assert.deepEqual(
      [0, 2, 3, 4, 5, 6].map((offset) => shifted(offset, edits)),
      [0, 2, 2, 3, 7, 8],
    );
    assert.equal(edited('0123456', edits), '0134abc56');
  });
});
