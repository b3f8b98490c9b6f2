import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MemoryGroupView, MemoryView } from '../../shared/view.ts';
import { post } from '../host.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { Menu, type MenuItem } from '../parts/Menu.tsx';
import { beginMemory, isEditing } from './editing.ts';
import { current, history } from './filterGroups.ts';
import { MemoryEditor } from './MemoryEditor.tsx';
import { MemoryRow } from './MemoryRow.tsx';
import { rowKey } from './rowFocus.ts';

interface GroupProps {
  readonly group: MemoryGroupView;
  /** Where a memory of this group could be moved to. */
  readonly others: readonly MemoryGroupView[];
  readonly searching: boolean;
  /** The row that Tab reaches. */
  readonly reached: string | undefined;
}

/** One scope's memories under its heading. */
export function MemoryGroup({ group, others, searching, reached }: GroupProps) {
  const shown = current(group.memories);
  const replaced = history(group.memories);
  const rows = (memories: readonly MemoryView[]) =>
    memories.map((memory) => (
      <MemoryRow
        key={memory.id}
        group={group}
        memory={memory}
        others={others}
        reached={reached === rowKey(group.scope, memory.id)}
      />
    ));
  return (
    <section class="group" aria-label={group.label}>
      <GroupHeading group={group} count={shown.length} />
      {group.readOnly && <p class="empty">{group.readOnly}</p>}
      {isEditing(group.scope, undefined) && <MemoryEditor label={`New memory: ${group.label}`} />}
      {group.memories.length === 0 && <p class="empty">{examples[group.kind]}</p>}
      {shown.length > 0 && <ul>{rows(shown)}</ul>}
      {replaced.length > 0 && (
        <details class="history" open={searching}>
          <summary>History ({replaced.length})</summary>
          <ul>{rows(replaced)}</ul>
        </details>
      )}
    </section>
  );
}

const examples: Readonly<Record<MemoryGroupView['kind'], string>> = {
  workspace: 'Nothing yet. Say in the chat: “In this project, tests use pytest.”',
  profile:
    'Nothing yet. Add what holds wherever this profile is used: “Lines up to 100 characters.”',
  user: 'Nothing yet. Say in the chat: “Always answer briefly, code first.”',
};

function GroupHeading({
  group,
  count,
}: {
  readonly group: MemoryGroupView;
  readonly count: number;
}) {
  const add = useRef<HTMLButtonElement>(null);
  const adding = isEditing(group.scope, undefined);
  const wasAdding = useRef(false);
  useLayoutEffect(() => {
    if (wasAdding.current && !adding) add.current?.focus();
    wasAdding.current = adding;
  }, [adding]);
  return (
    <div class="group-head">
      <h2>{group.label}</h2>
      <span class="group-name">
        <span class="group-name-text" title={group.name}>
          {group.name}
        </span>{' '}
        · {count}
      </span>
      <IconButton
        ref={add}
        icon="add"
        label={`Add a memory: ${group.label}`}
        disabled={group.readOnly !== undefined}
        onClick={() => beginMemory(group.scope)}
      />
      <Menu icon="ellipsis" label={`More: ${group.label}`} items={groupItems(group)} />
    </div>
  );
}

function groupItems({ scope, kind, readOnly }: MemoryGroupView): readonly MenuItem[] {
  const profile = { label: 'Change profile…', run: () => post({ type: 'chooseProfile' }) };
  const change = [
    { label: 'Edit as text', run: () => post({ type: 'editAsText', scope }) },
    { label: 'Clear…', run: () => post({ type: 'clearMemory', scope }) },
  ];
  return [...(kind === 'profile' ? [profile] : []), ...(readOnly === undefined ? change : [])];
}
