import type { ContentBlock, ModelMessage, ModelRequest, SystemBlock } from '../claude/model.ts';
import { type Conversation, isSaid, isThinking, type Reply, type Turn } from './conversation.ts';

const instructions = `You are Claude, in a chat in the sidebar of the user's code editor. Answer developers' questions and write code with them. Be brief; put code into fenced blocks that name their language.
You may be given what the user wants remembered. Speak of remembered things only where they are given to you; you remember nothing else of other conversations.`;

/** Which model answers, and what it takes. */
export interface ModelChoice {
  readonly model: string;
  readonly effort?: ModelRequest['effort'];
  readonly maxTokens: number;
  /** Whether a change may go as a message of the role `system`. */
  readonly takesSystemMessages: boolean;
}

/**
 * The request for a conversation's newest turn. For one model, each request begins with the bytes
 * of the one before: nothing here may depend on anything but the conversation and the model.
 */
export function promptFor(conversation: Conversation, choice: ModelChoice): ModelRequest {
  const { takesSystemMessages, ...model } = choice;
  return {
    ...model,
    system: systemBlocks(conversation),
    messages: conversation.turns.flatMap((turn) => [
      ...userMessages(turn, takesSystemMessages),
      ...replyMessages(turn.reply, choice.model),
    ]),
  };
}

function systemBlocks(conversation: Conversation): SystemBlock[] {
  const told = conversation.briefing?.text ?? '';
  if (told === '') return [{ text: instructions, cached: true }];
  return [{ text: instructions }, { text: told, cached: true }];
}

function userMessages(turn: Turn, takesSystemMessages: boolean): ModelMessage[] {
  const typed = textBlock(turn.text);
  if (!turn.change) return [{ role: 'user', content: [typed] }];
  const change = textBlock(turn.change.text);
  if (!takesSystemMessages) return [{ role: 'user', content: [typed, change] }];
  return [
    { role: 'user', content: [typed] },
    { role: 'system', content: [change] },
  ];
}

/**
 * Thinking is bound to the model that thought it and to all that came before: it goes back to that
 * model whole, and to no other. A reply without text or tool use is left out; the API refuses it.
 */
function replyMessages(reply: Reply, model: string): ModelMessage[] {
  const content = reply.blocks.filter((block) => isSendable(block, reply.model === model));
  return isSaid(reply) ? [{ role: 'assistant', content }] : [];
}

function isSendable(block: ContentBlock, sameModel: boolean): boolean {
  if (isThinking(block)) return sameModel;
  return block.type !== 'text' || (typeof block.text === 'string' && block.text.trim() !== '');
}

function textBlock(text: string): ContentBlock {
  return { type: 'text', text };
}
