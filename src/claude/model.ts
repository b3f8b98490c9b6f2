/**
 * The model port: all that the chat knows about a language model.
 * Failures are events, not exceptions, so that each ends as one sentence in the panel.
 */
export type Model = (request: ModelRequest, signal: AbortSignal) => AsyncIterable<ModelEvent>;

export type Effort = 'low' | 'medium' | 'high' | 'xhigh' | 'max';

/** A content block as the API wrote it. It goes back whole, so nothing of it is dropped. */
export interface ContentBlock {
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface SystemBlock {
  readonly text: string;
  /** Ends the prefix that the prompt cache keeps. */
  readonly cached?: boolean;
}

/** `system` is a change in mid-conversation; it follows a user message (see `takesSystemMessages`). */
export interface ModelMessage {
  readonly role: 'user' | 'assistant' | 'system';
  readonly content: readonly ContentBlock[];
}

export interface ModelRequest {
  readonly model: string;
  readonly effort?: Effort;
  /** Tokens, at most, for thinking and reply together. */
  readonly maxTokens: number;
  readonly system: readonly SystemBlock[];
  readonly messages: readonly ModelMessage[];
}

export type StopReason =
  | 'end_turn'
  | 'max_tokens'
  | 'stop_sequence'
  | 'tool_use'
  | 'pause_turn'
  | 'refusal'
  | 'model_context_window_exceeded';

/** Tokens, as the API counted them. */
export interface Usage {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
}

/**
 * `text` and `thinking` are increments. `block` is a finished content block, whole.
 * The last event is `done` or `failed`; after an abort there is none.
 */
export type ModelEvent =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'thinking'; readonly text: string }
  | { readonly type: 'block'; readonly block: ContentBlock }
  | { readonly type: 'done'; readonly stop: StopReason; readonly usage: Usage }
  | { readonly type: 'failed'; readonly fault: ModelFault };

/** What the user can do about a fault with one click. */
export type FaultAction =
  | 'setKey'
  | 'retry'
  | 'continue'
  | 'pickModel'
  | 'openSettings'
  | 'newConversation';

/** Why a request failed, as one sentence that says what to do. Never holds the key. */
export interface ModelFault {
  readonly kind:
    | 'no-key'
    | 'bad-key'
    | 'forbidden'
    | 'no-model'
    | 'bad-request'
    | 'too-large'
    | 'rate-limit'
    | 'overloaded'
    | 'server'
    | 'offline'
    | 'stalled'
    | 'cut'
    | 'not-claude'
    | 'bad-url';
  readonly sentence: string;
  readonly action?: FaultAction;
}

export interface ModelInfo {
  readonly id: string;
  readonly name: string;
  /** Tokens; undefined where the server does not say. */
  readonly maxInput?: number;
  readonly maxOutput?: number;
  /** The effort levels it takes; empty where it takes none. */
  readonly efforts: readonly Effort[];
}

/** The models that a key may use, or why they could not be listed. */
export type ModelList =
  | { readonly ok: true; readonly models: readonly ModelInfo[] }
  | { readonly ok: false; readonly fault: ModelFault };
