export const defaultModel = 'claude-sonnet-5-5';

/**
 * Tokens for thinking and reply together: every current model allows it, and a long file fits in
 * it. Where the models list gives a smaller `maxOutput`, that one counts.
 */
export const defaultMaxOutput = 32_000;

/** `claude-opus-4-8`, `claude-3-5-sonnet-20241022`, `us.anthropic.claude-opus-4.8-v1:0`; no date is taken for a minor version. */
const versioned = /claude-(?:([a-z]+)-)?(\d{1,2})(?!\d)(?:[-.](\d{1,2})(?!\d))?/i;

/** Generations whose names hold no version that `versioned` could read. */
const unversionedOld = /claude-(?:instant|v\d)/i;

/**
 * Whether a model takes messages of role `system` in mid-conversation: Opus 4.8, and all from 5.0
 * on. A name without a version we know is a newer model or a gateway's alias, and counts as yes.
 */
export function takesSystemMessages(modelId: string): boolean {
  if (unversionedOld.test(modelId)) return false;
  const match = versioned.exec(modelId);
  if (!match) return true;
  const [, family, major, minor = '0'] = match;
  return Number(major) >= 5 || (family === 'opus' && Number(major) === 4 && Number(minor) >= 8);
}
