import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard focus in a list whose items go away when they are answered: where the one with
 * the focus is gone, the next one has it. Items bear `data-item`.
 */
export function useItemFocus(list: RefObject<HTMLElement | null>, count: number): void {
  const last = useRef<number | undefined>(undefined);
  const before = useRef(count);
  useEffect(() => {
    const element = list.current;
    const remember = ({ target }: FocusEvent) => {
      const item = target instanceof Element ? target.closest('[data-item]') : null;
      last.current = item ? itemsOf(element).indexOf(item) : undefined;
    };
    element?.addEventListener('focusin', remember);
    return () => element?.removeEventListener('focusin', remember);
  }, []);
  useLayoutEffect(() => {
    const isGone = count < before.current && document.activeElement === document.body;
    before.current = count;
    if (isGone && last.current !== undefined) focusItem(list.current, last.current);
  }, [count]);
}

function itemsOf(list: Element | null): readonly Element[] {
  return [...(list?.querySelectorAll('[data-item]') ?? [])];
}

function focusItem(list: HTMLElement | null, index: number): void {
  const items = itemsOf(list);
  const next = items[Math.min(index, items.length - 1)];
  const target = next?.querySelector<HTMLElement>('summary, button') ?? list;
  target?.focus();
}
