import assert from 'node:assert/strict';
import { reviewIn } from '../../../../src/host/style/reviewReply.ts';
import { StyleThread, type StyleThreadOptions } from '../../../../src/host/style/styleThread.ts';
import { removeTemporaryFolders, temporaryFolder } from '../../store/support/temporaryFolder.ts';
import { builtWorker } from './builtWorker.ts';

const preferences = [
  { id: 'm1', text: 'Use single quotes', languages: [] },
  { id: 'm2', text: 'No comments', languages: ['python'] },
];

describe('a review in the style thread', function () {
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

  it('says that a reply of 5 MB is too large, at once', async () => {
    const started = performance.now();
    await assert.rejects(reviewIn(thread)('x = "y"\n'.repeat(640_000), preferences, []), {
      message: 'This reply was too large to check.',
    });
    assert.ok(performance.now() - started < 500);
  });

  it('judges beside a million characters of what the user typed, and forgets what is more', async () => {
    const typed = Array.from({ length: 6 }, (_, index) => `x${index} = "y"\n`.repeat(60_000));
    const own = '```python\na = "b"\n```\n';
    const [verdict] = await reviewIn(thread)(own, preferences, [...typed, 'Hello']);
    assert.equal(verdict?.outcome, 'broken');
  });

  const hostile: Readonly<Record<string, string>> = {
    'a fence that never ends': `\`\`\`python\n${'a = "b"\n'.repeat(15_000)}`,
    '10,000 nested brackets': `\`\`\`js\nx = ${'['.repeat(10_000)}${']'.repeat(10_000)};\n\`\`\``,
    '10,000 brackets that never close': `\`\`\`ts\nconst a = ${'('.repeat(10_000)}\n\`\`\``,
    'one line of half a megabyte': `\`\`\`js\nx = "${'a'.repeat(500_000)}";\n\`\`\``,
    'fences in fences': '````md\n```js\n'.repeat(20_000),
    'backticks alone': '`'.repeat(400_000),
  };
  for (const [name, reply] of Object.entries(hostile)) {
    it(`ends in bounded time, with a verdict or a sentence: ${name}`, async () => {
      const started = performance.now();
      const answer = await reviewIn(thread)(reply, preferences, ['Hello']).catch(
        (error: Error) => error.message,
      );
      assert.ok(performance.now() - started < 6500);
      if (typeof answer === 'string')
        assert.match(answer, /too large to check|could not be checked/u);
      const [verdict] = await reviewIn(thread)('```js\nx = "y";\n```', preferences, []);
      assert.equal(verdict?.outcome, 'broken');
    });
  }
});
