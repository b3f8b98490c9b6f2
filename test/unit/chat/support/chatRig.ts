import { Chat } from '../../../../src/chat/chat.ts';
import type { ChatPorts, RecalledHere } from '../../../../src/chat/chatPorts.ts';
import {
  type Conversation,
  newConversation,
  type Turn,
} from '../../../../src/chat/conversation.ts';
import { conversationFormat } from '../../../../src/chat/conversationFormat.ts';
import { type ListenPorts, listen } from '../../../../src/chat/listen.ts';
import { anthropicModel } from '../../../../src/claude/anthropic.ts';
import { takesSystemMessages } from '../../../../src/claude/models.ts';
import { Memories } from '../../../../src/memory/memories.ts';
import { recall } from '../../../../src/memory/recall.ts';
import { type ScopeRef, userScope } from '../../../../src/memory/scope.ts';
import {
  type ConversationStore,
  openConversationStore,
} from '../../../../src/store/conversationStore.ts';
import { type MemoryStore, openMemoryStore } from '../../../../src/store/memoryStore.ts';
import type { Reply } from '../../../messages-api/script.ts';
import {
  type MessagesApi,
  type MessagesApiOptions,
  startMessagesApi,
} from '../../../messages-api/server.ts';
import { nextId } from '../../memory/samples.ts';
import { removeTemporaryFolders, temporaryFolder } from '../../store/support/temporaryFolder.ts';

const key = 'sk-ant-api03-the-key';

/** A reply that thinks first, so that the server signs what came before it. */
export const thoughtful: Reply = {
  blocks: [
    { type: 'thinking', thinking: 'The user wants something. I weigh it.' },
    { type: 'text', text: 'Fine, that is done now.' },
  ],
};

/** Chats over the real hearing, memory, stores and Anthropic adapter, with the local server. */
export class ChatRig {
  readonly api: MessagesApi;
  readonly root = temporaryFolder();
  readonly store: MemoryStore = openMemoryStore({ root: this.root, user: 'Ann' });
  readonly memories = new Memories(this.store, nextId);
  readonly conversations: ConversationStore<Conversation> = this.openConversations();
  readonly workspace: ScopeRef = { scope: 'workspace', id: 'w1' };
  readonly troubles: string[] = [];
  /** Called whenever a chat has told something. */
  onTold: () => void = () => undefined;
  model = 'claude-sonnet-5-5';
  silence = 45_000;

  private constructor(api: MessagesApi) {
    this.api = api;
  }

  static async start(options: MessagesApiOptions = {}): Promise<ChatRig> {
    return new ChatRig(await startMessagesApi({ reply: () => thoughtful, ...options }));
  }

  /** A store of its own, as another window has one. */
  openConversations(): ConversationStore<Conversation> {
    return openConversationStore({
      root: this.root,
      user: 'Ann',
      ...conversationFormat,
    });
  }

  chat(more: Partial<ChatPorts> = {}, conversation?: Conversation): Chat {
    const ports = { ...this.ports(), ...more };
    return new Chat(conversation ?? newConversation(nextId(), 'w1', new Date()), ports, {
      turn: () => this.onTold(),
      delta: () => this.onTold(),
      trouble: (sentence) => this.troubles.push(sentence),
    });
  }

  ports(): ChatPorts {
    return {
      connect: async () => ({
        ok: true,
        model: anthropicModel({
          apiKey: key,
          baseUrl: this.api.url,
          timeouts: { silence: this.silence },
        }),
        choice: {
          model: this.model,
          maxTokens: 4000,
          takesSystemMessages: takesSystemMessages(this.model),
        },
      }),
      listen: (text, conversation) => listen(text, conversation, this.listenPorts()),
      recall: () => this.recall(),
      save: (conversation) => this.conversations.write(conversation),
      count: async () => undefined,
      review: async () => [],
      tally: () => undefined,
      onBroken: () => 'off',
      newId: nextId,
      now: () => new Date(),
    };
  }

  listenPorts(more: Partial<ListenPorts> = {}): ListenPorts {
    return {
      memories: this.memories,
      workspace: this.workspace,
      recall: () => this.recall(),
      active: async () => {
        const { told, leftOut, overridden } = await this.recall();
        return [...told, ...leftOut, ...overridden.map(({ placed }) => placed)];
      },
      ...more,
    };
  }

  async recall(): Promise<RecalledHere> {
    const [workspace, user] = await Promise.all([
      this.store.read(this.workspace),
      this.store.read(userScope),
    ]);
    const recalled = recall([
      { ref: this.workspace, where: 'In the project shop', memories: workspace.memories },
      { ref: userScope, where: 'Everywhere', memories: user.memories },
    ]);
    return { ...recalled, unread: [] };
  }

  /** The bodies of the messages that were asked for, byte for byte. */
  bodies(): readonly string[] {
    return this.api.requests.filter(({ path }) => path === '/v1/messages').map(({ raw }) => raw);
  }

  async close(): Promise<void> {
    this.store.dispose();
    await this.api.close();
    removeTemporaryFolders();
  }
}

export function lastTurn(chat: Chat): Turn {
  const turn = chat.conversation.turns.at(-1);
  if (!turn) throw new Error('The conversation has no turn.');
  return turn;
}

export function states(chat: Chat): string[] {
  return chat.conversation.turns.map(({ reply }) => reply.state);
}
