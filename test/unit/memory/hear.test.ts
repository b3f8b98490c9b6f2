import assert from 'node:assert/strict';
import { type Heard, hear } from '../../../src/memory/hearing/hear.ts';

const texts = (message: string) => hear(message).remember.map(({ text }) => text);

function only(message: string): Heard {
  const { remember } = hear(message);
  assert.equal(remember.length, 1, `${message} → ${JSON.stringify(remember)}`);
  const [heard] = remember;
  assert.ok(heard);
  return heard;
}

function silent(message: string): void {
  const { remember, forget, refused } = hear(message);
  assert.deepEqual(
    { remember, forget, refused },
    { remember: [], forget: [], refused: [] },
    message,
  );
}

describe('hear', () => {
  it('hears two memories in two coordinated wishes', () => {
    assert.deepEqual(texts('From now on use type hints, no docstrings'), [
      'Use type hints',
      'No docstrings',
    ]);
  });

  it('keeps the sentence of the user as the quote', () => {
    assert.equal(only('Hi. From now on use f-strings!').quote, 'From now on use f-strings!');
  });

  it('takes the language out of the text and into the reach', () => {
    const heard = only('I prefer single quotes in JavaScript.');
    assert.equal(heard.text, 'Prefer single quotes');
    assert.deepEqual(heard.appliesTo, { languages: ['javascript'], globs: [] });
    assert.equal(heard.slot, 'quotes');
    assert.equal(heard.confidence, 'high');
  });

  it('lets a language that is named once hold for every wish of the sentence', () => {
    const { remember } = hear('Always use type hints in Python, and no docstrings');
    assert.deepEqual(
      remember.map(({ appliesTo }) => appliesTo.languages),
      [['python'], ['python']],
    );
  });

  for (const [message, text] of [
    ['remember that I like early returns over nested ifs', 'Prefer early returns over nested ifs'],
    ['Please never use var', 'Never use var'],
    ['no semicolons, ever', 'No semicolons'],
    ['stop adding comments', 'Stop adding comments'],
    ['could you please always use tabs?', 'Use tabs'],
    ["please don't ever use lodash", "Don't ever use lodash"],
    ['I hate default exports', 'Avoid default exports'],
    ["I don't want docstrings.", 'No docstrings'],
    ['My convention: one class per module', 'One class per module'],
    ['Use single quotes from now on, please.', 'Use single quotes'],
    [
      'By the way, going forward keep lines under 100 characters.',
      'Keep lines under 100 characters',
    ],
    ['pass dependencies explicitly from now on, ok?', 'Pass dependencies explicitly'],
    ['I always use pathlib', 'Use pathlib'],
    ['snake_case for functions. Keep it that way.', 'snake_case for functions'],
  ] as const) {
    it(`hears “${message}”`, () => assert.equal(only(message).text, text));
  }

  it('hears only the wish in a message that also has a task', () => {
    assert.deepEqual(texts('Fix the bug in auth.ts, and from now on use tabs'), ['Use tabs']);
    assert.deepEqual(texts('Can you write a CSV parser? And always use pathlib.'), ['Use pathlib']);
  });

  it('hears each item of a list that a wish introduces', () => {
    assert.deepEqual(texts('From now on:\n- use tabs\n- no semicolons in TypeScript'), [
      'Use tabs',
      'No semicolons',
    ]);
  });

  it('keeps a wish and its contrast together', () => {
    assert.deepEqual(texts('Always use tabs, never use spaces'), ['Use tabs, never use spaces']);
    assert.deepEqual(texts('In this repo we use pnpm, not npm.'), ['Use pnpm, not npm']);
  });

  it('places what is said of this project in the workspace', () => {
    assert.equal(only('In this repo we use pnpm, not npm.').scope, 'workspace');
    assert.equal(only('We follow the Google style guide here.').scope, 'workspace');
    assert.equal(only('This project targets Node 18.').scope, 'workspace');
    assert.equal(only('This project targets Node 18.').kind, 'fact');
    assert.equal(only('We decided on gRPC between the services.').kind, 'decision');
    assert.equal(only('From now on use tabs').scope, 'user');
  });

  it('is less sure of a tendency, and least of a doubt', () => {
    assert.equal(only('I usually use pytest').confidence, 'medium');
    assert.equal(only("I'm not a fan of one-letter names").confidence, 'medium');
    assert.equal(only('I prefer tabs, I suppose').confidence, 'low');
  });

  it('hears wishes for a language that a sentence opens with', () => {
    const heard = only('ts: no semicolons');
    assert.equal(heard.text, 'No semicolons');
    assert.deepEqual(heard.appliesTo.languages, ['typescript']);
    assert.deepEqual(only('In Python I always use f-strings').appliesTo.languages, ['python']);
  });

  for (const message of [
    'Should I always use const?',
    'What is the difference between let and const?',
    'Do you prefer tabs or spaces?',
    'is it true that you should never use eval',
    'if I wanted tabs, how would I set them up?',
    "pretend I'm a fan of tabs",
    'My colleague always uses tabs, it drives me mad.',
    'The docs say you should never call setState in render.',
    'They prefer spaces.',
    'Just this once, use console.log.',
    'Use a for loop here instead of map.',
    'For this file only, never use type hints.',
    'Please add error handling to fetchUser.',
    'Rename x to userCount in this file.',
    'It never works on the second click.',
    'This always throws a TypeError on line 12.',
    'The button should always be disabled while loading.',
    'Users must never see the raw error message.',
    'getUser() never resolves when offline',
    'I always get this error',
    'I never understood generics',
    'I like this, thanks',
    'I want a function that adds two numbers',
    'I remember reading about generators once.',
    'make the modal remember its last position',
    "don't forget the semicolon on line 3",
    'no, that is wrong',
    'No idea why it fails.',
    'We have a bug in the parser.',
    "We don't know why it fails",
    'use tabs',
    'Remember, we are here to help.',
    'We want to ship soon.',
    'ok thanks',
    '',
    '?',
  ]) {
    it(`hears no wish in “${message}”`, () => silent(message));
  }

  it('hears nothing in fenced code, however it ends', () => {
    silent('Explain:\n```js\n// always use tabs\nfrom now on\n```');
    silent('```\nremember to use tabs');
  });

  it('hears what is said after a fence', () => {
    assert.deepEqual(texts('```js\nlet a\n```\nFrom now on use const.'), ['Use const']);
  });

  it('hears nothing in quotations, comments, traces and indented code', () => {
    silent('> From now on use tabs');
    silent('// always call super() first\nclass A extends B {}\nWhat does this do?');
    silent('Look:\n\n    always use tabs\n');
    silent('Traceback (most recent call last):\n  File "a.py", line 1, in always\nfix it');
    silent('he told me "always use tabs in code", classic');
    silent('Explain: `# TODO: never use float for money`');
  });

  it('hears nothing in a text that the user hands over', () => {
    silent('Here is our README:\n"Please use spaces. Never use tabs."\nSummarise it.');
    silent('Here is the file:\nAlways use tabs.\nNever use spaces.');
    silent(`${Array.from({ length: 20 }, (_, n) => `Always use rule ${n}.`).join('\n')}`);
  });

  it('keeps short literals that the user typed', () => {
    assert.equal(
      only("Always start function names with 'fn_'").text,
      "Start function names with 'fn_'",
    );
    assert.equal(only('Never use `any` in TypeScript').slot, 'any');
  });

  it('refuses a secret, says why, and shows nothing of it', () => {
    const { remember, refused } = hear('Remember my API key is sk-test-51Habcdefghijklmnop1234.');
    assert.deepEqual(remember, []);
    assert.equal(refused.length, 1);
    assert.match(refused[0]?.why ?? '', /secrets/);
    assert.doesNotMatch(refused[0]?.excerpt ?? '', /51Habc/);
  });

  it('refuses a wish that is too long', () => {
    const { remember, refused } = hear(`From now on use ${'very '.repeat(70)}long names`);
    assert.deepEqual(remember, []);
    assert.match(refused[0]?.why ?? '', /300/);
  });

  it('says a wish once that is said twice', () => {
    assert.deepEqual(texts('From now on use tabs. Always use tabs.'), ['Use tabs']);
  });

  it('hears a megabyte of anything without failing', () => {
    silent('a'.repeat(1_000_000));
    silent('(['.repeat(200_000));
    silent('ask, '.repeat(200_000));
    silent(`${'x\n'.repeat(300_000)}`);
  });
});

describe('hear, forgetting', () => {
  for (const [message, words] of [
    ['Forget what I said about tabs.', 'tabs'],
    ['forget that I like tabs', 'tabs'],
    ['Please forget my quote preference.', 'quote'],
    ['You can drop the rule about line length.', 'line length'],
    ['The rule on structlog no longer holds', 'structlog'],
    ["I don't care about semicolons any more", 'semicolons'],
    ['erase my city from memory', 'city'],
    ['Delete the tabs thing from your memory.', 'tabs thing'],
    ['unlearn what I told you about tests', 'tests'],
    ['purge all you learned about how I write rust', 'write rust'],
    ['lose the file-path-above-code habit I asked of you', 'file-path-above-code'],
    ['delete the note saying I want japanese comments', 'japanese comments'],
    ['Forget about the quotes rule', 'quotes'],
    ['Remove my preference for tabs', 'tabs'],
    ["No need to keep in mind that I'm on windows, got a mac", 'on windows'],
  ] as const) {
    it(`hears what “${message}” is about`, () => {
      const { forget, remember } = hear(message);
      assert.deepEqual(forget, [{ words, everything: false, quote: message }]);
      assert.deepEqual(remember, []);
    });
  }

  it('hears that everything is meant', () => {
    const message = 'Forget everything you know about me.';
    assert.deepEqual(hear(message).forget, [{ words: '', everything: true, quote: message }]);
  });

  for (const message of [
    'I forgot the semicolon',
    'write the forget() method of the LRU cache',
    'forget it',
    'Forget that, try another way',
    'Can you remove the comments from the code above?',
    'delete the file',
    'Delete the settings for pytest',
    'Forget about the tests, fix the parser first.',
    'Remove the rule for quotes from .eslintrc',
    'Drop the old settings for prettier',
    'Drop the rule for quotes from the linter',
    'drop the rule about `no-console`',
    'Forget the rule in src/rules.ts',
    'Remove the habit table',
    'Delete the naming convention section',
    'remove the item from memory',
    'Erase the buffer from memory',
    'Delete everything',
    'delete all my notes',
    'Delete everything we have about the old customer',
    'Forget my last question',
    'Forget that I asked',
    'Forget that we must handle nulls',
    'stop remembering the scroll position',
    "Don't remember the selection when the dialog closes",
    "I don't care about types any more, just make it compile",
    'I no longer care about the failing test',
    'The rule for port 80 is gone',
    'Clear the notes for this release',
    "I don't care about speed here",
  ]) {
    it(`hears no request to forget in “${message}”`, () => {
      assert.deepEqual(hear(message).forget, []);
      assert.deepEqual(hear(message).remember, []);
    });
  }
});
