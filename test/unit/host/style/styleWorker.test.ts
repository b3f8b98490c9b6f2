import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StyleThread, type StyleThreadOptions } from '../../../../src/host/style/styleThread.ts';
import { SentenceError } from '../../../../src/shared/sentenceError.ts';
import { removeTemporaryFolders, temporaryFolder } from '../../store/support/temporaryFolder.ts';
import { builtWorker } from './builtWorker.ts';

describe('the style worker as it is built', function () {
  this.timeout(60_000);
  let options: StyleThreadOptions;
  let thread: StyleThread;

  before(async () => {
    options = await builtWorker(temporaryFolder());
  });
  beforeEach(() => {
    thread = new StyleThread(options);
  });
  afterEach(() => thread.dispose());
  after(removeTemporaryFolders);

  const single = { id: 'm1', text: 'Use single quotes', languages: [] };
  const review = (reply: string) =>
    thread.ask('review', { reply, preferences: [single], quoted: [] });

  it('judges a reply in each language that is parsed', async () => {
    for (const fence of ['python', 'js', 'jsx', 'ts', 'tsx']) {
      const [verdict] = await review(`\`\`\`${fence}\na = "x"\nb = "y"\n\`\`\`\n`);
      assert.equal(verdict?.outcome, 'broken', fence);
      assert.deepEqual(
        verdict.places.map(({ line }) => line),
        [2, 3],
      );
    }
  });

  it('judges the next reply after one on which a parser breaks', async () => {
    await assert.rejects(review(`\`\`\`java\n${'<a '.repeat(10_000)}\n\`\`\`\n`), SentenceError);
    const [verdict] = await review('```js\nconst a = "x";\n```\n');
    assert.equal(verdict?.outcome, 'broken');
  });

  it('says one sentence where a grammar is damaged or missing', async () => {
    const { grammars } = options;
    writeFileSync(join(grammars, 'tree-sitter-python.wasm'), 'no wasm');
    const python = '```python\na = "x"\n```\n';
    await assert.rejects(review(python), {
      message: /grammar for Python is missing or damaged/u,
    });
    const [verdict] = await review('```js\nconst a = "x";\n```\n');
    assert.equal(verdict?.outcome, 'broken');
  });
});
