import { type MemoryChange, renderBriefing, renderChange, toldSoFar } from '../memory/briefing.ts';
import { sentenceOf } from '../shared/sentenceError.ts';
import type { ChatListener, ChatPorts } from './chatPorts.ts';
import type { LiveConversation } from './liveConversation.ts';

type BrieferPorts = Pick<ChatPorts, 'recall' | 'count'>;

/** Tells a conversation what is remembered, and counts what that takes. */
export class Briefer {
  readonly #live: LiveConversation;
  readonly #ports: BrieferPorts;
  readonly #listener: ChatListener;

  constructor(live: LiveConversation, ports: BrieferPorts, listener: ChatListener) {
    this.#live = live;
    this.#ports = ports;
    this.#listener = listener;
  }

  /** The first turn is told everything, once; a later one only what has changed since. */
  async brief(id: string): Promise<void> {
    try {
      const recalled = await this.#ports.recall();
      const { unread = [] } = recalled;
      for (const { sentence } of unread) this.#listener.trouble(notTold(sentence));
      const { briefing, turns } = this.#live.now;
      if (briefing === undefined && turns.length === 1) {
        this.#live.change({ briefing: renderBriefing(recalled) });
        return;
      }
      const before = turns.flatMap((turn) => (turn.id !== id && turn.change ? [turn.change] : []));
      // What was told from a scope that cannot be read now still holds.
      const told = toldSoFar(briefing, before).filter(
        (entry) => !unread.some(({ scope }) => scope === entry.scope),
      );
      const change = renderChange(told, recalled);
      this.#live.update(id, ({ change: _, ...turn }) => (change ? { ...turn, change } : turn));
    } catch (error) {
      this.#listener.trouble(notTold(sentenceOf(error)));
    }
  }

  /** Replaces our estimates by the model's counts, once, after the answer. */
  async count(id: string): Promise<void> {
    const { briefing } = this.#live.now;
    const { change, reply } = this.#live.turn(id);
    if (reply.state !== 'done') return;
    const counted = await this.#countOf(briefing);
    const changed = await this.#countOf(change);
    if (briefing && counted !== undefined) {
      const exact = { ...briefing, tokens: counted, exact: true };
      this.#live.change({ briefing: exact });
    }
    if (change && changed !== undefined) {
      const exact = { ...change, tokens: changed, exact: true };
      this.#live.update(id, (turn) => ({ ...turn, change: exact }), false);
    }
    if (counted === undefined && changed === undefined) return;
    await this.#live.save();
    for (const turn of this.#live.now.turns) this.#listener.turn(turn);
  }

  async #countOf(told: Pick<MemoryChange, 'text' | 'exact'> | undefined) {
    if (!told || told.exact) return undefined;
    return this.#ports.count(told.text).catch(() => undefined);
  }
}

function notTold(sentence: string): string {
  return `Claude was not told all that is remembered. ${sentence}`;
}
