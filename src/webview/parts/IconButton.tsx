import type { Ref } from 'preact';
import { Icon } from './Icon.tsx';

interface IconButtonProps {
  readonly icon: string;
  /** The button's name, and its tooltip. */
  readonly label: string;
  readonly onClick: () => void;
  readonly tabIndex?: number;
  readonly disabled?: boolean;
  readonly class?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function IconButton(props: IconButtonProps) {
  return (
    <button
      type="button"
      ref={props.ref}
      class={`icon-button ${props.class ?? ''}`}
      title={props.label}
      aria-label={props.label}
      tabIndex={props.tabIndex}
      disabled={props.disabled}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}
