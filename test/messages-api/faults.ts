/** Which requests a fault meets. */
interface Aim {
  /** The exact path; default `/v1/messages`. `*` is any. */
  readonly path?: string;
  /** How many requests it meets; default 1, `Infinity` for all that come. */
  readonly times?: number;
}

/** The request is answered with this status and a typed error body. */
export interface StatusFault {
  readonly kind?: 'status';
  readonly status: number;
  /** The error's type; default: the one of the status. */
  readonly type?: string;
  readonly message?: string;
  /** The header: seconds, or an HTTP date. */
  readonly retryAfter?: number | string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `noHeaders` never answers, `reset` breaks the connection, `html` is a proxy's page with 200. */
export interface EarlyFault {
  readonly kind: 'noHeaders' | 'reset' | 'html';
}

/**
 * What befalls a reply after `after` chunks (content deltas; default 0), at the latest before
 * `message_delta`. `cut` destroys the connection, `end` closes it in order, `stall` holds it open
 * and sends no more, `malformed` sends half a JSON object, `errorEvent` an error inside the stream.
 * A request without `stream` gets the like: half a body, none, not JSON, a status.
 */
export interface StreamFault {
  readonly kind: 'cut' | 'end' | 'stall' | 'malformed' | 'errorEvent';
  readonly after?: number;
  /** For `errorEvent`; default `overloaded_error`. */
  readonly type?: string;
  readonly message?: string;
}

/** The reply comes in order, but waits this many milliseconds before each chunk. */
export interface SlowFault {
  readonly kind: 'slow';
  readonly delayMs: number;
}

export type Fault = Aim & (StatusFault | EarlyFault | StreamFault | SlowFault);

/** The faults that are still to come, oldest first. */
export class FaultQueue {
  #queue: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#queue.push({ fault, left: fault.times ?? 1 });
  }

  clear(): void {
    this.#queue = [];
  }

  /** The fault that meets a request to this path; it has been used once more then. */
  take(path: string): Fault | undefined {
    const next = this.#queue.find(({ fault, left }) => left > 0 && isAimedAt(fault, path));
    if (next) next.left -= 1;
    return next?.fault;
  }
}

function isAimedAt({ path = '/v1/messages' }: Fault, actual: string): boolean {
  return path === '*' || path === actual;
}

export function isStatusFault(fault: Fault): fault is Aim & StatusFault {
  return fault.kind === undefined || fault.kind === 'status';
}
