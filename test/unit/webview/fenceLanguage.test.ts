import assert from 'node:assert/strict';
import { fenceLanguage } from '../../../src/webview/markdown/fenceLanguage.ts';

describe('fenceLanguage', () => {
  it('takes the first word of the info string, in lower case', () => {
    assert.equal(fenceLanguage(' Python title="a.py" '), 'python');
    assert.equal(fenceLanguage('c++'), 'c++');
  });

  it('gives nothing for a word with other characters, a long one, or none', () => {
    for (const info of ['', '<b>', 'a"b', 'x'.repeat(31), 'a&lt;']) {
      assert.equal(fenceLanguage(info), undefined, info);
    }
  });
});
