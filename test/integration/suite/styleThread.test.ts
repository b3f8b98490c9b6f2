import assert from 'node:assert/strict';
import { join } from 'node:path';
import { StyleThread } from '../../../src/host/style/styleThread.ts';
import { extension } from './editorMemory.ts';

describe('the style thread in VS Code', () => {
  it('parses with the grammars that come with the extension, beside the editor’s own thread', async () => {
    const dist = join(extension().extensionPath, 'dist');
    const thread = new StyleThread({
      script: join(dist, 'styleWorker.cjs'),
      grammars: join(dist, 'grammars'),
    });
    const fences = ['python', 'js', 'jsx', 'ts', 'tsx', 'go', 'java', 'rust', 'csharp'];
    const code = fences.map((name) => `\`\`\`${name}\nx = "a";\n\`\`\`\n`).join('\n');
    const preferences = [{ id: 'm', text: 'Use single quotes', languages: [] }];
    try {
      const [verdict] = await thread.ask('review', { reply: code, preferences, quoted: [] });
      assert.equal(verdict?.outcome, 'broken');
    } finally {
      thread.dispose();
    }
  });
});
