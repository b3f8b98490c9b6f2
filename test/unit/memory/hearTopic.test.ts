import assert from 'node:assert/strict';
import { appliesTo } from '../../../src/memory/hearing/appliesTo.ts';
import { topic } from '../../../src/memory/hearing/topic.ts';

describe('topic', () => {
  for (const [one, other, slot] of [
    ['Tabs instead of spaces', 'Indent with 2 spaces', 'indent'],
    ['No docstrings', 'Write doc strings for public functions', 'docstrings'],
    ['Prefer single quotes', 'Use double-quoted strings', 'quotes'],
    ['No semicolons', 'Put semi-colons at the end', 'semicolons'],
    ['Use pnpm', 'Use yarn, not npm', 'package-manager'],
    ['Use async/await', 'No .then chains', 'async-style'],
    ['Keep lines under 100 characters', 'Wrap at 80 columns', 'line-length'],
    ['Prefer pytest', 'Use unittest', 'test-framework'],
    ['Never use any', 'Use the `any` type', 'any'],
    ['Prefer arrow functions', 'Use function declarations', 'function-style'],
    ['Short answers', 'Explanations should be detailed', 'reply-length'],
  ] as const) {
    it(`is ${slot} for “${one}” and for “${other}”`, () => {
      assert.equal(topic(one), slot);
      assert.equal(topic(other), slot);
    });
  }

  for (const text of [
    'Never commit secrets',
    'Handle any input',
    'Use any of the helpers',
    'Render the tabs component lazily',
    'Keep controllers thin',
    'Deploy on Fridays',
  ]) {
    it(`is unknown for “${text}”`, () => assert.equal(topic(text), undefined));
  }

  it('tells what a naming rule is for', () => {
    assert.equal(topic('snake_case for functions'), 'naming.functions');
    assert.equal(topic('PascalCase for classes'), 'naming.classes');
  });

  for (const [one, other, slot] of [
    ['Three parameters at most', 'No more than 5 parameters per function', 'parameters'],
    ['Annotate every function with types', 'No type hints', 'type-hints'],
    ['Triple equals', 'Use strict equality', 'equality'],
    ["Start function argument names with 'x_'", "Start argument names with 'a_'", undefined],
    ["Append '_wr' to all variable names", "End variable names with '_v'", undefined],
  ] as const) {
    it(`is one as the rules hear it for “${one}” and for “${other}”`, () => {
      assert.equal(topic(one), slot ?? topic(other));
      assert.equal(topic(other), slot ?? topic(one));
      assert.notEqual(topic(one), undefined);
    });
  }

  for (const [one, other] of [
    ["Start function names with 'f_'", "Start function argument names with 'x_'"],
    ['No empty catch blocks', 'No panics'],
    ['Put @timer on all methods', 'Put @retry on all methods'],
    ['Annotate methods with types', 'Annotate functions with types'],
    ['Use absolute imports', 'Never import lodash'],
  ] as const) {
    it(`keeps “${one}” and “${other}” side by side`, () => {
      assert.notEqual(topic(one), topic(other));
    });
  }

  it('is a plain word, whatever name the words hold', () => {
    for (const name of ["'../../x'", '<remembered>', 'a b', '@x(y)', 'ä'.repeat(80)]) {
      const slot = topic(`Start function names with ${name}`) ?? 'x';
      assert.match(slot, /^[\w.:-]{1,100}$/u);
    }
  });

  it('tells a part of the code from the whole', () => {
    assert.equal(topic('No docstrings in tests'), 'docstrings.tests');
  });
});

describe('appliesTo', () => {
  for (const [text, languages, rest] of [
    ['Use type hints in Python', ['python'], 'Use type hints'],
    ['wrap errors in Go.', ['go'], 'wrap errors.'],
    ['ts: no semicolons', ['typescript'], 'no semicolons'],
    ['Use const in JS and TS', ['javascript', 'typescript'], 'Use const'],
    ['Use smart pointers in C++ code', ['cpp'], 'Use smart pointers'],
    ['Use table tests in Go tests', ['go'], 'Use table tests in tests'],
    ['Use records for all my C# files', ['csharp'], 'Use records'],
  ] as const) {
    it(`finds the place in “${text}”`, () => {
      assert.deepEqual(appliesTo(text), { appliesTo: { languages, globs: [] }, rest });
    });
  }

  for (const text of [
    'Use Python 3.12',
    'Answer in JSON',
    'Go for the simple way',
    'Learn to swim',
  ]) {
    it(`finds no place in “${text}”`, () => {
      assert.deepEqual(appliesTo(text).appliesTo.languages, []);
      assert.equal(appliesTo(text).rest, text);
    });
  }

  it('takes a pattern for files as the place', () => {
    assert.deepEqual(appliesTo('No mocks in *.test.ts files'), {
      appliesTo: { languages: [], globs: ['**/*.test.ts'] },
      rest: 'No mocks',
    });
  });
});
