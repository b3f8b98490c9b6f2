import * as z from 'zod';
import { maxTextLength } from '../shared/memoryText.ts';

export const Kind = z.enum(['preference', 'fact', 'decision', 'procedure', 'episode']);
export type Kind = z.infer<typeof Kind>;

/** How sure we are that the user meant it: only `high` is saved without asking. */
export const Confidence = z.enum(['high', 'medium', 'low']);

/** `off` is switched off by the user; `superseded` was replaced by a newer memory in its slot. */
export const Status = z.enum(['active', 'off', 'superseded']);
export type Status = z.infer<typeof Status>;

/** Languages are VS Code language ids, globs are relative to the workspace folder. Empty means all. */
export const AppliesTo = z.object({
  languages: z.array(z.string()),
  globs: z.array(z.string()),
});
export type AppliesTo = z.infer<typeof AppliesTo>;

/**
 * Where a memory came from. `said`: heard in a chat message, `quote` has the user's own words.
 * `written`: typed into the memory view, a command or the memory document. `imported`: from a file.
 */
export const Origin = z.object({
  how: z.enum(['said', 'written', 'imported']),
  quote: z.string().optional(),
  conversation: z.string().optional(),
});
export type Origin = z.infer<typeof Origin>;

/** In how many replies a memory was told, and how many of those kept it or broke it. */
export const Counts = z.object({
  told: z.number().int().nonnegative(),
  kept: z.number().int().nonnegative(),
  broken: z.number().int().nonnegative(),
});
export type Counts = z.infer<typeof Counts>;

export const Memory = z.object({
  id: z.string().min(1),
  kind: Kind,
  /** What the memory is about. One active memory per slot and `appliesTo` in a scope. */
  slot: z.string().optional(),
  text: z.string().min(1).max(maxTextLength),
  appliesTo: AppliesTo,
  status: Status,
  confidence: Confidence,
  origin: Origin,
  /** ISO 8601, UTC. */
  created: z.iso.datetime(),
  updated: z.iso.datetime(),
  supersededBy: z.string().optional(),
  /** No part of what was said: not in the history, an export or the prompt. A damaged one is let go. */
  counts: Counts.optional().catch(undefined),
});
export type Memory = z.infer<typeof Memory>;
