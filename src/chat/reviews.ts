import { sentenceOf } from '../shared/sentenceError.ts';
import type { ChatPorts } from './chatPorts.ts';
import { replyText, type Turn } from './conversation.ts';
import type { LiveConversation } from './liveConversation.ts';
import { countsOf, preferenceOf, type Review, reviewOf, toldFor, unreviewed } from './review.ts';

type ReviewPorts = Pick<ChatPorts, 'recall' | 'review' | 'tally' | 'onBroken'>;

/** Judges the replies of a conversation by what they were told. Beside the chat: nothing waits for it. */
export class Reviews {
  readonly #live: LiveConversation;
  readonly #ports: ReviewPorts;
  readonly #pending = new Set<string>();

  constructor(live: LiveConversation, ports: ReviewPorts) {
    this.#live = live;
    this.#ports = ports;
  }

  /** Whether a reply is being judged. */
  isPending(turn: string): boolean {
    return this.#pending.has(turn);
  }

  /** Judges a reply that has ended, in whatever way: what there is of it. Never rejects. */
  async review(id: string): Promise<void> {
    const text = replyText(this.#live.turn(id).reply);
    if (this.#ports.onBroken() === 'off' || text.trim() === '') return;
    this.#pending.add(id);
    this.#live.tell(id);
    const review = await this.#judge(id, text).catch(failed);
    this.#pending.delete(id);
    if (!review || review.items.length === 0) return this.#live.tell(id);
    this.#live.update(id, (turn) => ({ ...turn, review }));
    if (review.trouble === undefined) this.#count(review);
    await this.#live.save();
  }

  /** Undefined where nobody waits for it any more. */
  async #judge(id: string, text: string): Promise<Review | undefined> {
    const told = toldFor(this.#live.now, id, await this.#ports.recall());
    if (told.length === 0) return undefined;
    try {
      const verdicts = await this.#ports.review(text, told.map(preferenceOf), this.#typed(id));
      return reviewOf(told, verdicts);
    } catch (error) {
      return isAborted(error) ? undefined : unreviewed(told, sentenceOf(error));
    }
  }

  /** What the user typed up to a turn; what we asked for in their name is none of it. */
  #typed(id: string): readonly string[] {
    const { turns } = this.#live.now;
    const upTo = turns.slice(0, turns.findIndex((turn) => turn.id === id) + 1);
    return upTo.filter(isTyped).map(({ text }) => text);
  }

  #count({ items }: Review): void {
    for (const item of items) this.#ports.tally(item.scope, item.memory, countsOf(item));
  }
}

function isTyped({ mends }: Turn): boolean {
  return mends === undefined;
}

function isAborted(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** What was told cannot be read: nothing can be said of it, and the next turn's briefing says why. */
function failed(): undefined {
  return undefined;
}
