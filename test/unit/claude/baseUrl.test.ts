import assert from 'node:assert/strict';
import { checkBaseUrl, hostOf } from '../../../src/claude/baseUrl.ts';

describe('checkBaseUrl', () => {
  const good: readonly (readonly [string, string])[] = [
    ['https://api.anthropic.com', 'https://api.anthropic.com'],
    ['  https://api.anthropic.com/\n', 'https://api.anthropic.com'],
    ['https://gateway.example/team/claude//', 'https://gateway.example/team/claude'],
    ['https://gateway.example/anthropic/v1', 'https://gateway.example/anthropic'],
    ['https://gateway.example/v1/messages/', 'https://gateway.example'],
    [
      'https://gateway.example/v1/account/anthropic',
      'https://gateway.example/v1/account/anthropic',
    ],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://claude.localhost', 'http://claude.localhost'],
    ['http://127.0.0.1:3000/x', 'http://127.0.0.1:3000/x'],
    ['http://127.8.9.1', 'http://127.8.9.1'],
    ['http://[::1]:3000', 'http://[::1]:3000'],
  ];
  for (const [text, url] of good) {
    it(`takes ${JSON.stringify(text)} as ${url}`, () => {
      assert.deepEqual(checkBaseUrl(text), { ok: true, url });
    });
  }

  const bad: readonly (readonly [string, RegExp])[] = [
    ['', /empty/],
    ['   ', /empty/],
    ['api.anthropic.com', /no address/],
    ['not a url', /no address/],
    ['https://two hosts.example', /no address/],
    ['https://', /no address/],
    ['ftp://example.com', /https:\/\//],
    ['javascript:alert(1)', /https:\/\//],
    ['file:///etc/passwd', /https:\/\//],
    ['http://api.anthropic.com', /to https:\/\//],
    ['http://127.0.0.1.evil.example', /to https:\/\//],
    ['http://localhost.evil.example', /to https:\/\//],
    ['http://192.168.1.10:8080', /to https:\/\//],
    ['http://0.0.0.0:8080', /to https:\/\//],
    ['https://user:hunter2@gateway.example', /user name and password/],
    ['https://user@gateway.example', /user name and password/],
    ['https://gateway.example/?token=hunter2', /before any/],
    ['https://gateway.example/#x', /before any/],
    ['https://gateway.example/?', /before any/],
  ];
  for (const [text, says] of bad) {
    it(`refuses ${JSON.stringify(text)} with a sentence that does not repeat it`, () => {
      const check = checkBaseUrl(text);
      assert.ok(!check.ok);
      assert.match(check.sentence, says);
      assert.doesNotMatch(check.sentence, /hunter2|user:/);
    });
  }

  it('names the host with its port', () => {
    assert.equal(hostOf('http://127.0.0.1:3000/x'), '127.0.0.1:3000');
  });
});
