import { strict as assert } from 'node:assert';
import { firstLines } from '../../../src/webview/review/firstLines.ts';

describe('the first lines of a change', () => {
  it('are taken hunk by hunk', () => {
    assert.deepEqual(firstLines([[1, 2], [3, 4], [5]], 3), [[1, 2], [3]]);
    assert.deepEqual(firstLines([[1, 2], [3]], 9), [[1, 2], [3]]);
  });
});
