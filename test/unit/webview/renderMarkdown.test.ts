import assert from 'node:assert/strict';
import { renderMarkdown } from '../../../src/webview/markdown/renderMarkdown.ts';

describe('renderMarkdown', () => {
  it('gives a link no href, only the address to ask the host for', () => {
    const html = renderMarkdown('[docs](https://example.com/a?b=1&c=2)');
    assert.match(html, /<a [^>]*data-href="https:\/\/example\.com\/a\?b=1&amp;c=2">docs<\/a>/);
    assert.doesNotMatch(html, / href=/);
  });

  it('keeps the words of a link that may not be opened, without the address', () => {
    const refused = [
      'javascript:alert(1)',
      'command:x',
      'file:///etc/passwd',
      'data:text/html,x',
      'src/a.ts',
    ];
    for (const address of refused) {
      assert.equal(renderMarkdown(`[words](${address})`), '<p><span>words</span></p>\n');
    }
  });

  it('never makes an image: the description stands as a link to it', () => {
    const html = renderMarkdown('![a picture](https://evil.example/x.png)');
    assert.doesNotMatch(html, /<img/);
    assert.match(html, /data-href="https:\/\/evil\.example\/x\.png">a picture<\/a>/);
  });

  it('does not put a link into a link when an image stands inside one', () => {
    const html = renderMarkdown('[![badge](https://a.example/b.png)](https://c.example)');
    assert.equal(html.match(/<a /g)?.length, 1);
    assert.match(html, /data-href="https:\/\/c\.example">badge<\/a>/);
  });

  it('shows HTML as text', () => {
    const html = renderMarkdown('<img src=x onerror=alert(1)>\n\n<script>alert(1)</script>');
    assert.doesNotMatch(html, /<img|<script/);
    assert.match(html, /&lt;script&gt;/);
  });

  it('turns a bare address into a link, but not a file name', () => {
    assert.match(renderMarkdown('https://example.com'), /data-href/);
    assert.doesNotMatch(renderMarkdown('main.py and README.md'), /data-href/);
  });

  it('names the language of a code block and highlights it', () => {
    const html = renderMarkdown('```py\ndef f(): pass\n```');
    assert.match(html, /<span>Python<\/span>/);
    assert.match(html, /<span class="hljs-keyword">def<\/span>/);
  });

  it('uses nothing of an info string that is no plain word', () => {
    const html = renderMarkdown('```"><script>alert(1)</script>\ncode\n```');
    assert.match(html, /<span>Text<\/span>/);
    assert.doesNotMatch(html, /script/);
  });

  it('escapes code in a language it cannot highlight', () => {
    assert.match(renderMarkdown('```cobol\n<b>\n```'), /<code>&lt;b&gt;<\/code>/);
  });

  it('writes no style into the HTML, column alignment included', () => {
    const html = renderMarkdown('|a|b|\n|:-:|--:|\n|1|2|\n');
    assert.doesNotMatch(html, /style=/);
    assert.match(html, /<td class="align-right">2<\/td>/);
  });
});
