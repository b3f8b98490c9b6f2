import { useId, useRef } from 'preact/hooks';
import { IconButton } from './IconButton.tsx';

export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
}

interface MenuProps {
  readonly icon: string;
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly tabIndex?: number;
}

/** A button with a small menu. Arrows move, Escape closes and gives the focus back. */
export function Menu({ icon, label, items, tabIndex }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();
  const open = () => {
    if (menu.current && button.current) openBelow(menu.current, button.current);
  };
  const choose = (item: MenuItem) => {
    menu.current?.hidePopover();
    button.current?.focus();
    item.run();
  };
  return (
    <>
      <IconButton icon={icon} label={label} tabIndex={tabIndex} ref={button} onClick={open} />
      <div
        ref={menu}
        id={id}
        class="menu"
        popover="auto"
        role="menu"
        aria-label={label}
        tabIndex={-1}
        onKeyDown={moveInMenu}
      >
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => choose(item)}
          >
            {item.label}
          </button>
        ))}
      </div>
    </>
  );
}

const gap = 4;

/** Opens under the button, or over it where there is no room, within the panel. */
function openBelow(menu: HTMLElement, button: HTMLElement): void {
  menu.showPopover();
  const anchor = button.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const fits = anchor.bottom + height + gap <= window.innerHeight;
  menu.style.left = `${Math.max(gap, Math.min(anchor.right, window.innerWidth - gap) - width)}px`;
  menu.style.top = `${fits ? anchor.bottom : Math.max(gap, anchor.top - height)}px`;
  menu.querySelector('button')?.focus();
}

function moveInMenu(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: -1,
  };
  event.stopPropagation();
  if (event.key === 'Tab') event.currentTarget.hidePopover();
  const to = steps[event.key];
  if (to === undefined) return;
  event.preventDefault();
  buttons.at(to % buttons.length)?.focus();
}
