interface LinkButtonProps {
  readonly label: string;
  readonly onClick: () => void;
  /** The name where the label alone does not say enough. */
  readonly name?: string;
  readonly disabled?: boolean;
}

/** A button that looks like a link: an action within a line of text. */
export function LinkButton({ label, onClick, name, disabled }: LinkButtonProps) {
  return (
    <button type="button" class="link" aria-label={name} disabled={disabled} onClick={onClick}>
      {label}
    </button>
  );
}
