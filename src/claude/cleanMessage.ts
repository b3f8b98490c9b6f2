const longestMessage = 200;

/** Shorter header values ("true", "2") are no secrets, and would be cut out of ordinary words. */
const shortestSecretHeader = 8;

/** Keys that are not ours may be echoed too: an older one, or the gateway's own. */
const anyClaudeKey = /sk-ant-[\w-]+/g;

/** What must not be repeated: the key, and header values that may be one. */
export function secretsOf(apiKey: string, headers: Readonly<Record<string, string>>): string[] {
  const values = Object.values(headers).filter((value) => value.length >= shortestSecretHeader);
  const bare = values.map((value) => value.replace(/^\w+ /, ''));
  return [apiKey, ...values, ...bare]
    .filter((secret) => secret !== '')
    .sort((one, other) => other.length - one.length);
}

/**
 * What a server wrote, made fit for a sentence of ours: one line, no secrets, no markup's control
 * characters, at most 200 characters, no full stop at its end.
 */
export function cleanMessage(message: string, secrets: readonly string[]): string {
  const plain = message
    .replace(/[\p{Cf}]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  const safe = secrets
    .reduce((text, secret) => text.replaceAll(secret, '[key]'), plain)
    .replace(anyClaudeKey, '[key]');
  const characters = [...safe];
  if (characters.length <= longestMessage) return safe.replace(/[.\s]+$/, '');
  return `${characters
    .slice(0, longestMessage - 1)
    .join('')
    .trimEnd()}…`;
}
