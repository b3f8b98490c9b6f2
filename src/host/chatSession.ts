import * as vscode from 'vscode';
import { Chat } from '../chat/chat.ts';
import type { ChatListener, ChatPorts } from '../chat/chatPorts.ts';
import { type Conversation, type Note, newConversation } from '../chat/conversation.ts';
import { listen, listenEverywhere } from '../chat/listen.ts';
import { closeOpenReplies } from '../chat/reply.ts';
import type { Memories } from '../memory/memories.ts';
import type { Tally } from '../memory/tally.ts';
import type { ConversationStore } from '../store/conversationStore.ts';
import { StoreError } from '../store/storeError.ts';
import type { Connections } from './connections.ts';
import { listenPorts } from './listenPorts.ts';
import type { MemoryHere } from './memoryHere.ts';
import type { Place } from './place.ts';
import { readSetting } from './settings.ts';
import { reviewIn } from './style/reviewReply.ts';
import type { StyleThread } from './style/styleThread.ts';

/** Which conversation this workspace showed last. */
const lastShown = 'conversation';

/** Characters that one message may have: about 100,000 tokens, half of what models take. */
export const longestMessage = 400_000;

export interface SessionParts {
  readonly memory: MemoryHere;
  readonly memories: Memories;
  readonly conversations: ConversationStore<Conversation>;
  readonly connections: Connections;
  readonly place: Place;
  readonly state: vscode.Memento;
  readonly style: StyleThread;
  readonly tally: Tally;
  readonly newId: () => string;
}

/** The conversation that this window shows, and the ways to another. */
export class ChatSession implements vscode.Disposable {
  readonly #parts: SessionParts;
  readonly #listener: ChatListener;
  readonly #switched = new vscode.EventEmitter<void>();
  readonly onDidSwitch = this.#switched.event;
  #chat: Chat;
  #restored: Promise<void> | undefined;

  constructor(parts: SessionParts, listener: ChatListener) {
    this.#parts = parts;
    this.#listener = listener;
    this.#chat = this.#chatOf(newConversation(parts.newId(), undefined, new Date()));
  }

  get conversation(): Conversation {
    return this.#chat.conversation;
  }

  get busy(): boolean {
    return this.#chat.busy;
  }

  /** Goes on with what this workspace showed last; with a new one where that cannot be read. */
  restore(): Promise<void> {
    this.#restored ??= this.#restore();
    return this.#restored;
  }

  /** Once: a panel that loads again later must not take away what has been sent meanwhile. */
  async #restore(): Promise<void> {
    if (this.conversation.turns.length > 0) return;
    const id = this.#parts.state.get<string>(lastShown);
    if (id === undefined || !(await this.open(id))) await this.startNew();
  }

  /** Shows a stored conversation. False where it is gone or cannot be read. */
  async open(id: string): Promise<boolean> {
    const found = await this.#parts.conversations.read(id).catch(() => undefined);
    if (!found) return false;
    await this.#show(closeOpenReplies(found));
    return true;
  }

  async startNew(): Promise<void> {
    const workspace = (await this.#parts.place.workspaces())[0]?.id;
    await this.#show(newConversation(this.#parts.newId(), workspace, new Date()));
  }

  /** Why nothing can be asked for now, or undefined. */
  get refusal(): string | undefined {
    if (!this.busy) return undefined;
    return 'Claude is still answering. Stop the reply first, or wait for its end.';
  }

  /** Why this text cannot be sent, or undefined. */
  refuse(text: string): string | undefined {
    if (text.trim() === '') return 'Type a message first.';
    if (this.refusal) return this.refusal;
    if (text.length <= longestMessage) return undefined;
    const [has, most] = [text.length, longestMessage].map((count) => count.toLocaleString('en'));
    return `This message has ${has} characters; at most ${most} can be sent. Shorten it.`;
  }

  send(text: string): Promise<void> {
    return this.#chat.send(text);
  }

  /** As `send`, with words that are not the user's own: nothing is heard in them. */
  ask(text: string): Promise<void> {
    return this.#chat.ask(text);
  }

  retry(turn: string): Promise<void> {
    return this.#chat.retry(turn);
  }

  /** Whether a turn's reply is being judged. */
  isReviewing(turn: string): boolean {
    return this.#chat.isReviewing(turn);
  }

  /** False where there is nothing to mend, or a reply is on its way. */
  fix(turn: string): Promise<boolean> {
    return this.#chat.fix(turn);
  }

  mendHere(turn: string): Promise<void> {
    return this.#chat.mendHere(turn);
  }

  unmend(turn: string): Promise<void> {
    return this.#chat.unmend(turn);
  }

  stop(): Promise<void> {
    return this.#chat.stop();
  }

  /** What a message wished for a project that there is not: the user asked for it under its note. */
  async rememberEverywhere(turn: string): Promise<void> {
    const chat = this.#chat;
    const found = chat.conversation.turns.find(({ id }) => id === turn);
    if (!found) return;
    const ports = await listenPorts(this.#parts);
    const notes = await listenEverywhere(found.text, chat.conversation.id, ports);
    const isAnswered = (note: Note) =>
      note.kind === 'refused' && note.action === 'rememberEverywhere';
    await chat.setNotes(turn, [...found.notes.filter((note) => !isAnswered(note)), ...notes]);
  }

  async #show(conversation: Conversation): Promise<void> {
    const before = this.#chat;
    this.#chat = this.#chatOf(conversation);
    this.#switched.fire();
    await before.stop();
    await this.#parts.state.update(lastShown, conversation.id);
  }

  #chatOf(conversation: Conversation): Chat {
    const { memory, conversations, connections, style, tally, newId } = this.#parts;
    const ports: ChatPorts = {
      connect: () => connections.connect(),
      listen: async (text, id) => listen(text, id, await listenPorts(this.#parts)),
      recall: () => memory.recall(),
      save: async (changed) => {
        if (memory.readOnly !== undefined) return;
        await conversations.write(changed).catch((error: unknown) => {
          // The user erased it here: there is nothing to tell.
          if (this.#chat === chat || !isRemoved(error)) throw error;
        });
      },
      count: (text) => connections.count(text),
      review: reviewIn(style),
      tally: (scope, id, counts) => {
        if (memory.readOnly === undefined) tally.add(scope, id, counts);
      },
      onBroken: () => readSetting('onBrokenPreference'),
      newId,
      now: () => new Date(),
    };
    const chat: Chat = new Chat(
      conversation,
      ports,
      this.#whileShown(() => chat),
    );
    return chat;
  }

  /** A conversation that is no longer shown goes on in silence: saving, and counting its tokens. */
  #whileShown(chat: () => Chat): ChatListener {
    const { turn, delta, trouble } = this.#listener;
    const isShown = () => this.#chat === chat();
    return {
      turn: (changed) => isShown() && turn(changed),
      delta: (id, more) => isShown() && delta(id, more),
      trouble,
    };
  }

  dispose(): void {
    void this.#chat.stop();
    this.#switched.dispose();
  }
}

function isRemoved(error: unknown): boolean {
  return error instanceof StoreError && error.code === 'removed';
}
