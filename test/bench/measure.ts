/** One measured run of something, in milliseconds. */
export type Run = () => Promise<number>;

/** The figures of two things that were measured in turn, so that the machine's moods met both. */
export interface Pairs {
  readonly ours: readonly number[];
  readonly other: readonly number[];
}

/** Measures A B A B …; the first `warmUps` pairs, which load code and fill caches, do not count. */
export async function inPairs(
  ours: Run,
  other: Run,
  options: { readonly pairs: number; readonly warmUps: number },
): Promise<Pairs> {
  const figures = { ours: [] as number[], other: [] as number[] };
  for (let pair = -options.warmUps; pair < options.pairs; pair++) {
    const measured = { ours: await ours(), other: await other() };
    if (pair < 0) continue;
    figures.ours.push(measured.ours);
    figures.other.push(measured.other);
  }
  return figures;
}

/** How long a step takes, in milliseconds. */
export async function timed(step: () => unknown): Promise<number> {
  const started = performance.now();
  await step();
  return performance.now() - started;
}

export function median(figures: readonly number[]): number {
  return percentile(figures, 50);
}

/** The smallest figure that `percent` of all do not exceed. */
export function percentile(figures: readonly number[], percent: number): number {
  const sorted = figures.toSorted((one, other) => one - other);
  const index = Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1);
  return sorted[index] ?? Number.NaN;
}
