import { existsSync, readFileSync } from 'node:fs';

/** What one part of the tests found. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** One line for each test that did not run, with the reason where there is one. */
  readonly skipped: readonly string[];
}

/** The environment variable that names the file in which mocha leaves its counts. */
export const countsVariable = 'CLAUDE_MEMORY_TEST_COUNTS';

/** Begins each line that the tests print inside the editor. */
export const outputMark = '│ ';

export const nothing: Counts = { passed: 0, failed: 0, skipped: [] };
export const onePassed: Counts = { ...nothing, passed: 1 };
export const oneFailed: Counts = { ...nothing, failed: 1 };

/** Both together. */
export function plus(one: Counts, other: Counts): Counts {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: [...one.skipped, ...other.skipped],
  };
}

/** The last line of a test run. */
export function lastLine({ passed, failed, skipped }: Counts): string {
  const notRun = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  return `${passed} passed, ${failed} failed${notRun}`;
}

/** The counts that a mocha left in a file; one failure when it died before it could. */
export function readCounts(file: string): Counts {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  console.error('The tests ended before they could say what they found.');
  return oneFailed;
}
