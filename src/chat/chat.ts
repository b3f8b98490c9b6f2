import type { ModelFault } from '../claude/model.ts';
import { type MemoryChange, renderBriefing, renderChange, toldSoFar } from '../memory/briefing.ts';
import { sentenceOf } from '../shared/sentenceError.ts';
import type { ChatListener, ChatPorts, Connection } from './chatPorts.ts';
import {
  type Conversation,
  isOpen,
  isSaid,
  type Note,
  type Turn,
  titleFrom,
} from './conversation.ts';
import { promptFor } from './prompt.ts';
import { addEvent, failReply, stopReply, waitingReply } from './reply.ts';

/** One conversation as it goes on: hear, brief, stream, save. One reply at a time. */
export class Chat {
  #conversation: Conversation;
  readonly #ports: ChatPorts;
  readonly #listener: ChatListener;
  #running: { readonly stop: AbortController; readonly ended: Promise<void> } | undefined;

  constructor(conversation: Conversation, ports: ChatPorts, listener: ChatListener) {
    this.#conversation = conversation;
    this.#ports = ports;
    this.#listener = listener;
  }

  get conversation(): Conversation {
    return this.#conversation;
  }

  /** Whether a reply is on its way. */
  get busy(): boolean {
    const last = this.#conversation.turns.at(-1);
    return last !== undefined && isOpen(last.reply);
  }

  /** Sends what the user typed. Resolves when the reply has ended, in whatever way; never rejects. */
  async send(text: string): Promise<void> {
    if (this.busy) return;
    const turn: Turn = {
      id: this.#ports.newId(),
      at: this.#ports.now().toISOString(),
      text,
      notes: [],
      reply: waitingReply(''),
    };
    const first = this.#conversation.turns.length === 0;
    this.#conversation = {
      ...this.#conversation,
      ...(first ? { title: titleFrom(text) } : {}),
      turns: [...this.#conversation.turns, turn],
    };
    await this.#run(turn.id, true);
  }

  /** Asks again for the reply of the newest turn, where nothing of it has come but thinking. */
  async retry(id: string): Promise<void> {
    const turn = this.#conversation.turns.at(-1);
    if (this.busy || turn?.id !== id || isSaid(turn.reply)) return;
    await this.#run(id, false);
  }

  /** Puts other notes under one message. */
  async setNotes(id: string, notes: readonly Note[]): Promise<void> {
    this.#update(id, (turn) => ({ ...turn, notes: [...notes] }));
    await this.#save();
  }

  /** Ends the reply that is streaming, at once; what has come is kept. */
  async stop(): Promise<void> {
    this.#running?.stop.abort();
    await this.#running?.ended;
  }

  async #run(id: string, hear: boolean): Promise<void> {
    const stop = new AbortController();
    const ended = this.#turn(id, hear, stop.signal);
    this.#running = { stop, ended };
    await ended;
    await this.#save();
    await this.#count(id);
  }

  /** Saving goes on beside the request: the answer does not wait for the disk. */
  async #turn(id: string, hear: boolean, signal: AbortSignal): Promise<void> {
    this.#update(id, (turn) => ({ ...turn, reply: waitingReply('') }));
    if (hear) await this.#listen(id);
    await this.#brief(id);
    void this.#save();
    await this.#stream(id, signal);
  }

  /** Memory never stands in the way of the answer: if it fails, the note says so. */
  async #listen(id: string): Promise<void> {
    const { text } = this.#get(id);
    try {
      const notes = await this.#ports.listen(text, this.#conversation.id);
      this.#update(id, (turn) => ({ ...turn, notes: [...notes] }));
    } catch (error) {
      const note: Note = { kind: 'refused', text: `Nothing was remembered: ${sentenceOf(error)}` };
      this.#update(id, (turn) => ({ ...turn, notes: [note] }));
    }
  }

  /** The first turn is told everything, once; a later one only what has changed since. */
  async #brief(id: string): Promise<void> {
    try {
      const recalled = await this.#ports.recall();
      const { unread = [] } = recalled;
      for (const { sentence } of unread) this.#listener.trouble(notTold(sentence));
      const { briefing, turns } = this.#conversation;
      if (briefing === undefined && turns.length === 1) {
        this.#conversation = { ...this.#conversation, briefing: renderBriefing(recalled) };
        return;
      }
      const before = turns.flatMap((turn) => (turn.id !== id && turn.change ? [turn.change] : []));
      // What was told from a scope that cannot be read now still holds.
      const told = toldSoFar(briefing, before).filter(
        (entry) => !unread.some(({ scope }) => scope === entry.scope),
      );
      const change = renderChange(told, recalled);
      this.#update(id, ({ change: _, ...turn }) => (change ? { ...turn, change } : turn));
    } catch (error) {
      this.#listener.trouble(notTold(sentenceOf(error)));
    }
  }

  async #stream(id: string, signal: AbortSignal): Promise<void> {
    const connection = await this.#ports.connect().catch(noConnection);
    if (!connection.ok) {
      this.#update(id, (turn) => ({ ...turn, reply: failReply(turn.reply, connection.fault) }));
      return;
    }
    const { model, choice } = connection;
    const request = promptFor(this.#conversation, choice);
    this.#update(id, (turn) => ({ ...turn, reply: waitingReply(choice.model) }));
    try {
      for await (const event of model(request, signal)) this.#take(id, event);
    } catch {
      this.#update(id, (turn) => ({ ...turn, reply: failReply(turn.reply, unexpected) }));
    }
    if (isOpen(this.#get(id).reply)) {
      this.#update(id, (turn) => ({ ...turn, reply: stopReply(turn.reply) }));
    }
  }

  #take(id: string, event: Parameters<typeof addEvent>[1]): void {
    const waiting = this.#get(id).reply.state === 'waiting';
    const grows = event.type === 'text' || event.type === 'thinking';
    this.#update(
      id,
      (turn) => ({ ...turn, reply: addEvent(turn.reply, event) }),
      !grows || waiting,
    );
    if (!grows || waiting) return;
    const more = { text: '', thinking: '', [event.type]: event.text };
    this.#listener.delta(id, more);
  }

  #get(id: string): Turn {
    const turn = this.#conversation.turns.find((one) => one.id === id);
    if (!turn) throw new Error(`No turn ${id}`);
    return turn;
  }

  #update(id: string, change: (turn: Turn) => Turn, tell = true): void {
    const turn = change(this.#get(id));
    const turns = this.#conversation.turns.map((one) => (one.id === id ? turn : one));
    this.#conversation = { ...this.#conversation, turns };
    if (tell) this.#listener.turn(turn);
  }

  /** Replaces our estimates by the model's counts, once, after the answer. */
  async #count(id: string): Promise<void> {
    const { briefing } = this.#conversation;
    const { change, reply } = this.#get(id);
    if (reply.state !== 'done') return;
    const counted = await this.#countOf(briefing);
    const changed = await this.#countOf(change);
    if (briefing && counted !== undefined) {
      const exact = { ...briefing, tokens: counted, exact: true };
      this.#conversation = { ...this.#conversation, briefing: exact };
    }
    if (change && changed !== undefined) {
      const exact = { ...change, tokens: changed, exact: true };
      this.#update(id, (turn) => ({ ...turn, change: exact }), false);
    }
    if (counted === undefined && changed === undefined) return;
    await this.#save();
    for (const turn of this.#conversation.turns) this.#listener.turn(turn);
  }

  async #countOf(told: Pick<MemoryChange, 'text' | 'exact'> | undefined) {
    if (!told || told.exact) return undefined;
    return this.#ports.count(told.text).catch(() => undefined);
  }

  async #save(): Promise<void> {
    this.#conversation = { ...this.#conversation, updated: this.#ports.now().toISOString() };
    try {
      await this.#ports.save(this.#conversation);
    } catch (error) {
      this.#listener.trouble(`This conversation could not be saved: ${sentenceOf(error)}`);
    }
  }
}

function notTold(sentence: string): string {
  return `Claude was not told all that is remembered. ${sentence}`;
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
