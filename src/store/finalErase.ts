import type { ConversationStore } from './conversationStore.ts';
import { erasedSentence } from './erasedSentence.ts';
import { attempt, type EraseFailure } from './eraseFailure.ts';
import type { MemoryStore } from './memoryStore.ts';
import type { EraseTargets } from './planErase.ts';

export interface FinallyErased {
  /** Memories that were there, not counting those only in the history. */
  readonly memories: number;
  readonly conversations: number;
  /** Where words of it may still be, and why. */
  readonly failures: readonly EraseFailure[];
  /** All of this for the user. */
  readonly sentence: string;
}

export interface EraseStores {
  readonly memory: Pick<MemoryStore, 'planErase' | 'erase'>;
  readonly conversations: Pick<ConversationStore<unknown>, 'containing' | 'remove'>;
}

/**
 * Erases memories so that no word of them is left in any file of the user: memories, history,
 * copies, temporaries, locks, and the conversations in which they were said or told. Cannot be undone.
 *
 * The memories go last, for they tell what to look for: where this is cut short, a second try does
 * the rest. A file that cannot be changed keeps none of the others.
 *
 * @param beforeRemoving closes those of these conversations that are open.
 * @throws StoreError while nothing has been changed yet.
 */
export async function finalErase(
  stores: EraseStores,
  targets: EraseTargets,
  beforeRemoving: (conversations: readonly string[]) => Promise<void>,
): Promise<FinallyErased> {
  const plan = await stores.memory.planErase(targets);
  const { words, ids } = plan.traces;
  const speaking = await stores.conversations.containing([...words, ...ids]);
  if (speaking.ids.length > 0) await beforeRemoving(speaking.ids);
  const unremoved: EraseFailure[] = [];
  for (const id of speaking.ids) {
    const path = `conversations/${id}.json`;
    await attempt(unremoved, path, 'a conversation', () => stores.conversations.remove(id));
  }
  const erased = await stores.memory.erase(plan);
  const conversations = speaking.ids.length - unremoved.length;
  const failures = [...speaking.failures, ...unremoved, ...erased.failures];
  const sentence = erasedSentence(erased.memories, conversations, failures);
  return { memories: erased.memories, conversations, failures, sentence };
}
