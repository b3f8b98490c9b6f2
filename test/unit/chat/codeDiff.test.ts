import assert from 'node:assert/strict';
import { codeDiffs } from '../../../src/chat/codeDiff.ts';

const block = (info: string, ...lines: readonly string[]) =>
  `\`\`\`${info}\n${lines.join('\n')}\n\`\`\`\n`;
const marks = { same: ' ', added: '+', removed: '-' };
const shown = (before: string, after: string) =>
  codeDiffs(before, after).map(({ info, hunks }) => ({
    info,
    hunks: hunks.map((lines) => lines.map(({ kind, text }) => marks[kind] + text)),
  }));

describe('what a mended reply changed', () => {
  it('is the changed lines of its code, with two around them', () => {
    const lines = ['a();', 'b();', 'c();', 'd("x");', 'e();', 'f();', 'g();'];
    const after = lines.map((line) => line.replace(/"/gu, "'"));
    assert.deepEqual(shown(`So:\n${block('js', ...lines)}`, `Now:\n${block('js', ...after)}`), [
      { info: 'js', hunks: [[' b();', ' c();', '-d("x");', "+d('x');", ' e();', ' f();']] },
    ]);
  });

  it('has a hunk for each place', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `line${index}();`);
    const after = lines.with(1, 'first();').with(18, 'last();');
    assert.equal(shown(block('js', ...lines), block('js', ...after))[0]?.hunks.length, 2);
  });

  it('compares each code with the one that it was made from, and leaves out what is as it was', () => {
    const before = `${block('js', 'one("x");', 'two();')}${block('py', 'three()', 'four()')}`;
    const after = `${block('py', 'three()', 'five()')}${block('js', 'one("x");', 'two();')}`;
    assert.deepEqual(shown(before, after), [
      { info: 'py', hunks: [[' three()', '-four()', '+five()']] },
    ]);
  });

  it('is nothing where there is no code, or too much', () => {
    assert.deepEqual(shown('Some words.', 'Other words.'), []);
    const huge = block('js', 'x();\n'.repeat(100_000));
    assert.deepEqual(shown(huge, huge), []);
    const many = (name: string) => block('js', 'x();', `${name}();`).repeat(60);
    assert.deepEqual(shown(many('one'), many('two')), []);
  });

  it('takes bounded time for codes that have nothing in common', () => {
    const lines = (name: string) => Array.from({ length: 20_000 }, (_, index) => `${name}${index}`);
    const started = performance.now();
    shown(block('js', ...lines('a')), block('js', ...lines('b')));
    assert.ok(performance.now() - started < 2000);
  });
});
