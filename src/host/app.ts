import type { ChatSession } from './chatSession.ts';
import type { Connections } from './connections.ts';
import type { MemoryDocuments } from './memoryDocuments.ts';
import type { MemoryParts } from './memoryParts.ts';
import type { Notices } from './notices.ts';
import type { Panel } from './panel.ts';
import type { StyleParts } from './styleParts.ts';

/** The objects of one window, made in `activate` and handed to what the user can start. */
export interface App extends MemoryParts, StyleParts {
  readonly connections: Connections;
  readonly session: ChatSession;
  readonly panel: Panel;
  readonly notices: Notices;
  readonly documents: MemoryDocuments;
}
