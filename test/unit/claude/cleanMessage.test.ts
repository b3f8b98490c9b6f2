import assert from 'node:assert/strict';
import { cleanMessage, secretsOf } from '../../../src/claude/cleanMessage.ts';

const key = 'sk-ant-api03-abc';

describe('cleanMessage', () => {
  it('makes one line of it, without control and invisible characters', () => {
    assert.equal(cleanMessage(' a\n\tb\u0007c\u202ed\u200be. ', []), 'a b cde');
  });

  it('cuts it after 200 characters and never through one', () => {
    const message = cleanMessage('🙂'.repeat(300), []);
    assert.equal([...message].length, 200);
    assert.ok(message.endsWith('🙂…'));
  });

  it('takes the key out before it cuts, so that no half of it stays', () => {
    const message = cleanMessage(`${'x'.repeat(190)} team-secret-key-42 and more`, [
      'team-secret-key-42',
    ]);
    assert.doesNotMatch(message, /team/);
  });

  it('takes the key out where an invisible character was put into it', () => {
    assert.equal(cleanMessage('bad team-\u200bsecret', ['team-secret']), 'bad [key]');
  });

  it('takes out a Claude key that is not ours', () => {
    assert.equal(cleanMessage('got sk-ant-other_1-2, no', []), 'got [key], no');
  });
});

describe('secretsOf', () => {
  it('holds the key, and a header’s value with and without its scheme', () => {
    const secrets = secretsOf(key, { 'x-gateway': 'Bearer gateway-token', 'x-flag': 'true' });
    assert.deepEqual(new Set(secrets), new Set([key, 'Bearer gateway-token', 'gateway-token']));
  });
});
