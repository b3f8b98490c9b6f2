import assert from 'node:assert/strict';
import { lastLine, nothing, oneFailed, onePassed, plus } from '../../report/counts.ts';

describe('the last line of a test run', () => {
  it('sums all parts', () => {
    assert.equal(
      lastLine([onePassed, onePassed, oneFailed].reduce(plus, nothing)),
      '2 passed, 1 failed',
    );
  });

  it('says how many tests were skipped, if any', () => {
    const skipping = plus(onePassed, {
      passed: 0,
      failed: 0,
      skipped: ['one that cannot run here'],
    });
    assert.equal(lastLine(skipping), '1 passed, 0 failed, 1 skipped');
  });
});
