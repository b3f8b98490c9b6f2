import type { Draft } from './changes.ts';
import { mayRemember } from './gate.ts';
import { appliesTo } from './hearing/appliesTo.ts';
import { canonicalText } from './hearing/canonicalText.ts';
import { topic } from './hearing/topic.ts';

/** A memory as the user wrote it, or why it may not be one. */
export type Written =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly sentence: string };

/** Makes a memory of words that were typed as one: a language that they name becomes its reach. */
export function writtenDraft(typed: string): Written {
  const verdict = mayRemember(typed.trim());
  if (!verdict.ok) return { ok: false, sentence: verdict.why };
  const reach = appliesTo(typed.trim());
  const text = canonicalText(reach.rest) || typed.trim();
  const slot = topic(text);
  return {
    ok: true,
    draft: {
      text,
      kind: 'preference',
      ...(slot ? { slot } : {}),
      appliesTo: reach.appliesTo,
      confidence: 'high',
      origin: { how: 'written' },
    },
  };
}

/** New words for a memory that keeps its reach, and what they are about. */
export function reworded(
  typed: string,
):
  | { readonly ok: true; readonly words: Pick<Draft, 'text' | 'slot'> }
  | { readonly ok: false; readonly sentence: string } {
  const text = typed.replace(/\s+/gu, ' ').trim();
  const verdict = mayRemember(text);
  if (!verdict.ok) return { ok: false, sentence: verdict.why };
  const slot = topic(text);
  return { ok: true, words: { text, ...(slot ? { slot } : {}) } };
}
