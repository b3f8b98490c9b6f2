import { Conversation, conversationVersion, newConversation } from './conversation.ts';

/** What a store needs to know to keep conversations. */
export const conversationFormat = {
  schema: Conversation,
  version: conversationVersion,
  /** What a damaged conversation is given where it has lost it, so that the rest can be kept. */
  base: (id: string) => ({ ...newConversation(id, undefined, new Date()) }),
  count: ({ turns }: Conversation) => turns.length,
  /** Whether `next` has every turn of `stored`: one from another window may not be lost. */
  continues: (stored: Conversation, next: Conversation) =>
    stored.turns.every(({ id }) => next.turns.some((turn) => turn.id === id)),
};
