import type { ModelFault } from './model.ts';

type Row = readonly [codes: RegExp, fault: (host: string, code: string) => ModelFault];

/** Codes of Node's sockets, DNS, TLS and fetch (undici). The first row that matches counts. */
const rows: readonly Row[] = [
  [
    /^(?:ENOTFOUND|EAI_\w+)$/,
    (host) =>
      offline(
        `${host} cannot be found: check the internet connection and the base URL, then try again.`,
      ),
  ],
  [
    /^ECONNREFUSED$/,
    (host) =>
      offline(
        `${host} refused the connection: check that it is running and that the base URL is right, then try again.`,
      ),
  ],
  [
    /^(?:CERT_\w+|\w*SELF_SIGNED\w*|UNABLE_TO_\w+|ERR_TLS_\w+|ERR_SSL_\w+|EPROTO|HOSTNAME_MISMATCH)$/,
    (host, code) => ({
      kind: 'offline',
      sentence: `The secure connection to ${host} failed (${code}): check the base URL, this computer’s clock, and whether a proxy’s certificate must be installed.`,
      action: 'openSettings',
    }),
  ],
  [
    /^(?:ETIMEDOUT|UND_ERR_\w*TIMEOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN)$/,
    (host) =>
      offline(
        `${host} cannot be reached: check the internet connection and any proxy, then try again.`,
      ),
  ],
  [
    /^(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET)$/,
    (host) => offline(`${host} closed the connection before it answered: try again.`),
  ],
  [
    /^HPE_\w+$/,
    (host) => ({
      kind: 'not-claude',
      sentence: `What ${host} answered is no web answer at all: correct the base URL in the settings.`,
      action: 'openSettings',
    }),
  ],
];

/** Why a request never got an answer, from the error's own code or one of its causes'. */
export function networkFault(error: unknown, host: string): ModelFault {
  const code = codesOf(error).find((each) => rows.some(([codes]) => codes.test(each)));
  const row = rows.find(([codes]) => code !== undefined && codes.test(code));
  return code !== undefined && row
    ? row[1](host, code)
    : offline(
        `${host} could not be reached: check the internet connection and the base URL, then try again.`,
      );
}

/** Outermost first. An AggregateError (one try per address) has its reasons in `errors`. */
function codesOf(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > 8) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  const inner = error instanceof AggregateError ? error.errors : [];
  return [...own, ...[error.cause, ...inner].flatMap((each) => codesOf(each, depth + 1))];
}

function offline(sentence: string): ModelFault {
  return { kind: 'offline', sentence, action: 'retry' };
}
