import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import Anthropic from '@anthropic-ai/sdk';
import { renderBriefing } from '../../../src/memory/briefing.ts';
import { recall } from '../../../src/memory/recall.ts';
import { userScope } from '../../../src/memory/scope.ts';
import { inPairs } from '../measure.ts';
import { pairedRow, type Row } from '../row.ts';
import { sampleFile } from '../sampleMemories.ts';
import { storeWith } from '../scopeFiles.ts';
import { Chats, model } from './chats.ts';

const question = 'Write a Python function that reads prices from a CSV file.';
const options = { pairs: 60, warmUps: 10 };

/** From the send key to the first text of the reply, with 20 memories, against the SDK alone. */
export async function firstToken(folder: string): Promise<readonly Row[]> {
  const { url, end } = await startServer();
  const file = sampleFile(20);
  const store = await storeWith(folder, file);
  try {
    const chats = new Chats({ root: folder, store, baseUrl: url });
    const { text } = renderBriefing(
      recall([{ ref: userScope, where: 'Everywhere', memories: file.memories }]),
    );
    const sdk = new Anthropic({ apiKey: 'bench', baseURL: url });
    const bare = () => bareFirstToken(sdk, text);
    const asked = await inPairs(() => chats.firstToken(question), bare, options);
    let number = 0;
    const wish = () => `Remember that service ${number++} listens on port 8080. ${question}`;
    const taught = await inPairs(() => chats.firstToken(wish()), bare, options);
    return [
      pairedRow('first token of a turn, 20 memories', 'the SDK alone, same prompt', asked),
      pairedRow('first token of a turn that is remembered first', 'the SDK alone', taught),
    ];
  } finally {
    store.dispose();
    await end();
  }
}

async function startServer(): Promise<{ readonly url: string; end(): Promise<void> }> {
  const child = fork(fileURLToPath(new URL('./server.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
  });
  const [url] = await once(child, 'message');
  const end = async () => {
    const gone = once(child, 'exit');
    child.disconnect();
    await gone;
  };
  return { url: String(url), end };
}

async function bareFirstToken(sdk: Anthropic, system: string): Promise<number> {
  const started = performance.now();
  const stream = sdk.messages.stream({
    model,
    max_tokens: 8192,
    system,
    messages: [{ role: 'user', content: question }],
  });
  const first = new Promise<number>((resolve) => {
    stream.once('text', () => resolve(performance.now() - started));
  });
  await stream.finalMessage();
  return first;
}
