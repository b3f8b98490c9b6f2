import type { ContentBlock, ModelEvent, ModelFault } from '../claude/model.ts';
import { type Conversation, isOpen, isSaid, type Reply } from './conversation.ts';

/** A reply before anything has come. */
export function waitingReply(model: string): Reply {
  return { model, state: 'waiting', blocks: [] };
}

/**
 * Adds one event of the model to a reply. Until a block is finished, its text so far stands in for
 * it as the last block; a finished block replaces that, whole.
 */
export function addEvent(reply: Reply, event: ModelEvent): Reply {
  switch (event.type) {
    case 'text':
      return grow(reply, 'text', event.text);
    case 'thinking':
      return grow(reply, 'thinking', event.text);
    case 'block':
      return { ...reply, state: 'streaming', blocks: [...finished(reply), event.block] };
    case 'done':
      return { ...reply, state: 'done', stop: event.stop, usage: event.usage };
    case 'failed':
      return failReply(reply, event.fault);
  }
}

/** The user stopped it: what has come is kept. */
export function stopReply(reply: Reply): Reply {
  return { ...reply, state: 'stopped', blocks: sound(reply.blocks) };
}

/** It failed: what has come is kept, and a fault after partial text offers to go on from there. */
export function failReply(reply: Reply, fault: ModelFault): Reply {
  const kept = { ...reply, blocks: sound(reply.blocks) };
  const action = fault.action === 'retry' && isSaid(kept) ? 'continue' : fault.action;
  const { kind, sentence } = fault;
  return { ...kept, state: 'failed', fault: { kind, sentence, ...(action ? { action } : {}) } };
}

/**
 * Ends the replies that the editor's end has cut: nothing will add to them any more. Such a reply
 * may have been saved in the middle of a block.
 */
export function closeOpenReplies(conversation: Conversation): Conversation {
  const turns = conversation.turns.map((turn) =>
    isOpen(turn.reply) ? { ...turn, reply: failReply(turn.reply, closed) } : turn,
  );
  return { ...conversation, turns };
}

const closed: ModelFault = {
  kind: 'cut',
  sentence: 'The editor was closed before the reply had ended.',
  action: 'retry',
};

/** Marks a block that is not finished; it never leaves this file's functions. */
const growing = 'growing';

function grow(reply: Reply, type: 'text' | 'thinking', more: string): Reply {
  const last = reply.blocks.at(-1);
  const sofar = last?.[growing] === true && last.type === type ? String(last[type]) : '';
  const before = last?.[growing] === true && last.type === type ? finished(reply) : reply.blocks;
  const block = { type, [type]: sofar + more, [growing]: true };
  return { ...reply, state: 'streaming', blocks: [...before, block] };
}

function finished(reply: Reply): ContentBlock[] {
  return reply.blocks.filter((block) => block[growing] !== true);
}

/** What may go back to the API: cut text is sound, cut thinking has no signature and is not. */
function sound(blocks: readonly ContentBlock[]): ContentBlock[] {
  return blocks
    .filter((block) => block[growing] !== true || block.type === 'text')
    .map(({ [growing]: _, ...block }) => block as ContentBlock)
    .filter((block) => block.type !== 'text' || block.text !== '');
}
