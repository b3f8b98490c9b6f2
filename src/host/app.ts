import type { Conversation } from '../chat/conversation.ts';
import type { Memories } from '../memory/memories.ts';
import type { ConversationStore } from '../store/conversationStore.ts';
import type { MemoryStore } from '../store/memoryStore.ts';
import type { ChatSession } from './chatSession.ts';
import type { Connections } from './connections.ts';
import type { Lessons } from './lessons.ts';
import type { MemoryDocuments } from './memoryDocuments.ts';
import type { MemoryHere } from './memoryHere.ts';
import type { Notices } from './notices.ts';
import type { Panel } from './panel.ts';
import type { Place } from './place.ts';
import type { FileChecks } from './style/fileChecks.ts';
import type { OpenFileRules } from './style/openFileRules.ts';
import type { StyleThread } from './style/styleThread.ts';
import type { Surveys } from './surveys.ts';

/** The objects of one window, made in `activate` and handed to what the user can start. */
export interface App {
  readonly place: Place;
  readonly store: MemoryStore;
  readonly memory: MemoryHere;
  readonly memories: Memories;
  readonly conversations: ConversationStore<Conversation>;
  readonly connections: Connections;
  readonly session: ChatSession;
  readonly panel: Panel;
  readonly notices: Notices;
  readonly documents: MemoryDocuments;
  readonly style: StyleThread;
  readonly surveys: Surveys;
  readonly checks: FileChecks;
  readonly openFile: OpenFileRules;
  readonly lessons: Lessons;
  readonly newId: () => string;
}
