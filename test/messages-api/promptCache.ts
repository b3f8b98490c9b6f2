import { modelSpec } from './models.ts';
import type { Prompt } from './prompt.ts';

/** Where the tokens of one prompt come from. */
export interface CacheAccount {
  readonly read: number;
  readonly written5m: number;
  readonly written1h: number;
  readonly uncached: number;
}

/** Remembers the prefixes that ended at a cache breakpoint, for as long as the server runs. */
export class PromptCache {
  readonly #prefixes = new Set<string>();

  /**
   * What a prompt reads from the cache, and what it writes. Only a prompt with a breakpoint reads
   * or writes, and only prefixes of at least the model's `minCached` tokens.
   */
  account(prompt: Prompt): CacheAccount {
    const ends = this.#breakpoints(prompt);
    const last = ends.at(-1) ?? 0;
    let hit = last;
    while (hit > 0 && !this.#prefixes.has(prompt.digests[hit] ?? '')) hit -= 1;
    const read = prompt.tokens[hit] ?? 0;
    const cached = prompt.tokens[last] ?? 0;
    const isLong = prompt.segments[last - 1]?.mark === '1h';
    return {
      read,
      written5m: isLong ? 0 : cached - read,
      written1h: isLong ? cached - read : 0,
      uncached: (prompt.tokens.at(-1) ?? 0) - cached,
    };
  }

  /** Keeps the prompt's prefixes: called once its reply begins. */
  keep(prompt: Prompt): void {
    for (const end of this.#breakpoints(prompt)) this.#prefixes.add(prompt.digests[end] ?? '');
  }

  /** How many segments each prefix that can be cached has, shortest first. */
  #breakpoints(prompt: Prompt): number[] {
    const fewest = modelSpec(prompt.model)?.minCached ?? Number.POSITIVE_INFINITY;
    return prompt.segments.flatMap((segment, index) =>
      segment.mark && (prompt.tokens[index + 1] ?? 0) >= fewest ? [index + 1] : [],
    );
  }
}
