import type { Model, ModelFault } from '../claude/model.ts';
import type { Counts } from '../memory/memory.ts';
import type { Recalled } from '../memory/recall.ts';
import type { Preference, Verdict } from '../style/review.ts';
import type { Conversation, Note, Turn } from './conversation.ts';
import type { ModelChoice } from './prompt.ts';

/** A way to a model, or why there is none. */
export type Connection =
  | { readonly ok: true; readonly model: Model; readonly choice: ModelChoice }
  | { readonly ok: false; readonly fault: ModelFault };

/** What a chat needs from outside. Any of it may throw; the chat then goes on. */
export interface ChatPorts {
  connect(): Promise<Connection>;
  /** Hears the user's typed words, remembers, and says what became of it. */
  listen(text: string, conversation: string): Promise<readonly Note[]>;
  /** All memories that apply here, now. */
  recall(): Promise<RecalledHere>;
  save(conversation: Conversation): Promise<void>;
  /** The model's own count of a text's tokens; undefined where it cannot be had. */
  count(text: string): Promise<number | undefined>;
  /** Judges a reply; `quoted` is what it may show without having written it. In the preferences' order. */
  review(
    reply: string,
    preferences: readonly Preference[],
    quoted: readonly string[],
  ): Promise<readonly Verdict[]>;
  /** Counts what a reply made of a memory, by its scope's key and its id. */
  tally(scope: string, memory: string, counts: Counts): void;
  /** What is done about a reply that breaks a preference. `off`: replies are not judged at all. */
  onBroken(): OnBroken;
  newId(): string;
  now(): Date;
}

export type OnBroken = 'report' | 'repair' | 'off';

/** What was recalled, and the scopes that could not be read, each with the sentence that says why. */
export interface RecalledHere extends Recalled {
  readonly unread?: readonly { readonly scope: string; readonly sentence: string }[];
}

/** What a chat tells while it goes on. */
export interface ChatListener {
  turn(turn: Turn): void;
  delta(turn: string, more: { readonly text: string; readonly thinking: string }): void;
  /** A sentence about something that went wrong beside the answer. */
  trouble(sentence: string): void;
}
