import { randomBytes } from 'node:crypto';
import type { Message, Usage } from '@anthropic-ai/sdk/resources/messages';
import type { Fields } from './fields.ts';
import { fieldsOf } from './fields.ts';
import { type Prompt, tokensOf, withReply } from './prompt.ts';
import type { CacheAccount } from './promptCache.ts';
import type { ReplyScript, ScriptBlock } from './script.ts';
import type { Signer } from './signature.ts';

/** A message as it goes out; its blocks may be of types that the SDK does not know. */
export type WireMessage = Omit<Message, 'content'> & { readonly content: readonly Fields[] };

export interface ReplyContext {
  readonly prompt: Prompt;
  readonly signer: Signer;
  readonly account: CacheAccount;
  readonly thinks: boolean;
  /** Thinking goes out empty, with its signature: `thinking.display` is `omitted`. */
  readonly hidesThinking: boolean;
}

/** An id as the API makes them: `msg_`, `req_`, `toolu_` and 24 letters and digits. */
export function newId(kind: 'msg' | 'req' | 'toolu'): string {
  return `${kind}_01${randomBytes(11).toString('hex')}`;
}

/** The whole reply, signed and with its usage. */
export function messageFrom(script: ReplyScript, context: ReplyContext): WireMessage {
  const content = finishBlocks(script.blocks, context);
  const callsTool = content.some(({ type }) => type === 'tool_use');
  return {
    id: newId('msg'),
    type: 'message',
    role: 'assistant',
    model: context.prompt.model,
    content,
    container: null,
    diagnostics: null,
    stop_details: script.stopDetails ?? null,
    stop_reason: script.stopReason ?? (callsTool ? 'tool_use' : 'end_turn'),
    stop_sequence: null,
    usage: usageOf(content, script.blocks, context),
  };
}

function finishBlocks(blocks: readonly ScriptBlock[], context: ReplyContext): readonly Fields[] {
  const done: Fields[] = [];
  for (const block of blocks.filter((each) => context.thinks || !isThinking(each))) {
    done.push(finishBlock(block, withReply(context.prompt, done), context));
  }
  return done;
}

function finishBlock(block: ScriptBlock, before: Prompt, context: ReplyContext): Fields {
  switch (block.type) {
    case 'text':
      return { citations: null, ...block };
    case 'thinking': {
      const thinking = context.hidesThinking ? '' : String(block.thinking);
      return { type: 'thinking', thinking, signature: context.signer.sign(before, thinking) };
    }
    case 'redacted_thinking':
      return { type: 'redacted_thinking', data: context.signer.sign(before, '') };
    case 'tool_use':
      return { id: newId('toolu'), caller: { type: 'direct' }, ...block };
    default:
      return block;
  }
}

function isThinking({ type }: Fields): boolean {
  return type === 'thinking' || type === 'redacted_thinking';
}

function usageOf(
  content: readonly Fields[],
  scripted: readonly ScriptBlock[],
  { account, thinks }: ReplyContext,
): Usage {
  // Hidden thinking is paid for as well: it is counted where the script says it.
  const thinking = thinks ? sum(scripted.filter(isThinking)) : 0;
  return {
    input_tokens: account.uncached,
    cache_read_input_tokens: account.read,
    cache_creation_input_tokens: account.written5m + account.written1h,
    cache_creation: {
      ephemeral_5m_input_tokens: account.written5m,
      ephemeral_1h_input_tokens: account.written1h,
    },
    output_tokens: thinking + sum(content.filter((block) => !isThinking(block))),
    output_tokens_details: { thinking_tokens: thinking },
    inference_geo: 'global',
    server_tool_use: null,
    service_tier: 'standard',
    speed: 'standard',
  };
}

function sum(blocks: readonly Fields[]): number {
  return blocks.reduce((total, block) => total + tokensOf(fieldsOf(block)), 0);
}
