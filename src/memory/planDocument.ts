import { type Draft, planRemember, type Stamp } from './changes.ts';
import type { Content, DocumentEdit } from './document.ts';
import { topic } from './hearing/topic.ts';
import type { Memory } from './memory.ts';
import { retireRivals } from './retireRivals.ts';
import type { Edit, ScopeFile } from './scopeFile.ts';

/**
 * Plans a document's edits on the file as it is now. What another window changed since the document
 * was printed is kept: it is not removed, and a line that was reworded here comes as a new memory
 * where its old one is gone.
 */
export function planDocument(
  file: ScopeFile,
  edits: readonly DocumentEdit[],
  stamp: Stamp,
): readonly Edit[] {
  const current = new Map(file.memories.map((memory) => [memory.id, memory]));
  const direct = edits.flatMap((edit): Edit[] => {
    const now = edit.type === 'add' ? undefined : current.get(edit.before.id);
    if (edit.type === 'add' || !now) return [];
    if (edit.type === 'change') return [{ before: now, after: changed(now, edit.content, stamp) }];
    return now.updated === edit.before.updated ? [{ before: now, after: null }] : [];
  });
  const contents = edits.flatMap((edit) =>
    edit.type === 'add' || (edit.type === 'change' && !current.has(edit.before.id))
      ? [edit.content]
      : [],
  );
  const touched = new Map(direct.map((edit) => [edit.before?.id, edit.after]));
  const memories = file.memories.flatMap((memory) =>
    touched.has(memory.id) ? (touched.get(memory.id) ?? []) : [memory],
  );
  const arrivals = direct.flatMap(({ after }) => after ?? []);
  const added = planRemember({ ...file, memories }, contents.map(draftOf), stamp, arrivals);
  const kept = added.remembered.map(({ memory }) => memory);
  const retired = retireRivals(memories, arrivals, stamp.now, kept);
  return merged([...direct, ...added.edits, ...retired]);
}

function changed(memory: Memory, content: Content, stamp: Stamp): Memory {
  const { slot: before, supersededBy: _, ...rest } = memory;
  const slot = memory.text === content.text ? before : topic(content.text);
  return { ...rest, ...(slot ? { slot } : {}), ...content, updated: stamp.now };
}

/** A new line that begins with [off] is kept switched off. */
function draftOf({ text, appliesTo, status }: Content): Draft {
  return {
    text,
    status,
    kind: 'preference',
    slot: topic(text),
    appliesTo,
    confidence: 'high',
    origin: { how: 'written' },
  };
}

/** Two edits of one memory become one, from what it was to what it is in the end. */
function merged(edits: readonly Edit[]): readonly Edit[] {
  const byId = new Map<string, Edit>();
  for (const edit of edits) {
    const id = edit.before?.id ?? edit.after?.id ?? '';
    byId.set(id, { before: byId.get(id)?.before ?? edit.before, after: edit.after });
  }
  return [...byId.values()];
}
