import { strict as assert } from 'node:assert';
import { markCode } from '../../../src/webview/markdown/markCode.ts';
import { codePlaces, renderMarkdown } from '../../../src/webview/markdown/renderMarkdown.ts';
import { codeLine, codeLineName } from '../../../src/webview/review/codeLine.ts';
import { mendLabel, reviewSummary } from '../../../src/webview/review/reviewSummary.ts';

const mark = (start: number, end: number) => ({ start, end, title: 'No "x"', name: 'code-at1' });

/** Each mark as `[…]`, without any other tag. */
function shown(html: string): string {
  return html
    .replace(/<span role="mark" class="code-broken[^>]*>([^<]*)<\/span>/gu, '[$1]')
    .replace(/<[^>]+>/gu, '')
    .replaceAll('][', '');
}

describe('marks in code', () => {
  it('stand around their text, without the blanks of a line', () => {
    assert.equal(shown(markCode('a = 1\n  b = 2\n', [mark(4, 13)])), 'a = [1]\n  [b = 2]\n');
  });

  it('count an entity as one character and leave the highlighter’s spans whole', () => {
    const html = '<span class="hljs-string">&quot;a&quot;</span> + b';
    assert.equal(shown(markCode(html, [mark(0, 3)])), '[&quot;a&quot;] + b');
    assert.match(
      markCode(html, [mark(0, 3)]),
      /^<span class="hljs-string"><span role="mark" class="code-broken[^>]*>&quot;a&quot;<\/span><\/span>/u,
    );
  });

  it('go on over the blanks within a line, also where a span ends before them', () => {
    const html = '<span class="hljs-keyword">def</span> a():\n    <span>pass</span>';
    assert.equal(
      shown(markCode(html, [mark(0, 20)])),
      '[def][ a():]\n    [pass]'.replaceAll('][', ''),
    );
  });

  it('say in a tooltip what is broken, as text', () => {
    assert.match(
      markCode('x', [{ ...mark(0, 1), title: '"<b>&' }]),
      /title="&#34;&#60;b&#62;&#38;"/u,
    );
  });

  const reply = 'Look:\n\n- item\n\n  ```py\n  a = "x"\n  b = 1\n  ```\n\n```js\nvar c\n```\n';
  const marked = (word: string) => {
    const start = reply.indexOf(word);
    const line = reply.slice(0, start).split('\n').length;
    const place = { start, end: start + word.length, line, endLine: line, title: 't' };
    return shown(renderMarkdown(reply, { text: reply, offset: 0, firstLine: 0, marks: [place] }));
  };

  it('are found in a fence within a list, and in the one after it', () => {
    assert.match(marked('"x"'), /a = \[&quot;x&quot;\]\n/u);
    assert.match(marked('b = 1'), /\n\[b = 1\]/u);
    assert.match(marked('var'), /\[var\] c/u);
  });

  it('are right with Windows line ends', () => {
    const text = 'Look:\r\n\r\n```py\r\na = 1\r\nb = "x"\r\n```\r\n';
    const start = text.indexOf('"x"');
    const marks = [{ start, end: start + 3, line: 5, endLine: 5, title: 't' }];
    const html = renderMarkdown(text, { text, offset: 0, firstLine: 0, marks });
    assert.match(shown(html), /a = 1\nb = \[&quot;x&quot;\]/u);
  });

  it('take the whole line where something is missing', () => {
    const text = '```py\nimport os\n```\n';
    const marks = [{ start: 6, end: 6, line: 2, endLine: 2, title: 't' }];
    const html = renderMarkdown(text, { text, offset: 0, firstLine: 0, marks });
    assert.match(shown(html), /\[import os\]/u);
  });

  it('name a place as a reader counts it', () => {
    const places = codePlaces(reply);
    const name = (line: number) => codeLineName(codeLine(places, line));
    assert.deepEqual([6, 7, 11, 1, 5].map(name), [
      'block 1, line 1',
      'block 1, line 2',
      'block 2, line 1',
      'in the text',
      'in the text',
    ]);
    assert.equal(codeLineName(codeLine(codePlaces('```\na\nb\n```'), 3)), 'line 2');
  });

  it('are summed up in one line', () => {
    const none = { kept: 0, broken: 0, 'no occasion': 2, 'not checkable': 1 };
    assert.equal(reviewSummary({ ...none, kept: 3, broken: 1 }), '3 kept · 1 broken');
    assert.equal(reviewSummary(none), 'Nothing to check in this reply');
  });

  it('are counted where only some can be mended here', () => {
    const place = { line: 1, endLine: 1, start: 0, end: 1, canMend: true };
    const item = { scope: 'user', memory: 'm', text: 't', outcome: 'broken', rules: [] } as const;
    const label = (...places: readonly (typeof place)[]) =>
      mendLabel([{ ...item, places, mended: false }]);
    assert.equal(label(place), 'Fix here');
    assert.equal(label(place, { ...place, canMend: false }), 'Fix 1 here');
  });
});
