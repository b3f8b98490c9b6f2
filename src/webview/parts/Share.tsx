interface ShareProps {
  readonly good: number;
  readonly bad: number;
}

/** A small bar: how much of the whole is good. The numbers stand beside it. */
export function Share({ good, bad }: ShareProps) {
  if (good + bad === 0) return null;
  return <meter class="share" aria-hidden="true" min={0} max={good + bad} value={good} />;
}
