import assert from 'node:assert/strict';
import { hear } from '../../../src/memory/hearing/hear.ts';

const wish = 'From now on use type hints.';
const heard = (message: string) => hear(message).remember.map(({ text }) => text);

/** `unit` over and over, up to so many characters. */
function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** Sentences as long as one may be, each on a line of its own. */
function sentences(unit: string): string {
  return Array.from({ length: 66 }, () => `From now on ${repeated(unit, 575)} ok`).join('\n\n');
}

describe('hearing a message that was made to take long', () => {
  const json = JSON.stringify(
    Array.from({ length: 400_000 / 40 }, (_, id) => ({ id, on: 'tabs' })),
  );
  const messages: Readonly<Record<string, string>> = {
    'one line of JSON': repeated(json, 400_000),
    'one line of braces': `import ${'{'.repeat(100_000)}`,
    'opening quotation marks alone': '‘'.repeat(20_000),
    'lines of opening quotation marks': repeated(`${'‘ a b c '.repeat(100)}\n`, 400_000),
    'one line of points': '…'.repeat(400_000),
    'lines of points': repeated(`${'…'.repeat(900)}\n\n`, 400_000),
    'sentences of points': sentences('…'),
    'sentences of wishes': sentences('use a, '),
    'sentences of openings': sentences('please '),
    'sentences of endings': sentences(', ever'),
    'a list without end': `My rules:\n${repeated('- use tabs in go\n', 400_000)}`,
    'fences without end': repeated('~~~~\n```\n', 400_000),
  };
  for (const [name, message] of Object.entries(messages)) {
    it(`does not: ${name}`, () => {
      const start = performance.now();
      hear(message);
      assert.ok(performance.now() - start < 2_000);
    });
  }
});

describe('hearing a long message', () => {
  const talk = `${'The page was slow again. '.repeat(10)}\n\n`.repeat(120);

  it('takes a line of over 1,000 characters for a paste, and what follows it in its paragraph', () => {
    const long = repeated('and then it goes on, ', 1_001);
    assert.deepEqual(heard(`${wish} ${long}`), []);
    assert.deepEqual(heard(`${long}\nAlways use tabs.`), []);
    assert.deepEqual(heard(`${long}\n\n${wish}`), ['Use type hints']);
    assert.deepEqual(heard(`${wish}\n${long}`), ['Use type hints']);
  });

  it('hears what stands at either end, and nothing between', () => {
    assert.deepEqual(heard(`${wish}\n\n${talk}Always use tabs.\n\n${talk}Never use emoji.`), [
      'Use type hints',
      'Never use emoji',
    ]);
  });

  it('knows that code goes on to the end, where its fence opened in what is not heard', () => {
    assert.deepEqual(heard(`${wish}\n\n${talk}\`\`\`\n${talk}Never use emoji.`), [
      'Use type hints',
    ]);
  });
});
