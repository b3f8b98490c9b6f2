export const defaultBaseUrl = 'https://api.anthropic.com';

export type CheckedUrl =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly sentence: string };

/** The setting that a sentence about a bad address names. */
const setting = 'the base URL in the settings';

/** Every spelling of 127.0.0.0/8 and ::1 has become one of these once `URL` has parsed it. */
const loopback = /^(?:localhost|[^.]+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

const refusals: readonly (readonly [(url: URL, text: string) => boolean, string])[] = [
  [
    (url) => url.protocol !== 'https:' && url.protocol !== 'http:',
    `Change ${setting}: it must begin with https://.`,
  ],
  [
    (url) => url.username !== '' || url.password !== '',
    `Take the user name and password out of ${setting}: the key is kept apart from it.`,
  ],
  [(_, text) => /[?#]/.test(text), `Change ${setting}: it must end before any “?” or “#”.`],
  [
    (url) => url.protocol === 'http:' && !loopback.test(url.hostname),
    `Change ${setting} to https://: over http:// the key could be read on its way.`,
  ],
];

/**
 * Where requests may go: https, or http to this machine alone. What the SDK adds by itself
 * (a slash, `/v1/messages`) is taken off the end, so that an address copied from a manual works.
 * The sentence never repeats the text, which could hold a password.
 */
export function checkBaseUrl(text: string): CheckedUrl {
  const trimmed = text.trim();
  if (trimmed === '')
    return refused(`Change ${setting}: it is empty. Clear it for ${defaultBaseUrl}.`);
  if (/\s/.test(trimmed) || !URL.canParse(trimmed)) {
    return refused(`Change ${setting}: it is no address such as ${defaultBaseUrl}.`);
  }
  const url = new URL(trimmed);
  const refusal = refusals.find(([applies]) => applies(url, trimmed));
  if (refusal) return refused(refusal[1]);
  const path = url.pathname.replace(/\/+$/, '').replace(/\/v1(?:\/messages)?$/, '');
  return { ok: true, url: url.origin + path };
}

/** The host as people know it, for sentences. */
export function hostOf(baseUrl: string): string {
  return new URL(baseUrl).host;
}

function refused(sentence: string): CheckedUrl {
  return { ok: false, sentence };
}
