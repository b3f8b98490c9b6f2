import assert from 'node:assert/strict';
import { defaultModel, takesSystemMessages } from '../../../src/claude/models.ts';

describe('takesSystemMessages', () => {
  const takes = [
    defaultModel,
    'claude-opus-5-5',
    'claude-haiku-5-5',
    'claude-sonnet-5',
    'claude-sonnet-5-20260301',
    'claude-opus-4-8',
    'claude-opus-4-8-20260601',
    'claude-opus-4-10',
    'us.anthropic.claude-opus-4-8-v1:0',
    'anthropic/claude-opus-4.8',
    'claude-opus-10-1',
    'claude-something-new',
    'our-house-model',
  ];
  for (const model of takes) {
    it(`says yes for ${model}`, () => assert.equal(takesSystemMessages(model), true));
  }

  const takesNot = [
    'claude-opus-4-7',
    'claude-opus-4-20250514',
    'claude-opus-4-1-20250805',
    'claude-sonnet-4-8',
    'claude-sonnet-4-5-20250929',
    'claude-haiku-4-5',
    'claude-3-5-sonnet-20241022',
    'claude-3-opus-20240229',
    'anthropic.claude-3-5-haiku-20241022-v1:0',
    'claude-2.1',
    'claude-instant-1.2',
  ];
  for (const model of takesNot) {
    it(`says no for ${model}`, () => assert.equal(takesSystemMessages(model), false));
  }
});
