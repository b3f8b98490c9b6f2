import type { MessageStreamEvent } from '@anthropic-ai/sdk/resources/messages';
import { EmptyReplyError } from './faults.ts';
import type { ContentBlock, ModelEvent, StopReason, Usage } from './model.ts';
import { OpenBlock } from './openBlock.ts';

/** The counters of the two events that carry them; the later one counts, where it has a value. */
type Counts = Partial<
  Record<
    'input_tokens' | 'output_tokens' | 'cache_read_input_tokens' | 'cache_creation_input_tokens',
    number | null
  >
>;

/** Turns the raw events of one reply into ours. */
export class ReplyReader {
  readonly #open = new Map<number, OpenBlock>();
  #usage: Usage = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 };
  #stop: StopReason = 'end_turn';
  #spoke = false;
  #begun = false;
  #ended = false;

  /** Some of the reply's words have been given out. */
  get begun(): boolean {
    return this.#begun;
  }

  /** The message is over: nothing more of it will come. */
  get ended(): boolean {
    return this.#ended;
  }

  /**
   * @throws EmptyReplyError at the end of a reply that says nothing, though nothing stopped it.
   * @throws where an event has not the shape that its type promises.
   */
  read(event: MessageStreamEvent): readonly ModelEvent[] {
    switch (event.type) {
      case 'message_start':
        this.#count(event.message.usage);
        return [];
      case 'content_block_start':
        return this.#start(event.index, { ...event.content_block });
      case 'content_block_delta':
        this.#block(event.index).add(event.delta);
        return this.#increment({ ...event.delta });
      case 'content_block_stop':
        return this.#finish(event.index);
      case 'message_delta':
        this.#stop = event.delta.stop_reason ?? this.#stop;
        this.#count(event.usage);
        return [];
      case 'message_stop':
        return [this.#done()];
      default:
        return [];
    }
  }

  #start(index: number, block: ContentBlock): readonly ModelEvent[] {
    this.#open.set(index, new OpenBlock(block));
    return this.#increment(block);
  }

  /** A block's start may hold words already. */
  #increment({ text, thinking }: Readonly<Record<string, unknown>>): readonly ModelEvent[] {
    const isText = typeof text === 'string' && text !== '';
    const isThinking = typeof thinking === 'string' && thinking !== '';
    if (isText) this.#begun = true;
    return [
      ...(isText ? [{ type: 'text', text } as const] : []),
      ...(isThinking ? [{ type: 'thinking', text: thinking } as const] : []),
    ];
  }

  #finish(index: number): readonly ModelEvent[] {
    const block = this.#block(index).finish();
    this.#open.delete(index);
    this.#spoke ||= speaks(block);
    return [{ type: 'block', block }];
  }

  #block(index: number): OpenBlock {
    const block = this.#open.get(index);
    if (!block) throw new Error('An event names a content block that has not begun.');
    return block;
  }

  #count(counts: Counts): void {
    this.#usage = {
      input: counts.input_tokens ?? this.#usage.input,
      output: counts.output_tokens ?? this.#usage.output,
      cacheRead: counts.cache_read_input_tokens ?? this.#usage.cacheRead,
      cacheWrite: counts.cache_creation_input_tokens ?? this.#usage.cacheWrite,
    };
  }

  #done(): ModelEvent {
    this.#ended = true;
    if (this.#stop === 'end_turn' && !this.#spoke) throw new EmptyReplyError();
    return { type: 'done', stop: this.#stop, usage: this.#usage };
  }
}

/** Thinking alone, or white space, is no answer to anybody. */
function speaks({ type, text }: ContentBlock): boolean {
  if (type === 'thinking' || type === 'redacted_thinking') return false;
  return type !== 'text' || (typeof text === 'string' && text.trim() !== '');
}
