import { monotonicFactory } from 'ulid';
import type * as vscode from 'vscode';
import type { Conversation } from '../chat/conversation.ts';
import { conversationFormat } from '../chat/conversationFormat.ts';
import { Memories } from '../memory/memories.ts';
import { type ConversationStore, openConversationStore } from '../store/conversationStore.ts';
import { type MemoryStore, openMemoryStore } from '../store/memoryStore.ts';
import { MemoryHere } from './memoryHere.ts';
import { Place } from './place.ts';
import { currentUser } from './settings.ts';

/** The objects that remember. */
export interface MemoryParts {
  readonly place: Place;
  readonly store: MemoryStore;
  readonly memory: MemoryHere;
  readonly memories: Memories;
  readonly conversations: ConversationStore<Conversation>;
  readonly newId: () => string;
}

export function createMemoryParts(context: vscode.ExtensionContext): MemoryParts {
  const newId = monotonicFactory();
  const user = currentUser();
  const where = { root: context.globalStorageUri.fsPath, user };
  const store = openMemoryStore(where);
  const conversations = openConversationStore({ ...where, ...conversationFormat });
  const place = new Place(context.workspaceState);
  const memory = new MemoryHere(store, place, user);
  return { place, store, memory, memories: new Memories(memory, newId), conversations, newId };
}
