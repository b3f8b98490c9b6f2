import * as z from 'zod';
import { type BriefingEntry, toldSoFar, wordsOf } from '../memory/briefing.ts';
import type { Counts } from '../memory/memory.ts';
import type { Placed, Recalled } from '../memory/recall.ts';
import { scopeKey } from '../memory/scope.ts';
import type { Outcome, Preference, Verdict } from '../style/review.ts';
import type { Conversation } from './conversation.ts';

/** Other text for a stretch of a reply, in UTF-16 units. */
export const TextEdit = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  text: z.string(),
});
export type TextEdit = z.infer<typeof TextEdit>;

/** Where a reply breaks a preference. */
export const ReviewPlace = z.object({
  line: z.number().int().positive(),
  endLine: z.number().int().positive(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  rule: z.string(),
  value: z.string(),
  /** What mends it without any doubt. */
  mend: z.array(TextEdit).optional(),
});
export type ReviewPlace = z.infer<typeof ReviewPlace>;

/** What a reply made of one memory that it was told. */
export const ReviewItem = z.object({
  memory: z.string(),
  scope: z.string(),
  /** The memory's words, as the user reads them. */
  text: z.string(),
  outcome: z.enum(['kept', 'broken', 'no occasion', 'not checkable']),
  rules: z.array(z.string()),
  places: z.array(ReviewPlace),
});
export type ReviewItem = z.infer<typeof ReviewItem>;

export const Review = z.object({
  items: z.array(ReviewItem),
  /** Why nothing could be checked, if so. */
  trouble: z.string().optional(),
});
export type Review = z.infer<typeof Review>;

/** A page of marks helps nobody, and a conversation is stored whole. */
const mostPlaces = 100;

/** The memories that Claude had been told when it wrote a turn's reply, in the words that they had then. */
export function toldFor(
  { briefing, turns }: Conversation,
  turn: string,
  recalled: Recalled,
): readonly Placed[] {
  const upTo = turns.slice(0, turns.findIndex(({ id }) => id === turn) + 1);
  const told = toldSoFar(
    briefing,
    upTo.flatMap(({ change }) => change ?? []),
  );
  return recalled.told.filter((placed) => told.some((entry) => isEntryOf(entry, placed)));
}

function isEntryOf(entry: BriefingEntry, placed: Placed): boolean {
  const isSame = entry.id === placed.memory.id && entry.scope === scopeKey(placed.ref);
  return isSame && wordsOf(entry) === placed.words;
}

/** A preference as the rules judge by it. */
export function preferenceOf({ memory, ref }: Placed): Preference {
  const { id, text, appliesTo } = memory;
  return { id: `${scopeKey(ref)}/${id}`, text, ...appliesTo };
}

/** What is kept of the verdicts. What is no preference and speaks to no rule has nothing to be kept. */
export function reviewOf(told: readonly Placed[], verdicts: readonly Verdict[]): Review {
  return {
    items: told.flatMap((placed, index): ReviewItem[] => {
      const verdict = verdicts[index];
      const isHeard = (verdict?.rules.length ?? 0) > 0;
      if (!isHeard && placed.memory.kind !== 'preference') return [];
      return [itemOf(placed, verdict)];
    }),
  };
}

function itemOf(placed: Placed, verdict: Verdict | undefined): ReviewItem {
  const outcome: Outcome = verdict?.outcome ?? 'not checkable';
  const places = outcome === 'broken' ? (verdict?.places ?? []) : [];
  return {
    memory: placed.memory.id,
    scope: scopeKey(placed.ref),
    text: placed.memory.text,
    outcome,
    rules: [...(verdict?.rules ?? [])],
    places: places.slice(0, mostPlaces).map(({ mend, ...place }) => ({
      ...place,
      ...(mend ? { mend: mend.map((edit) => ({ ...edit })) } : {}),
    })),
  };
}

/** Where nothing could be judged: each preference says so, and the sentence says why. */
export function unreviewed(told: readonly Placed[], trouble: string): Review {
  return { ...reviewOf(told, []), trouble };
}

export function isBroken(review: Review | undefined): boolean {
  return review?.items.some(({ outcome }) => outcome === 'broken') ?? false;
}

/** What one reply adds to the counts of a memory. */
export function countsOf({ outcome }: ReviewItem): Counts {
  return { told: 1, kept: Number(outcome === 'kept'), broken: Number(outcome === 'broken') };
}
