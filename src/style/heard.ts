import { Words } from './hear/words.ts';
import type { Asked, Rule } from './rule.ts';
import { rules } from './rules.ts';

/** A preference as a rule understands it. */
export interface StyleWish extends Asked {
  readonly rule: Rule;
}

/** What the rules hear in a preference; empty where it is plain words to all of them. */
export function styleWishes(text: string): readonly StyleWish[] {
  const words = new Words(text);
  return rules.flatMap((rule) => {
    const asked = rule.hear(words) ?? [];
    return [asked].flat().map((one) => ({ ...one, rule }));
  });
}
