import { signal } from '@preact/signals';

/** The row that Tab reaches: one of the list, the one last focused. */
export const focusedRow = signal<string | undefined>(undefined);

export function rowKey(scope: string, id: string): string {
  return `${scope}/${id}`;
}

/** Moves the focus from a row to another with the arrow keys, Home and End. */
export function moveBetweenRows(
  event: KeyboardEvent & { readonly currentTarget: HTMLElement },
): void {
  const rows = visibleRows(event.currentTarget.closest('.groups'));
  const at = rows.indexOf(event.currentTarget);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(at + 1, rows.length - 1),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: rows.length - 1,
  };
  const to = steps[event.key];
  if (to === undefined) return;
  event.preventDefault();
  rows[to]?.focus();
}

/** Rows in a closed history are not reached. */
function visibleRows(list: Element | null): readonly HTMLElement[] {
  const rows = list?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
  return [...rows].filter((row) => row.checkVisibility());
}

/** Moves the focus to the row of one memory. */
export function focusRow(scope: string, id: string): void {
  const key = rowKey(scope, id);
  const rows = visibleRows(document.querySelector('.groups'));
  rows.find((row) => row.dataset.row === key)?.focus();
}
