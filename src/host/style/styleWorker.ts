// The thread that parses. It is a bundle of its own: nothing here may import vscode.
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { languageName } from '../../shared/languages.ts';
import { SentenceError } from '../../shared/sentenceError.ts';
import { readBytes } from '../../store/readBytes.ts';
import { Grammars } from '../../style/code/grammars.ts';
import type { ParsedLanguage } from '../../style/code/language.ts';
import {
  type FromWorker,
  type RequestName,
  type Running,
  styleRequests,
  type ToWorker,
} from './styleRequests.ts';

/** Whatever keeps a grammar from being loaded, it is one sentence. */
class InstalledGrammars extends Grammars {
  override async parser(
    language: ParsedLanguage,
  ): Promise<Awaited<ReturnType<Grammars['parser']>>> {
    try {
      return await super.parser(language);
    } catch {
      throw new SentenceError(
        `Code could not be checked: the grammar for ${languageName(language)} is missing or damaged. Install the extension again.`,
      );
    }
  }
}

const folder = String(workerData.grammars);
const grammars = new InstalledGrammars((name) => readBytes(join(folder, `${name}.wasm`)));
const running = new Map<number, AbortController>();

function post(message: FromWorker): void {
  parentPort?.postMessage(message);
}

parentPort?.on('message', (message: ToWorker) => {
  if (message.type === 'cancel') running.get(message.id)?.abort();
  else void answer(message.id, message.name, message.ask);
});

async function answer(id: number, name: RequestName, ask: unknown): Promise<void> {
  const stop = new AbortController();
  running.set(id, stop);
  post({ type: 'begun', id });
  const run = styleRequests[name] as (ask: unknown, running: Running<unknown>) => Promise<unknown>;
  const progress = (how: unknown) => post({ type: 'progress', id, how });
  try {
    post({
      type: 'answer',
      id,
      answer: await run(ask, { grammars, signal: stop.signal, progress }),
    });
  } catch (error) {
    // The parsers share one memory, which is of no use after that: the next request gets a new thread.
    if (error instanceof Error && error.name === 'RuntimeError') throw error;
    post({ type: 'failed', id, sentence: sentenceFor(error) });
  } finally {
    running.delete(id);
  }
}

function sentenceFor(error: unknown): string {
  return error instanceof SentenceError
    ? error.message
    : 'Code could not be checked: a part that reads it failed. Reload the window and try again.';
}
