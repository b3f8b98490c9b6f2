import { Worker } from 'node:worker_threads';
import { SentenceError } from '../../shared/sentenceError.ts';
import type {
  AnswerOf,
  AskOf,
  FromWorker,
  ProgressOf,
  RequestName,
  ToWorker,
} from './styleRequests.ts';

export interface StyleThreadOptions {
  /** The worker's bundle. */
  readonly script: string;
  /** The folder with the .wasm files. */
  readonly grammars: string;
}

export interface AskOptions<Name extends RequestName> {
  readonly signal?: AbortSignal;
  readonly progress?: (how: ProgressOf<Name>) => void;
  /** The time that it may take in the worker, which is ended beyond it, and what to say then. */
  readonly limit?: { readonly milliseconds: number; readonly sentence: string };
}

/** A request that waits for its answer. */
interface Pending {
  readonly id: number;
  readonly name: RequestName;
  readonly ask: unknown;
  readonly limit: AskOptions<RequestName>['limit'];
  readonly settle: (message: FromWorker) => void;
  readonly fail: (error: Error) => void;
  timer?: ReturnType<typeof setTimeout>;
  /** Nobody waits for the answer any more. */
  isGivenUp?: boolean;
  /** It was in a worker before, which another request brought to its end. */
  isAgain?: boolean;
}

/**
 * The thread in which code is parsed, so that the editor's own never waits. It starts with the first
 * request; of each kind it gets one at a time. Where it is ended or breaks, the next request starts it
 * anew.
 */
export class StyleThread {
  readonly #options: StyleThreadOptions;
  readonly #waiting: Pending[] = [];
  readonly #running = new Map<RequestName, Pending>();
  #worker: Worker | undefined;
  #lastId = 0;
  #disposed = false;

  constructor(options: StyleThreadOptions) {
    this.#options = options;
  }

  /**
   * @throws SentenceError where it cannot be answered; the signal's reason where that is aborted, and an
   * AbortError where the window closes.
   */
  ask<Name extends RequestName>(
    name: Name,
    ask: AskOf<Name>,
    { signal, progress, limit }: AskOptions<Name> = {},
  ): Promise<AnswerOf<Name>> {
    return new Promise((resolve, reject) => {
      if (this.#disposed) return reject(ended());
      if (signal?.aborted) return reject(signal.reason);
      this.#lastId += 1;
      const pending: Pending = {
        id: this.#lastId,
        name,
        ask,
        limit,
        settle: (message) => {
          if (message.type === 'progress') progress?.(message.how as ProgressOf<Name>);
          else if (message.type === 'answer') resolve(message.answer as AnswerOf<Name>);
          else if (message.type === 'failed') reject(new SentenceError(message.sentence));
        },
        fail: reject,
      };
      signal?.addEventListener('abort', () => this.#cancel(pending, signal.reason), { once: true });
      this.#waiting.push(pending);
      this.#next();
    });
  }

  dispose(): void {
    this.#disposed = true;
    this.#end(ended());
  }

  #next(): void {
    for (const pending of [...this.#waiting]) {
      if (this.#running.has(pending.name)) continue;
      this.#waiting.splice(this.#waiting.indexOf(pending), 1);
      this.#running.set(pending.name, pending);
      this.#begin(pending);
    }
  }

  #begin(pending: Pending): void {
    const { id, name, ask, limit } = pending;
    try {
      this.#post({ type: 'ask', id, name, ask });
    } catch {
      // The worker cannot be made, or the question cannot be told to it.
      this.#running.delete(name);
      pending.fail(new SentenceError(broken));
      return;
    }
    // Until it begins: the worker may have to be started first, on a machine that is busy.
    if (limit) this.#limit(pending, limit.milliseconds + startTime);
  }

  /** The worker may be deep in a parse: that one is waited for, its answer is not. */
  #cancel(pending: Pending, reason: Error): void {
    pending.fail(reason);
    pending.isGivenUp = true;
    const at = this.#waiting.indexOf(pending);
    if (at >= 0) this.#waiting.splice(at, 1);
    else if (this.#running.get(pending.name) === pending) {
      this.#post({ type: 'cancel', id: pending.id });
    }
  }

  #post(message: ToWorker): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(message);
  }

  #start(): Worker {
    const { script, grammars } = this.#options;
    // No limit of its own for memory: V8 ends the whole process where one allocation goes far beyond it.
    const worker = new Worker(script, { workerData: { grammars } });
    // An extension host that is closing does not wait for it.
    worker.unref();
    worker.on('message', (message: FromWorker) => this.#take(message));
    const broke = (error: unknown) => {
      if (this.#worker === worker)
        this.#end(new SentenceError(isOutOfMemory(error) ? tooMuch : broken));
    };
    worker.on('error', broke);
    worker.on('exit', broke);
    return worker;
  }

  #take(message: FromWorker): void {
    const pending = [...this.#running.values()].find(({ id }) => id === message.id);
    if (!pending) return;
    if (message.type === 'begun') {
      if (pending.limit) this.#limit(pending, pending.limit.milliseconds);
      return;
    }
    if (message.type !== 'progress') {
      clearTimeout(pending.timer);
      this.#running.delete(pending.name);
    }
    pending.settle(message);
    this.#next();
  }

  #limit(pending: Pending, milliseconds: number): void {
    clearTimeout(pending.timer);
    pending.timer = setTimeout(() => this.#outOfTime(pending), milliseconds);
  }

  #outOfTime(pending: Pending): void {
    this.#running.delete(pending.name);
    pending.fail(new SentenceError(pending.limit?.sentence ?? broken));
    this.#putBack();
    this.#end(new SentenceError(interrupted));
  }

  /** What runs beside a request that takes too long did no wrong: the next worker gets it, once. */
  #putBack(): void {
    for (const pending of this.#running.values()) {
      if (pending.isGivenUp || pending.isAgain) continue;
      clearTimeout(pending.timer);
      pending.isAgain = true;
      this.#running.delete(pending.name);
      this.#waiting.unshift(pending);
    }
  }

  /** Ends the worker with all that runs in it; what waits goes to the next one. */
  #end(error: Error): void {
    const running = [...this.#running.values()];
    const stopped = this.#disposed ? [...running, ...this.#waiting.splice(0)] : running;
    this.#running.clear();
    const worker = this.#worker;
    this.#worker = undefined;
    void worker?.terminate();
    for (const pending of stopped) {
      clearTimeout(pending.timer);
      pending.fail(error);
    }
    this.#next();
  }
}

/** Milliseconds that the start of a worker may take. */
const startTime = 20_000;
const tooMuch = 'This was too large to check.';
const broken = 'Code could not be checked. Reload the window and try again.';
const interrupted = 'Checking code was interrupted. Try again.';

/** As where the signal is aborted: nobody is there any more to be told. */
function ended(): Error {
  return new DOMException('Code is no longer checked: the window is closing.', 'AbortError');
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
