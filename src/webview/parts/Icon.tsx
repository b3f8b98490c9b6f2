/** A codicon, for the eye alone: what it means stands beside it or in the button's name. */
export function Icon({ name, spins = false }: { readonly name: string; readonly spins?: boolean }) {
  const motion = spins ? ' codicon-modifier-spin' : '';
  return <span class={`codicon codicon-${name}${motion}`} aria-hidden="true" />;
}
