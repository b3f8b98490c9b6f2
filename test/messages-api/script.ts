import type {
  MessageCreateParamsBase,
  RefusalStopDetails,
  StopReason,
} from '@anthropic-ai/sdk/resources/messages';
import type { Fields } from './fields.ts';

/** The body of a request, as the client sent it: complete only where the reply was a 200. */
export type RequestBody = Partial<MessageCreateParamsBase>;

/**
 * One block of a reply. `{type: 'text', text}`, `{type: 'thinking', thinking}` (signed by the
 * server), `{type: 'redacted_thinking'}` (likewise), `{type: 'tool_use', name, input}`; any other
 * type goes out as it is, whole in its `content_block_start`.
 */
export interface ScriptBlock {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** What the model answers. */
export interface ReplyScript {
  readonly blocks: readonly ScriptBlock[];
  /** Default: `tool_use` after a tool use, else `end_turn`. */
  readonly stopReason?: StopReason;
  readonly stopDetails?: RefusalStopDetails;
  /** Between chunks, in milliseconds; default: the server's. */
  readonly delayMs?: number;
  /** Events sent as they are after `message_start`, for types that a client does not know. */
  readonly extraEvents?: readonly Fields[];
}

/** A string is a reply of one text block. */
export type Reply = string | ReplyScript;
export type ReplyFor = (request: RequestBody) => Reply;

export function scriptOf(reply: Reply): ReplyScript {
  return typeof reply === 'string' ? { blocks: [{ type: 'text', text: reply }] } : reply;
}
