import type { MemoryView } from '../../shared/view.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { Menu } from '../parts/Menu.tsx';
import { changeMemory, editMemory } from './editing.ts';
import type { RowProps } from './MemoryRow.tsx';

export function removeMemory(scope: string, id: string): void {
  changeMemory({ type: 'deleteMemory', scope, id });
}

export function switchMemory(scope: string, { id, status }: MemoryView): void {
  changeMemory({ type: 'switchMemory', scope, id, on: status !== 'active' });
}

/** What can be done with a memory. Seen on its row while that is hovered or focused. */
export function RowActions({ group, memory, others, reached }: RowProps) {
  const { scope } = group;
  const { id, status } = memory;
  const tabIndex = reached ? 0 : -1;
  const places = others.filter(({ readOnly }) => readOnly === undefined);
  return (
    <div class="row-actions">
      {status !== 'superseded' && (
        <>
          <IconButton
            icon="edit"
            label="Edit"
            tabIndex={tabIndex}
            onClick={() => editMemory(scope, id)}
          />
          <IconButton
            icon={status === 'active' ? 'circle-slash' : 'pass'}
            label={status === 'active' ? 'Switch off' : 'Switch on'}
            tabIndex={tabIndex}
            onClick={() => switchMemory(scope, memory)}
          />
          {places.length > 0 && (
            <Menu
              icon="arrow-swap"
              label="Move to another scope"
              tabIndex={tabIndex}
              items={places.map((place) => ({
                label: `Move to ${place.label}: ${place.name}`,
                run: () => changeMemory({ type: 'moveMemory', scope, id, to: place.scope }),
              }))}
            />
          )}
        </>
      )}
      <IconButton
        icon="trash"
        label="Delete"
        tabIndex={tabIndex}
        onClick={() => removeMemory(scope, id)}
      />
    </div>
  );
}
