import assert from 'node:assert/strict';
import { checkKey } from '../../../src/claude/apiKey.ts';

const key = 'sk-ant-api03-abc_DEF-123';

describe('checkKey', () => {
  for (const text of [key, `  ${key}\n`, `"${key}"`, `'${key}'\r\n`, `“${key}”`, `\`${key}\``]) {
    it(`finds the key in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(checkKey(text), { ok: true, key });
    });
  }

  const bad: readonly (readonly [string, string, RegExp])[] = [
    ['nothing', '', /there is none yet/],
    ['quotes around nothing', ' "" ', /there is none yet/],
    ['a space inside', 'sk-ant-abc def', /space or a line break/],
    ['a line break inside', 'sk-ant-abc\ndef', /space or a line break/],
    ['an accented letter', 'sk-ant-abcé', /character that no key has/],
    ['the dots that hide a key', 'sk-ant-••••', /character that no key has/],
    ['a zero-width space', 'sk-ant-a\u200bbc', /character that no key has/],
    ['a control character', 'sk-ant-a\u0007bc', /character that no key has/],
    ['a pasted file', `sk-ant-${'a'.repeat(5000)}`, /far too long/],
    ['a key of another service', 'sk-proj-abc', /sk-ant-/],
  ];
  for (const [what, text, says] of bad) {
    it(`refuses ${what} with a sentence that holds none of it`, () => {
      const check = checkKey(text);
      assert.ok(!check.ok);
      assert.match(check.sentence, says);
      assert.doesNotMatch(check.sentence, /abc|proj/);
    });
  }

  it('takes a key of any prefix for a gateway', () => {
    assert.deepEqual(checkKey('team-42', 'https://gateway.example'), { ok: true, key: 'team-42' });
  });

  it('refuses a space in a gateway’s key too', () => {
    assert.equal(checkKey('team 42', 'https://gateway.example').ok, false);
  });
});
