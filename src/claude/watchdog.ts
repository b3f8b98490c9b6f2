import type { Middleware } from '@anthropic-ai/sdk';

/** Milliseconds. */
export interface Timeouts {
  /** Until the response begins, for each attempt. */
  readonly headers: number;
  /** Between two signs of life inside a response; a ping is one. */
  readonly silence: number;
  /** The longest wait between attempts that a server may ask for. */
  readonly retryAfter: number;
}

export const defaultTimeouts: Timeouts = { headers: 60_000, silence: 45_000, retryAfter: 10_000 };

/**
 * Ends a request that has gone silent: the SDK's own timeout covers the headers alone, with three
 * attempts of ten minutes. Its `signal` fires when the caller's does, or when time is up; `stalled`
 * tells which, and after how many milliseconds.
 */
export class Watchdog {
  readonly #controller = new AbortController();
  readonly #caller: AbortSignal;
  readonly #abort = (): void => this.#controller.abort();
  #timer: NodeJS.Timeout | undefined;
  #stalled: number | undefined;

  constructor(caller: AbortSignal) {
    this.#caller = caller;
    if (caller.aborted) this.#abort();
    caller.addEventListener('abort', this.#abort, { once: true });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get stalled(): number | undefined {
    return this.#stalled;
  }

  /** Waits anew, for this many milliseconds. */
  expect(milliseconds: number): void {
    this.#rest();
    if (this.signal.aborted) return;
    this.#timer = setTimeout(() => {
      this.#rest();
      this.#stalled = milliseconds;
      this.#abort();
    }, milliseconds);
  }

  /** A sign of life: the wait begins again. */
  heard(): void {
    this.#timer?.refresh();
  }

  /** Must be called at the end, whatever it was: no timer and no listener is left behind. */
  stop(): void {
    this.#rest();
    this.#caller.removeEventListener('abort', this.#abort);
  }

  /** Forgets the timer too: a `refresh` would set a cleared one going again. */
  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

/**
 * Watches every attempt of a request. It counts the bytes of the body rather than the SDK's events,
 * since the SDK swallows pings.
 */
export function watched(watchdog: Watchdog, timeouts: Timeouts): Middleware {
  /** After a failed attempt the SDK may wait before it tries again. */
  const untilNextAttempt = timeouts.retryAfter + timeouts.silence;
  return async (request, next) => {
    watchdog.expect(timeouts.headers);
    let response: Response | undefined;
    try {
      response = await next(request);
    } finally {
      watchdog.expect(response?.ok ? timeouts.silence : untilNextAttempt);
    }
    return response.body ? overheard(response, response.body, watchdog) : response;
  };
}

function overheard(
  response: Response,
  body: ReadableStream<Uint8Array>,
  watchdog: Watchdog,
): Response {
  const listener = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      watchdog.heard();
      controller.enqueue(chunk);
    },
  });
  const { status, statusText, headers } = response;
  return new Response(body.pipeThrough(listener), { status, statusText, headers });
}
