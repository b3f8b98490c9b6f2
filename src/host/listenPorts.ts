import type { ListenPorts } from '../chat/listen.ts';
import type { Memories } from '../memory/memories.ts';
import type { MemoryHere } from './memoryHere.ts';
import type { Place } from './place.ts';

/** What listening to a message needs, as things are in this window now. */
export async function listenPorts(parts: {
  readonly memory: MemoryHere;
  readonly memories: Memories;
  readonly place: Place;
}): Promise<ListenPorts> {
  const { memory, memories, place } = parts;
  const [current] = await place.workspaces();
  return {
    memories,
    workspace: current && { scope: 'workspace', id: current.id },
    readOnly: memory.readOnly,
    recall: () => memory.recall(),
    active: async () => {
      const { told, leftOut, overridden } = await memory.recall();
      return [...told, ...leftOut, ...overridden.map(({ placed }) => placed)];
    },
  };
}
