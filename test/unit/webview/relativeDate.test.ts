import assert from 'node:assert/strict';
import { originText } from '../../../src/webview/memory/originText.ts';
import { relativeDate } from '../../../src/webview/relativeDate.ts';

const now = new Date(2026, 10, 21, 0, 30);

function date(year: number, month: number, day: number, hour = 12): string {
  return relativeDate(new Date(year, month, day, hour).toISOString(), now, 'en-GB');
}

describe('relativeDate', () => {
  it("goes by the days of the reader's clock, not by hours", () => {
    assert.equal(date(2026, 10, 21, 23), 'today');
    assert.equal(date(2026, 10, 20, 23), 'yesterday');
  });

  it('names day and month, and the year when it is another', () => {
    assert.equal(date(2026, 10, 3), 'on 3 Nov');
    assert.equal(date(2025, 10, 3), 'on 3 Nov 2025');
  });

  it('follows the locale', () => {
    assert.equal(relativeDate(new Date(2026, 10, 3).toISOString(), now, 'en-US'), 'on Nov 3');
  });

  it('says nothing for what is no date', () => {
    assert.equal(relativeDate('soon', now, 'en-GB'), '');
  });
});

describe('originText', () => {
  it('says how a memory came to be, and when', () => {
    const at = new Date(2026, 10, 3).toISOString();
    assert.equal(originText({ how: 'written', at }, now, 'en-GB'), 'typed in on 3 Nov');
    assert.equal(originText({ how: 'said', at }, now, 'en-GB'), 'you said it on 3 Nov');
    assert.equal(originText({ how: 'imported', at: '' }, now, 'en-GB'), 'imported');
  });
});
