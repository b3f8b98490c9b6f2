import assert from 'node:assert/strict';
import { fenceLanguage, languageName } from '../../../src/webview/markdown/fenceLanguage.ts';

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

describe('languageName', () => {
  it('writes a known language as people do and leaves an unknown one', () => {
    assert.equal(languageName('py'), 'Python');
    assert.equal(languageName('cobol'), 'cobol');
  });

  it('is not fooled by the names that every object has', () => {
    assert.equal(languageName('constructor'), 'constructor');
  });
});
