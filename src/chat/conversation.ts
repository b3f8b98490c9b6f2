import * as z from 'zod';
import type { ContentBlock } from '../claude/model.ts';
import { Briefing, MemoryChange } from '../memory/briefing.ts';
import { Review, TextEdit } from './review.ts';

export const conversationVersion = 1;

/**
 * A content block as the API wrote it: it goes back byte for byte, so it is checked and not copied.
 * A schema's copy would have the fields that the schema names first.
 */
const StoredBlock = z.custom<ContentBlock>(isBlock);

function isBlock(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  return typeof value.type === 'string';
}

/** One memory that a message taught, and what stands in its way. */
export const HeardMemory = z.object({
  id: z.string(),
  text: z.string(),
  replaced: z.string().optional(),
  known: z.boolean(),
  hiddenBy: z.object({ scope: z.string(), id: z.string(), text: z.string() }).optional(),
});
export type HeardMemory = z.infer<typeof HeardMemory>;

/** What was heard in a message, as it stands under it. */
export const Note = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('remembered'),
    /** Undefined where all of it was known already. */
    change: z.string().optional(),
    scope: z.string(),
    memories: z.array(HeardMemory),
  }),
  z.object({
    kind: z.literal('forgot'),
    change: z.string(),
    scope: z.string(),
    texts: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('refused'),
    text: z.string(),
    action: z.enum(['rememberEverywhere', 'openMemory', 'clearMemory']).optional(),
  }),
]);
export type Note = z.infer<typeof Note>;

export const Reply = z.object({
  model: z.string(),
  state: z.enum(['waiting', 'streaming', 'done', 'stopped', 'failed']),
  /** Finished blocks, whole; of a reply that was cut, also the text so far. */
  blocks: z.array(StoredBlock),
  stop: z.string().optional(),
  fault: z
    .object({ kind: z.string(), sentence: z.string(), action: z.string().optional() })
    .optional(),
  usage: z
    .object({
      input: z.number(),
      output: z.number(),
      cacheRead: z.number(),
      cacheWrite: z.number(),
    })
    .optional(),
});
export type Reply = z.infer<typeof Reply>;

export const Turn = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  /** What the user typed; where it `mends`, what was asked for in their name. */
  text: z.string(),
  notes: z.array(Note),
  /** What was appended after the user's message, because memory had changed. */
  change: MemoryChange.optional(),
  reply: Reply,
  /** What the reply made of what it was told. A damaged one is let go. */
  review: Review.optional().catch(undefined),
  /** Mends of the reply, as it is shown. What was sent stays as it is. */
  mended: z.array(TextEdit).optional().catch(undefined),
  /** The turn whose reply this one was asked to mend. */
  mends: z.string().optional(),
});
export type Turn = z.infer<typeof Turn>;

export const Conversation = z.object({
  version: z.literal(conversationVersion),
  id: z.string(),
  /** The workspace that it was held in; undefined without a folder. */
  workspace: z.string().optional(),
  title: z.string(),
  created: z.iso.datetime(),
  updated: z.iso.datetime(),
  /** Rendered with the first message, then frozen. */
  briefing: Briefing.optional(),
  turns: z.array(Turn),
});
export type Conversation = z.infer<typeof Conversation>;

/** The reply's text so far, without thinking. */
export function replyText(reply: Reply): string {
  return reply.blocks
    .map((block) => (block.type === 'text' && typeof block.text === 'string' ? block.text : ''))
    .join('');
}

/** The reply's visible thinking so far. */
export function replyThinking(reply: Reply): string {
  return reply.blocks
    .map((block) =>
      block.type === 'thinking' && typeof block.thinking === 'string' ? block.thinking : '',
    )
    .join('');
}

/** Whether a reply holds more than thinking and blank text: something that can go back. */
export function isSaid(reply: Reply): boolean {
  return reply.blocks.some(
    (block) =>
      !isThinking(block) && (block.type !== 'text' || String(block.text ?? '').trim() !== ''),
  );
}

export function isThinking({ type }: ContentBlock): boolean {
  return type === 'thinking' || type === 'redacted_thinking';
}

/** Whether a reply is on its way. */
export function isOpen(reply: Reply): boolean {
  return reply.state === 'waiting' || reply.state === 'streaming';
}

/** A title from the first words that were typed: at most 60 characters, cut at a word. */
export function titleFrom(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  if (words.length <= 60) return words;
  return `${words.slice(0, 60).replace(/\s\S*$/u, '')}…`;
}

export function newConversation(
  id: string,
  workspace: string | undefined,
  now: Date,
): Conversation {
  const at = now.toISOString();
  return {
    version: conversationVersion,
    id,
    ...(workspace === undefined ? {} : { workspace }),
    title: 'New conversation',
    created: at,
    updated: at,
    turns: [],
  };
}
