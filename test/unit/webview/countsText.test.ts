import { strict as assert } from 'node:assert';
import { countsText, countsTitle } from '../../../src/webview/memory/countsText.ts';

describe('the counts of a memory', () => {
  it('are what replies made of it, where some could be judged', () => {
    assert.equal(countsText({ told: 12, kept: 9, broken: 2 }), 'told 12 · kept 9 · broken 2');
    assert.equal(
      countsTitle({ told: 12, kept: 9, broken: 2 }),
      'Told before 12 replies: 9 kept it, 2 broke it, 1 had no occasion or could not be checked.',
    );
  });

  it('are only how often it was told, where none could', () => {
    assert.equal(countsText({ told: 1, kept: 0, broken: 0 }), 'told 1');
    assert.equal(
      countsTitle({ told: 1, kept: 0, broken: 0 }),
      'Told before 1 reply. No reply could be checked for it.',
    );
  });
});
