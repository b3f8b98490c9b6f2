import { writeFileSync } from 'node:fs';
import type { Runner } from 'mocha';
import { type Counts, countsVariable } from './counts.ts';

/** Leaves the counts of a mocha run in the file that the environment names, when the run ends. */
export function countTests(runner: Runner): void {
  const file = process.env[countsVariable];
  let passed = 0;
  let failed = 0;
  const skipped: string[] = [];
  runner.on('pass', () => {
    passed += 1;
  });
  runner.on('fail', () => {
    failed += 1;
  });
  runner.on('pending', (test) => skipped.push(test.fullTitle()));
  runner.once('end', () => {
    const counts: Counts = { passed, failed, skipped };
    if (file) writeFileSync(file, JSON.stringify(counts));
  });
}
