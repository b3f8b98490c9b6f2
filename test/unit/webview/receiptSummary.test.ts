import assert from 'node:assert/strict';
import { receiptSummary } from '../../../src/webview/chat/receiptSummary.ts';

const receipt = { count: 5, tokens: 148, exact: true, changes: [] };

describe('receiptSummary', () => {
  it('gives count and size, and says when the size is an estimate', () => {
    assert.equal(receiptSummary(receipt), '5 remembered, 148 tokens');
    assert.equal(receiptSummary({ ...receipt, exact: false }), '5 remembered, about 148 tokens');
  });

  it('counts what was told since the conversation started', () => {
    assert.equal(
      receiptSummary({ ...receipt, changes: ['a'] }),
      '5 remembered, 148 tokens · 1 change',
    );
    assert.equal(
      receiptSummary({ count: 0, tokens: 0, exact: true, changes: ['a', 'b'] }),
      'Told of 2 changes',
    );
  });
});
