import Mocha from 'mocha';
import { countTests } from './countTests.ts';

/** Prints as mocha's spec reporter does, and leaves the counts for the test run. */
export default class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    countTests(runner);
  }
}
