import assert from 'node:assert/strict';
import { inWords, retryAfter } from '../../../src/claude/retryAfter.ts';

describe('retryAfter', () => {
  const now = Date.UTC(2026, 10, 21, 12, 0, 0);
  const cases: readonly (readonly [Record<string, string>, number | undefined])[] = [
    [{}, undefined],
    [{ 'retry-after': '7' }, 7000],
    [{ 'retry-after': '0' }, undefined],
    [{ 'retry-after': '-5' }, undefined],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': 'Sat, 21 Nov 2026 13:00:00 GMT' }, 3_600_000],
    [{ 'retry-after': 'Sat, 21 Nov 2026 11:00:00 GMT' }, undefined],
    [{ 'retry-after-ms': '250', 'retry-after': '7' }, 250],
    [{ 'retry-after-ms': '0', 'retry-after': '7' }, 7000],
  ];
  for (const [headers, expected] of cases) {
    it(`reads ${JSON.stringify(headers)} as ${expected} ms`, () => {
      assert.equal(retryAfter(new Headers(headers), now), expected);
    });
  }
});

describe('inWords', () => {
  const cases: readonly (readonly [number, string])[] = [
    [1, 'in 1 second'],
    [1001, 'in 2 seconds'],
    [90_000, 'in 90 seconds'],
    [91_000, 'in about 2 minutes'],
    [3_600_000, 'in about 60 minutes'],
    [7_200_000, 'in about 2 hours'],
    [172_800_000, 'in about 2 days'],
  ];
  for (const [milliseconds, words] of cases) {
    it(`says “${words}” for ${milliseconds} ms`, () => assert.equal(inWords(milliseconds), words));
  }
});
