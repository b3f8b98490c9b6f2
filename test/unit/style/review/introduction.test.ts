import { strict as assert } from 'node:assert';
import { type Introduction, introducedAs } from '../../../../src/style/reply/introduction.ts';

const said: Readonly<Record<Introduction | 'nothing', readonly string[]>> = {
  theirs: [
    'Your current code:',
    'Your code:',
    'You have:',
    'You currently have:',
    'You wrote:',
    'Here is what you wrote:',
    "Here's the code you posted:",
    'The original:',
    'The original code was:',
    '**Before**',
    '#### Before:',
    'Before (yours):',
    'Old:',
    'The existing implementation:',
    'Currently it looks like this:',
    'At the moment the function reads:',
    'Right now you have this:',
    'In `main.py` you have:',
    'Your `total` function looks like this:',
    'Replace this:',
    'Change this line:',
    'Find the following block:',
    'Delete these lines:',
    'The bug is in this line:',
    'The problem is here:',
    'This line fails:',
    'Given your class:',
    'The previous version:',
    'The failing test is wrong. Your test:',
    'So far you had:',
    'From:',
  ],
  avoid: [
    'Avoid this:',
    "Don't do this:",
    'Instead of this:',
    'Rather than writing this:',
    'Bad:',
    '❌ Bad',
    '❌ Mutable default:',
    'Wrong:',
    'Never write this:',
    'The wrong way:',
    'Not recommended:',
    'Anti-pattern:',
    'A naive version:',
    'Instead of:',
  ],
  own: [
    'Here is the fixed version:',
    'After:',
    '**After**',
    'New:',
    'Change it to:',
    'Replace your current code with:',
    'Instead, write:',
    'Add this to your existing file:',
    'Your updated code:',
    'It should be:',
    'This becomes:',
    '✅ Good',
    'Better:',
    'Use this instead:',
    "I'd rewrite the original like this:",
    'Do not forget to add this:',
    'You have two bugs. The corrected code:',
    'Put this next to your existing handler:',
    'Update your current code to:',
    'You can run it with:',
    'Run:',
  ],
  nothing: [
    'Here it is:',
    'Your code with types:',
    'For example:',
    'You have three options. Option one:',
    'If you have a config:',
    'It prints:',
    'In `main.py`:',
    'A test for the existing function:',
    'Your task is clear. Here:',
    '',
  ],
};

describe('what the words above a code say of it', () => {
  for (const [as, all] of Object.entries(said)) {
    for (const words of all) {
      it(`“${words}”: ${as}`, () => assert.equal(introducedAs(words, '') ?? 'nothing', as));
    }
  }

  it('asks the heading where they are silent', () => {
    assert.equal(introducedAs('It sums up in a loop.', '## Before'), 'theirs');
    assert.equal(introducedAs('It sums up in a loop.', '## Your code'), 'theirs');
    assert.equal(introducedAs('The new loop:', '## Before'), 'own');
    assert.equal(introducedAs('It sums up in a loop.', '## How it works'), undefined);
  });

  it('takes no time with long words', () => {
    const started = performance.now();
    for (const unit of ['you have ', 'avoid this ', 'a', ' ', '**', 'the problem is ', '. ']) {
      introducedAs(`${unit.repeat(100_000)}:`, '');
    }
    assert.ok(performance.now() - started < 500);
  });
});
