import { strict as assert } from 'node:assert';
import { partsOf } from '../../../../src/style/reply/markdown.ts';
import { pathInInfo, pathInLine, pathInWords } from '../../../../src/style/reply/paths.ts';
import { readReply } from '../../../../src/style/reply/readReply.ts';
import { fence } from './reviewCases.ts';

/** The codes of a reply: what their fence says, their file, and their text. */
function codes(reply: string) {
  return readReply(reply, []).blocks.map(({ info, path, rows, isDiff }) => ({
    info,
    path,
    isDiff,
    text: rows.map(({ text }) => text).join('\n'),
  }));
}

function texts(reply: string): readonly string[] {
  return codes(reply).map(({ text }) => text);
}

describe('reading a reply', () => {
  const markdown: readonly (readonly [name: string, reply: string, codes: readonly string[]])[] = [
    ['a fence', '```js\na\n```', ['a']],
    ['a fence with marks inside', '````\n```\na\n```\n````', ['```\na\n```']],
    ['tildes with marks inside', '~~~\n```\n~~~', ['```']],
    ['a fence that never ends', '```\na\nb', ['a\nb']],
    ['an indented fence', '  ```\n  a\n    b\n c\n  ```', ['a\n  b\nc']],
    ['a fence in a list', '- x\n  ```\n  a\n  ```\n- y', ['a']],
    ['a fence on the line of its item', '- ```\n  a\n  ```', ['a']],
    ['a fence in a quotation', '> ```\n> a\n> ```\nb', ['a']],
    ['a quotation that ends its fence', '> ```\n> a\nb\n```\nc\n```', ['a', 'c']],
    ['code with > in it', '```sh\n> a\n>> b\n```', ['> a\n>> b']],
    ['indented code', 'So:\n\n    a = 1;\n    b();\n\nDone.', ['a = 1;\nb();']],
    ['an indented paragraph', 'So:\n\n    it is just text\n    of two lines', []],
    ['a paragraph below an item', '- a\n\n    x = 1;\n', []],
    ['marks within a line', 'Use ```a``` or `b`.', []],
    ['an empty fence', '```\n```\n\nx', []],
    ['no code', 'Nothing.', []],
  ];
  for (const [name, reply, expected] of markdown) {
    it(`reads ${name}`, () => assert.deepEqual(texts(reply), expected));
  }

  it('keeps where each row stands', () => {
    const replies = [
      '> 1. So:\n>\n>    ```ts\n>    a();\n>      b();\n>    ```',
      fence('diff', '@@ -1 +1 @@', ' a', '-b', '+c', '+ d'),
      'x\r\n```\r\n  a\r\n```\r\n',
      fence('ts', '// a.ts', 'a', '// b.ts', 'b'),
    ];
    for (const reply of replies) {
      const rows = readReply(reply, []).blocks.flatMap((block) => block.rows);
      assert.ok(rows.length > 0);
      for (const { start, text } of rows)
        assert.equal(reply.slice(start, start + text.length), text);
    }
  });

  it('takes a diff apart', () => {
    const diff = [
      '--- a/x.ts',
      '+++ b/x.ts',
      '@@ -1,2 +1,2 @@',
      ' a',
      '-b',
      '+c',
      '@@ -9 +9 @@',
      '+d',
    ];
    assert.deepEqual(codes(fence('diff', ...diff)), [
      { info: 'diff', path: 'x.ts', isDiff: true, text: 'a\nc' },
      { info: 'diff', path: 'x.ts', isDiff: true, text: 'd' },
    ]);
    assert.deepEqual(texts(fence('diff', '+ a', '- b', '  c')), ['a\nc']);
    assert.deepEqual(texts(fence('md', '- a', '- b')), ['- a\n- b']);
    assert.deepEqual(texts(fence('yaml', '- a', '- b')), ['- a\n- b']);
  });

  it('takes the files of one fence apart', () => {
    assert.deepEqual(codes(fence('ts', '// src/a.ts', 'a', '', '# src/b.py', 'b')), [
      { info: 'ts', path: 'src/a.ts', isDiff: false, text: 'a\n' },
      { info: '', path: 'src/b.py', isDiff: false, text: 'b' },
    ]);
    assert.deepEqual(
      codes(fence('', '=== a.py ===', 'a', '=== b.go ===', 'b')).map(({ path }) => path),
      ['a.py', 'b.go'],
    );
    assert.deepEqual(texts(fence('ts', 'a // src/a.ts', '  // src/b.ts', '// see src/c.ts')), [
      'a // src/a.ts\n  // src/b.ts\n// see src/c.ts',
    ]);
  });

  it('tells prose from lists, headings and rules', () => {
    const reply =
      '# Title\n\nOne\ntwo\n\n- a\n  b\n  - c\n1. d\n\n---\n\n| x | y |\n|---|---|\n\n2020. It was.';
    const { text } = readReply(reply, []);
    assert.deepEqual(
      text.prose.map(({ start, end }) => reply.slice(start, end)),
      ['# Title', 'One\ntwo', 'a\n  b', 'c', 'd', '| x | y |', 'It was.'],
    );
    assert.deepEqual(
      text.bullets.map(({ start, ordered }) => [reply.slice(start, start + 1), ordered]),
      [
        ['-', false],
        ['-', false],
        ['1', true],
        ['2', true],
      ],
    );
  });

  it('knows a paragraph that goes on with a number', () => {
    const parts = partsOf('It was in\n2020. That year\n1. is a list');
    assert.equal(parts.length, 2);
  });

  const infos: readonly (readonly [info: string, path: string | undefined])[] = [
    ['ts', undefined],
    ['ts title="src/a.ts"', 'src/a.ts'],
    ['python:src/a.py', 'src/a.py'],
    ['src/a.ts', 'src/a.ts'],
    ['tsx {3-5}', undefined],
    ['js filename=./lib/a.js', 'lib/a.js'],
    ['ts src/a.ts:3-9', 'src/a.ts'],
    ['c#', undefined],
    ['asp.net', undefined],
  ];
  for (const [info, path] of infos) {
    it(`finds ${path} in the fence “${info}”`, () => assert.equal(pathInInfo(info), path));
  }

  const words: readonly (readonly [words: string, path: string | undefined])[] = [
    ['**src/a.ts**', 'src/a.ts'],
    ['### `src/a.ts`', 'src/a.ts'],
    ['`a.py`:', 'a.py'],
    ['File: a.py', 'a.py'],
    ['1. `src/a.py` (new)', 'src/a.py'],
    ['Put this in `src/a.ts`:', 'src/a.ts'],
    ['Move it from `a.ts` into `b.ts`:', undefined],
    ['It calls `a.b()`:', undefined],
    ['Like this:', undefined],
  ];
  for (const [text, path] of words) {
    it(`finds ${path} in “${text}”`, () => assert.equal(pathInWords(text), path));
  }

  const lines: readonly (readonly [line: string, path: string | undefined])[] = [
    ['// src/a.ts', 'src/a.ts'],
    ['# file: b.py', 'b.py'],
    ['=== a.py ===', 'a.py'],
    ['/* styles/a.css */', 'styles/a.css'],
    ['<!-- index.html -->', 'index.html'],
    ['// --- src/a.ts ---', 'src/a.ts'],
    ['// src/a.ts (new file)', 'src/a.ts'],
    ['// see src/a.ts', undefined],
    ['  // src/a.ts', undefined],
    ['# version 1.2', undefined],
    ['// e.g.', undefined],
    ['-- a', undefined],
  ];
  for (const [line, path] of lines) {
    it(`finds ${path} in the line “${line}”`, () => assert.equal(pathInLine(line), path));
  }
});
