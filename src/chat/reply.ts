import type { ContentBlock, ModelEvent, ModelFault } from '../claude/model.ts';
import type { Reply } from './conversation.ts';

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
  const blocks = sound(reply.blocks);
  const action = fault.action === 'retry' && blocks.length > 0 ? 'continue' : fault.action;
  const { kind, sentence } = fault;
  return {
    ...reply,
    state: 'failed',
    blocks,
    fault: { kind, sentence, ...(action ? { action } : {}) },
  };
}

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
