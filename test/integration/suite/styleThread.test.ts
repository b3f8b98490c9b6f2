import assert from 'node:assert/strict';
import { join } from 'node:path';
import { StyleThread } from '../../../src/host/style/styleThread.ts';
import { extension } from './editorMemory.ts';

describe('the style thread in VS Code', () => {
  const preferences = [{ id: 'm', text: 'Use single quotes', languages: [] }];
  const threads: StyleThread[] = [];
  const thread = (grammars: string) => {
    const script = join(extension().extensionPath, 'dist', 'styleWorker.cjs');
    const started = new StyleThread({ script, grammars });
    threads.push(started);
    return started;
  };
  const installed = () => join(extension().extensionPath, 'dist', 'grammars');

  afterEach(() => {
    for (const one of threads.splice(0)) one.dispose();
  });

  it('parses with the grammars that come with the extension, beside the editor’s own thread', async () => {
    const fences = ['python', 'js', 'jsx', 'ts', 'tsx', 'go', 'java', 'rust', 'csharp'];
    const reply = fences.map((name) => `\`\`\`${name}\nx = "a";\n\`\`\`\n`).join('\n');
    const [verdict] = await thread(installed()).ask('review', { reply, preferences, quoted: [] });
    assert.equal(verdict?.outcome, 'broken');
  });

  it('says one sentence where the grammars are gone, and reads on without them', async () => {
    const own = thread(join(installed(), 'gone'));
    const asked = (reply: string) => own.ask('review', { reply, preferences, quoted: [] });
    await assert.rejects(asked('```python\na = "x"\n```\n'), { message: /missing or damaged/u });
    const [verdict] = await asked('There is no code in this one.');
    assert.equal(verdict?.outcome, 'no occasion');
  });

  it('comes to an end with replies that nobody would write', async function () {
    this.timeout(120_000);
    const own = thread(installed());
    const hostile = [
      `\`\`\`python\n${'x = [\n'.repeat(150_000)}`,
      `\`\`\`js\n${'('.repeat(10_000)}${')'.repeat(10_000)}\n\`\`\`\n`,
      '```\na = "x"\n```\n'.repeat(50_000),
    ];
    for (const reply of hostile) {
      const verdicts = await own.ask('review', { reply, preferences, quoted: [] });
      assert.equal(verdicts.length, 1);
    }
  });
});
