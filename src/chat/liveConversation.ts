import { sentenceOf } from '../shared/sentenceError.ts';
import type { ChatListener, ChatPorts } from './chatPorts.ts';
import type { Conversation, Turn } from './conversation.ts';

/** A conversation as it changes: what changes is told, and saved when it is asked for. */
export class LiveConversation {
  #now: Conversation;
  readonly #ports: Pick<ChatPorts, 'save' | 'now'>;
  readonly #listener: ChatListener;

  constructor(
    conversation: Conversation,
    ports: Pick<ChatPorts, 'save' | 'now'>,
    listener: ChatListener,
  ) {
    this.#now = conversation;
    this.#ports = ports;
    this.#listener = listener;
  }

  get now(): Conversation {
    return this.#now;
  }

  change(more: Partial<Conversation>): void {
    this.#now = { ...this.#now, ...more };
  }

  find(id: string): Turn | undefined {
    return this.#now.turns.find((one) => one.id === id);
  }

  turn(id: string): Turn {
    const turn = this.find(id);
    if (!turn) throw new Error(`No turn ${id}`);
    return turn;
  }

  update(id: string, change: (turn: Turn) => Turn, tell = true): void {
    const turn = change(this.turn(id));
    this.change({ turns: this.#now.turns.map((one) => (one.id === id ? turn : one)) });
    if (tell) this.tell(id);
  }

  /** Tells a turn again, where something beside it has changed. */
  tell(id: string): void {
    this.#listener.turn(this.turn(id));
  }

  /** Never rejects. */
  async save(): Promise<void> {
    this.change({ updated: this.#ports.now().toISOString() });
    try {
      await this.#ports.save(this.#now);
    } catch (error) {
      this.#listener.trouble(`This conversation could not be saved: ${sentenceOf(error)}`);
    }
  }
}
