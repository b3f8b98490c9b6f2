import { ApiError } from './apiError.ts';
import type { Prompt } from './prompt.ts';

/**
 * Holds every conversation to what was sent before. A conversation is known by its model and its
 * first user message; a prompt without a reply in it begins a new one.
 */
export class FrozenPrefix {
  /** The newest prompt of each conversation, by its beginning. */
  readonly #newest = new Map<string, readonly Prompt[]>();

  /** @throws ApiError 400 where a prompt continues a conversation but not its bytes. */
  check(prompt: Prompt): void {
    const known = this.#newest.get(beginning(prompt)) ?? [];
    if (!continues(prompt) || known.length === 0) return;
    if (known.some((earlier) => isPrefix(earlier, prompt))) return;
    const kept = Math.max(...known.map((earlier) => sharedLength(earlier, prompt)));
    const where = prompt.segments[kept]?.where ?? 'messages: its end is missing';
    throw new ApiError(400, `what was sent before was rewritten at ${where}`);
  }

  /**
   * Called once a prompt gets its reply. It takes the place of the one that it continues; several
   * conversations may begin with the same words.
   */
  keep(prompt: Prompt): void {
    const key = beginning(prompt);
    const known = this.#newest.get(key) ?? [];
    const continued = continues(prompt)
      ? known
          .filter((earlier) => isPrefix(earlier, prompt))
          .reduce<Prompt | undefined>(longer, undefined)
      : undefined;
    this.#newest.set(key, [...known.filter((earlier) => earlier !== continued), prompt]);
  }
}

function beginning(prompt: Prompt): string {
  const first = prompt.segments.find(({ role }) => role === 'user');
  return JSON.stringify([prompt.model, first?.block.text]);
}

function continues(prompt: Prompt): boolean {
  return prompt.segments.some(({ role }) => role === 'assistant');
}

function longer(one: Prompt | undefined, other: Prompt): Prompt {
  return one && one.segments.length >= other.segments.length ? one : other;
}

function isPrefix(earlier: Prompt, later: Prompt): boolean {
  return sharedLength(earlier, later) === earlier.segments.length;
}

/** How many segments two prompts have in common at their beginning. */
function sharedLength(one: Prompt, other: Prompt): number {
  const end = Math.min(one.segments.length, other.segments.length);
  let shared = 0;
  while (shared < end && one.digests[shared + 1] === other.digests[shared + 1]) shared += 1;
  return shared;
}
