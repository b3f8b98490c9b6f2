export type CheckedKey =
  | { readonly ok: true; readonly key: string }
  | { readonly ok: false; readonly sentence: string };

/** Gateways sign whole tokens into their keys; what is longer than this is a pasted file. */
const longestKey = 4096;

const wrapping = /^[\s"'`“”‘’]+|[\s"'`“”‘’]+$/g;

const refusals: readonly (readonly [(key: string, gateway: boolean) => boolean, string])[] = [
  [(key) => key === '', 'Enter an API key: there is none yet.'],
  [
    (key) => key.length > longestKey,
    'Copy the API key again: what was pasted is far too long for one.',
  ],
  [(key) => /\s/.test(key), 'Copy the API key again: there is a space or a line break inside it.'],
  [
    (key) => /[^\x21-\x7e]/.test(key),
    'Copy the API key again: it holds a character that no key has, such as an accented letter or a dot that hides the rest.',
  ],
  [
    (key, gateway) => !gateway && !key.startsWith('sk-ant-'),
    'Copy the API key again: a key for the Claude API begins with “sk-ant-”.',
  ],
];

/**
 * A key as pasted, without the white space and quotes around it. With a `baseUrl` of its own
 * (a gateway), any prefix is good. The sentence never holds any of the text.
 */
export function checkKey(text: string, baseUrl?: string): CheckedKey {
  const key = text.replace(wrapping, '');
  const refusal = refusals.find(([applies]) => applies(key, baseUrl !== undefined));
  return refusal ? { ok: false, sentence: refusal[1] } : { ok: true, key };
}
