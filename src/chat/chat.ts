import type { ModelFault } from '../claude/model.ts';
import { sentenceOf } from '../shared/sentenceError.ts';
import { Briefer } from './briefer.ts';
import type { ChatListener, ChatPorts, Connection } from './chatPorts.ts';
import { type Conversation, isOpen, isSaid, type Note, titleFrom } from './conversation.ts';
import { fixMessage } from './fixMessage.ts';
import { LiveConversation } from './liveConversation.ts';
import { localMends } from './localMends.ts';
import { promptFor } from './prompt.ts';
import { addEvent, failReply, stopReply, waitingReply } from './reply.ts';
import { isBroken } from './review.ts';
import { Reviews } from './reviews.ts';

/** One conversation as it goes on: hear, brief, stream, save, review. One reply at a time. */
export class Chat {
  readonly #live: LiveConversation;
  readonly #ports: ChatPorts;
  readonly #listener: ChatListener;
  readonly #briefer: Briefer;
  readonly #reviews: Reviews;
  #running: { readonly stop: AbortController; readonly ended: Promise<void> } | undefined;
  #reviewed: Promise<unknown> = Promise.resolve();
  /** The turn whose reply may be repaired without being asked: the user has not turned away from it. */
  #repairable: string | undefined;

  constructor(conversation: Conversation, ports: ChatPorts, listener: ChatListener) {
    this.#live = new LiveConversation(conversation, ports, listener);
    this.#ports = ports;
    this.#listener = listener;
    this.#briefer = new Briefer(this.#live, ports, listener);
    this.#reviews = new Reviews(this.#live, ports);
  }

  get conversation(): Conversation {
    return this.#live.now;
  }

  /** Whether a reply is on its way. */
  get busy(): boolean {
    const last = this.conversation.turns.at(-1);
    return last !== undefined && isOpen(last.reply);
  }

  /** Whether a reply is being judged. */
  isReviewing(turn: string): boolean {
    return this.#reviews.isPending(turn);
  }

  /** Resolves when no review and no repair is under way. */
  async settled(): Promise<void> {
    for (let last: Promise<unknown> | undefined; last !== this.#reviewed; ) {
      last = this.#reviewed;
      await last;
    }
  }

  /** Sends what the user typed. Resolves when the reply has ended, in whatever way; never rejects. */
  async send(text: string): Promise<void> {
    await this.#say(text, true);
  }

  /** As `send`, with words that a command wrote: nothing is heard in them. */
  async ask(text: string): Promise<void> {
    await this.#say(text, false);
  }

  async #say(text: string, hear: boolean): Promise<void> {
    if (this.busy) return;
    if (this.conversation.turns.length === 0) this.#live.change({ title: titleFrom(text) });
    await this.#run(this.#add(text), hear);
  }

  /**
   * Asks Claude once more, with the places where a reply breaks what it was told. False where it
   * breaks nothing, or another reply is on its way. Resolves as `send` does.
   */
  async fix(id: string): Promise<boolean> {
    const turn = this.#live.find(id);
    const text = turn && fixMessage(turn, this.conversation.turns.at(-1) === turn);
    if (this.busy || text === undefined) return false;
    await this.#run(this.#add(text, id), false);
    return true;
  }

  /** Mends in what is shown whatever can be mended without doubt. */
  async mendHere(id: string): Promise<void> {
    const edits = localMends(this.#live.find(id)?.review ?? { items: [] });
    if (edits.length === 0) return;
    this.#live.update(id, (turn) => ({ ...turn, mended: [...edits] }));
    await this.#live.save();
  }

  /** Shows a reply as Claude wrote it again. */
  async unmend(id: string): Promise<void> {
    if (!this.#live.find(id)?.mended) return;
    this.#live.update(id, ({ mended: _, ...turn }) => turn);
    await this.#live.save();
  }

  #add(text: string, mends?: string): string {
    const id = this.#ports.newId();
    const at = this.#ports.now().toISOString();
    const turn = { id, at, text, notes: [], reply: waitingReply(''), ...(mends ? { mends } : {}) };
    this.#live.change({ turns: [...this.conversation.turns, turn] });
    return id;
  }

  /** Asks again for the reply of the newest turn, where nothing of it has come but thinking. */
  async retry(id: string): Promise<void> {
    const turn = this.conversation.turns.at(-1);
    if (this.busy || turn?.id !== id || isSaid(turn.reply)) return;
    await this.#run(id, false);
  }

  /** Puts other notes under one message. */
  async setNotes(id: string, notes: readonly Note[]): Promise<void> {
    this.#live.update(id, (turn) => ({ ...turn, notes: [...notes] }));
    await this.#live.save();
  }

  /** Ends the reply that is streaming, at once; what has come is kept. */
  async stop(): Promise<void> {
    this.#repairable = undefined;
    this.#running?.stop.abort();
    await this.#running?.ended;
  }

  async #run(id: string, hear: boolean): Promise<void> {
    const stop = new AbortController();
    const ended = this.#turn(id, hear, stop.signal);
    this.#running = { stop, ended };
    this.#repairable = id;
    await ended;
    this.#reviewed = Promise.all([this.#reviewed, this.#review(id)]);
    await this.#live.save();
    await this.#briefer.count(id);
  }

  /** Beside all else: neither the user nor the next message waits for it. */
  async #review(id: string): Promise<void> {
    await this.#reviews.review(id);
    const { review, reply, mends } = this.#live.turn(id);
    // Once a reply: what was asked to mend one is not mended again.
    const mayRepair = this.#repairable === id && reply.state === 'done' && mends === undefined;
    if (mayRepair && isBroken(review) && this.#ports.onBroken() === 'repair') await this.fix(id);
  }

  /** Saving goes on beside the request: the answer does not wait for the disk. */
  async #turn(id: string, hear: boolean, signal: AbortSignal): Promise<void> {
    this.#live.update(id, (turn) => ({ ...turn, reply: waitingReply('') }));
    if (hear) await this.#listen(id);
    await this.#briefer.brief(id);
    void this.#live.save();
    await this.#stream(id, signal);
  }

  /** Memory never stands in the way of the answer: if it fails, the note says so. */
  async #listen(id: string): Promise<void> {
    const { text } = this.#live.turn(id);
    try {
      const notes = await this.#ports.listen(text, this.conversation.id);
      this.#live.update(id, (turn) => ({ ...turn, notes: [...notes] }));
    } catch (error) {
      const note: Note = { kind: 'refused', text: `Nothing was remembered: ${sentenceOf(error)}` };
      this.#live.update(id, (turn) => ({ ...turn, notes: [note] }));
    }
  }

  async #stream(id: string, signal: AbortSignal): Promise<void> {
    const connection = await this.#ports.connect().catch(noConnection);
    if (!connection.ok) {
      this.#live.update(id, (turn) => ({
        ...turn,
        reply: failReply(turn.reply, connection.fault),
      }));
      return;
    }
    const { model, choice } = connection;
    const request = promptFor(this.conversation, choice);
    this.#live.update(id, (turn) => ({ ...turn, reply: waitingReply(choice.model) }));
    try {
      for await (const event of model(request, signal)) this.#take(id, event);
    } catch {
      this.#live.update(id, (turn) => ({ ...turn, reply: failReply(turn.reply, unexpected) }));
    }
    if (isOpen(this.#live.turn(id).reply)) {
      this.#live.update(id, (turn) => ({ ...turn, reply: stopReply(turn.reply) }));
    }
  }

  #take(id: string, event: Parameters<typeof addEvent>[1]): void {
    const waiting = this.#live.turn(id).reply.state === 'waiting';
    const grows = event.type === 'text' || event.type === 'thinking';
    this.#live.update(
      id,
      (turn) => ({ ...turn, reply: addEvent(turn.reply, event) }),
      !grows || waiting,
    );
    if (!grows || waiting) return;
    const more = { text: '', thinking: '', [event.type]: event.text };
    this.#listener.delta(id, more);
  }
}

const unexpected: ModelFault = {
  kind: 'server',
  sentence: 'The reply ended in an unexpected way. Try again.',
  action: 'retry',
};

/** What kept the connection from being made: the keyring is locked, a file is missing. */
function noConnection(error: unknown): Extract<Connection, { readonly ok: false }> {
  return { ok: false, fault: { kind: 'server', sentence: sentenceOf(error), action: 'retry' } };
}
