import assert from 'node:assert/strict';
import { languageName } from '../../../src/shared/languages.ts';

describe('languageName', () => {
  it('writes a known language as people do, and an unknown one with a capital letter', () => {
    assert.equal(languageName('py'), 'Python');
    assert.equal(languageName('csharp'), 'C#');
    assert.equal(languageName('cobol'), 'Cobol');
  });

  it('is not fooled by the names that every object has', () => {
    assert.equal(languageName('constructor'), 'Constructor');
  });
});
