import assert from 'node:assert/strict';
import { openableLink } from '../../../src/shared/openableLink.ts';

describe('openableLink', () => {
  it('lets http, https and mailto through as they are', () => {
    for (const href of ['http://a.example', 'https://a.example/b#c', 'mailto:a@b.example']) {
      assert.equal(openableLink(href), href);
    }
  });

  it('refuses every other scheme, in any case and with blanks before it', () => {
    for (const href of [
      'javascript:x',
      'JaVaScRiPt:x',
      ' javascript:x',
      'vscode:x',
      '//a.example',
      '',
    ]) {
      assert.equal(openableLink(href), undefined, href);
    }
  });

  it('refuses an address that is longer than the host takes', () => {
    assert.equal(openableLink(`https://a.example/${'x'.repeat(4000)}`), undefined);
  });
});
