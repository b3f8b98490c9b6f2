import { type StyleWish, styleWishes } from '../style/heard.ts';

const mostKnown = 2000;
const known = new Map<string, readonly StyleWish[]>();

/** What the style rules hear in a text. They are many: each text is heard once. */
export function heardWishes(text: string): readonly StyleWish[] {
  const before = known.get(text);
  if (before) return before;
  const wishes = styleWishes(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, wishes);
  return wishes;
}
