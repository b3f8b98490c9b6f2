import { monotonicFactory } from 'ulid';
import { Chat } from '../../../src/chat/chat.ts';
import type { ChatPorts } from '../../../src/chat/chatPorts.ts';
import { newConversation } from '../../../src/chat/conversation.ts';
import { conversationFormat } from '../../../src/chat/conversationFormat.ts';
import { listen } from '../../../src/chat/listen.ts';
import { anthropicModel } from '../../../src/claude/anthropic.ts';
import { defaultMaxOutput, takesSystemMessages } from '../../../src/claude/models.ts';
import { Memories } from '../../../src/memory/memories.ts';
import { recall } from '../../../src/memory/recall.ts';
import { userScope } from '../../../src/memory/scope.ts';
import { openConversationStore } from '../../../src/store/conversationStore.ts';
import type { MemoryStore } from '../../../src/store/memoryStore.ts';
import { user } from '../scopeFiles.ts';

export const model = 'claude-sonnet-5-5';

export interface ChatOptions {
  readonly root: string;
  readonly store: MemoryStore;
  readonly baseUrl: string;
}

/** New conversations, put together as the extension does it, without the editor. */
export class Chats {
  readonly #newId = monotonicFactory();
  readonly #ports: ChatPorts;

  constructor({ root, store, baseUrl }: ChatOptions) {
    const memories = new Memories(store, this.#newId);
    const conversations = openConversationStore({
      root,
      user,
      ...conversationFormat,
    });
    const remembered = async () => (await store.read(userScope)).memories;
    const recalled = async () =>
      recall([{ ref: userScope, where: 'Everywhere', memories: await remembered() }]);
    const active = async () => (await recalled()).told;
    this.#ports = {
      connect: async () => ({
        ok: true,
        model: anthropicModel({ apiKey: 'bench', baseUrl }),
        choice,
      }),
      listen: (text, id) => listen(text, id, { memories, active, recall: recalled }),
      recall: recalled,
      save: (conversation) => conversations.write(conversation),
      count: async () => undefined,
      review: async () => [],
      tally: () => undefined,
      onBroken: () => 'off',
      newId: this.#newId,
      now: () => new Date(),
    };
  }

  /** Sends a first message and waits for the reply's end; returns the ms to the first text. */
  async firstToken(text: string): Promise<number> {
    let first = Number.NaN;
    const started = performance.now();
    const seen = () => {
      if (Number.isNaN(first)) first = performance.now() - started;
    };
    const chat = new Chat(newConversation(this.#newId(), undefined, new Date()), this.#ports, {
      turn: ({ reply }) => {
        if (reply.blocks.length > 0) seen();
      },
      delta: seen,
      trouble: (sentence) => {
        throw new Error(sentence);
      },
    });
    await chat.send(text);
    const { reply } = chat.conversation.turns[0] ?? {};
    if (reply?.state !== 'done')
      throw new Error(reply?.fault?.sentence ?? 'The reply did not end.');
    return first;
  }
}

const choice = {
  model,
  maxTokens: defaultMaxOutput,
  takesSystemMessages: takesSystemMessages(model),
};
