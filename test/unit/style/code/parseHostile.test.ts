import { strict as assert } from 'node:assert';
import { parseCode } from '../../../../src/style/code/parseCode.ts';
import { grammars } from '../grammars.ts';

describe('parsing hostile text', () => {
  const texts = {
    'ten thousand open brackets': '('.repeat(10_000),
    'ten thousand nested brackets': `x = ${'['.repeat(10_000)}${']'.repeat(10_000)}`,
    'ten thousand open braces': '{'.repeat(10_000),
    'ten thousand comparisons': 'a<'.repeat(3_000),
    'prose without end': 'the quick brown fox, jumps over its "lazy" dog.\n'.repeat(400),
    'quotes without end': '"\'`'.repeat(5_000),
    'one long line': `x = ${'a + '.repeat(5_000)}a`,
    'five megabytes': 'x = 1\n'.repeat(900_000),
    'ellipses without end': '(..., '.repeat(5_000),
    'blanks without end': ' '.repeat(20_000),
    'blank lines without end': '  \n'.repeat(20_000),
    'no text': '',
  };
  for (const language of ['python', 'typescriptreact', 'java']) {
    for (const [name, text] of Object.entries(texts)) {
      it(`${language}: ${name}`, async function () {
        this.timeout(30_000);
        const before = performance.now();
        const code = await parseCode(grammars, language, text);
        assert.ok(performance.now() - before < 12_000);
        assert.equal(code.text, text);
      });
    }
  }
});
