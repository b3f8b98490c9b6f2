import { checkKey } from './apiKey.ts';
import { checkBaseUrl, defaultBaseUrl, hostOf } from './baseUrl.ts';
import { secretsOf } from './cleanMessage.ts';
import type { FaultContext } from './faults.ts';
import type { ModelFault } from './model.ts';
import { defaultTimeouts, type Timeouts } from './watchdog.ts';

/** How to reach Claude, as the user set it. */
export interface Connection {
  readonly apiKey: string;
  /** Empty or undefined: Anthropic's own. */
  readonly baseUrl?: string;
  /** Sent with every request. A gateway may want the key in one of these. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeouts?: Partial<Timeouts>;
}

/** A connection whose parts have been checked. */
export interface CheckedConnection {
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeouts: Timeouts;
  /** What every fault of this connection has in common. */
  readonly context: Pick<FaultContext, 'host' | 'secrets'>;
}

export type ConnectionCheck =
  | { readonly ok: true; readonly connection: CheckedConnection }
  | { readonly ok: false; readonly fault: ModelFault };

/** Whether requests can be sent at all; nothing is sent for it. */
export function checkConnection(given: Connection): ConnectionCheck {
  const url = checkBaseUrl(given.baseUrl || defaultBaseUrl);
  if (!url.ok) return refused('bad-url', url.sentence, 'openSettings');
  const headers = given.headers ?? {};
  const wrong = Object.entries(headers).find(([name, value]) => !sendable(name, value));
  if (wrong) return refused('bad-request', headerSentence, 'openSettings');
  // The server knows best which prefix its keys have.
  const key = checkKey(given.apiKey, url.url);
  if (!key.ok) return refused(given.apiKey.trim() ? 'bad-key' : 'no-key', key.sentence, 'setKey');
  const context = { host: hostOf(url.url), secrets: secretsOf(key.key, headers) };
  const timeouts = { ...defaultTimeouts, ...given.timeouts };
  return {
    ok: true,
    connection: { apiKey: key.key, baseUrl: url.url, headers, timeouts, context },
  };
}

const headerSentence =
  'Correct the extra headers in the settings: names take letters, digits and hyphens, and values plain characters on one line.';

/** What `fetch` would refuse, with the value in its message. */
function sendable(name: string, value: unknown): boolean {
  return (
    /^[\w!#$%&'*+.^`|~-]+$/.test(name) &&
    typeof value === 'string' &&
    /^[\t\x20-\x7e]*$/.test(value)
  );
}

function refused(
  kind: ModelFault['kind'],
  sentence: string,
  action: ModelFault['action'],
): ConnectionCheck {
  return { ok: false, fault: { kind, sentence, action } };
}
