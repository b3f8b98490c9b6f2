import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MemoryGroupView, MemoryView } from '../../shared/view.ts';
import { editMemory, isEditing } from './editing.ts';
import { MemoryEditor } from './MemoryEditor.tsx';
import { MemoryMeta } from './MemoryMeta.tsx';
import { RowActions, removeMemory, switchMemory } from './RowActions.tsx';
import { focusedRow, moveBetweenRows, rowKey } from './rowFocus.ts';

export interface RowProps {
  readonly group: MemoryGroupView;
  readonly memory: MemoryView;
  /** Where it could be moved to. */
  readonly others: readonly MemoryGroupView[];
  /** Whether Tab reaches this row. */
  readonly reached: boolean;
}

/** One memory. On the row itself: Enter edits, Space switches, Delete deletes. */
export function MemoryRow(props: RowProps) {
  const { group, memory, reached } = props;
  const row = useRef<HTMLLIElement>(null);
  const open = isEditing(group.scope, memory.id);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (wasOpen.current && !open) row.current?.focus();
    wasOpen.current = open;
  }, [open]);
  const key = rowKey(group.scope, memory.id);
  return (
    <li
      ref={row}
      class={`memory-row ${memory.status}${memory.overriddenBy ? ' overridden' : ''}`}
      data-row={key}
      tabIndex={reached && !open ? 0 : -1}
      onFocusIn={() => {
        focusedRow.value = key;
      }}
      onKeyDown={(event) => act(event, props)}
    >
      {open ? (
        <MemoryEditor label="Edit memory" />
      ) : (
        <>
          <div class="memory-text">{memory.text}</div>
          <div class="memory-line">
            <MemoryMeta memory={memory} tabIndex={reached ? 0 : -1} />
            {group.readOnly === undefined && <RowActions {...props} />}
          </div>
        </>
      )}
    </li>
  );
}

function act(
  event: KeyboardEvent & { readonly currentTarget: HTMLElement },
  { group, memory }: RowProps,
): void {
  if (event.target !== event.currentTarget) return;
  moveBetweenRows(event);
  if (group.readOnly !== undefined) return;
  const replaced = memory.status === 'superseded';
  const acts: Readonly<Record<string, () => void>> = {
    Delete: () => removeMemory(group.scope, memory.id),
    ...(replaced
      ? {}
      : {
          Enter: () => editMemory(group.scope, memory.id),
          ' ': () => switchMemory(group.scope, memory),
        }),
  };
  const run = acts[event.key];
  if (!run) return;
  event.preventDefault();
  run();
}
