import assert from 'node:assert/strict';
import { linkDefinitions, splitBlocks } from '../../../src/webview/markdown/splitBlocks.ts';

const reply = `# Title

A paragraph
of two lines.

\`\`\`python
def f():

    return 1
\`\`\`

- one

- two

  more of two

1. first

   ~~~
   a

   b
   ~~~

After the list.

| a | b |
|---|---|
| 1 | 2 |
`;

describe('splitBlocks', () => {
  it('loses nothing: the blocks joined are the text', () => {
    assert.equal(splitBlocks(reply).join(''), reply);
  });

  it('cuts between paragraphs, and keeps a fence and a list whole', () => {
    assert.deepEqual(
      splitBlocks(reply).map((block) => block.split('\n', 1)[0]),
      ['# Title', 'A paragraph', '```python', '- one', 'After the list.', '| a | b |'],
    );
  });

  it('never changes a finished block while the text grows by one character', () => {
    const whole = splitBlocks(reply);
    for (let length = 1; length < reply.length; length += 1) {
      const finished = splitBlocks(reply.slice(0, length)).slice(0, -1);
      assert.deepEqual(finished, whole.slice(0, finished.length), `at ${length}`);
    }
  });

  it('keeps an unclosed fence in one block, blank lines and all', () => {
    assert.equal(splitBlocks('Text:\n\n```go\na\n\nb\n\nc').length, 2);
  });

  it('does not close a fence at a shorter or another run of marks', () => {
    assert.equal(splitBlocks('````\na\n```\n\nb\n~~~~\n\nc\n````\n').length, 1);
  });

  it('takes three backticks with more backticks on the line as inline code', () => {
    assert.equal(splitBlocks('```a``` is code\n\nNext\n').length, 2);
  });

  it('gives no block for no text', () => {
    assert.deepEqual(splitBlocks(''), []);
  });
});

describe('linkDefinitions', () => {
  it('finds the finished definitions wherever they stand', () => {
    const text = 'See [docs].\n\n[docs]: https://example.com\n\nMore\n\n[late]: https://exa';
    assert.equal(linkDefinitions(text), '[docs]: https://example.com\n');
  });
});
