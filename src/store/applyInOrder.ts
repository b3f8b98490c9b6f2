/** What a change makes of the data. No `data`: nothing is written. Null: the file is removed. */
export interface Mutation<T, R> {
  readonly data?: T | null;
  /** What is removed stays beside the file, under `removedPath`. */
  readonly keepCopy?: boolean;
  readonly result: R;
}

/** Pure, and quick: it may run more than once, on newer data each time. */
export type ChangeOf<T, R> = (data: T | null) => Mutation<T, R>;

/** A change that waits for its turn. */
export interface Waiting<T> {
  readonly apply: (data: T | null) => Omit<Mutation<T, unknown>, 'result'>;
  readonly settle: () => void;
  readonly fail: (error: unknown) => void;
}

interface Applied<T> {
  readonly data: T | null;
  /** What is no longer in the file and stays beside it. */
  readonly removed: T | null;
  /** Tells each that waits how its change went. */
  readonly settled: readonly (() => void)[];
}

/** Applies each change to what the one before made. A change that throws fails alone. */
export function applyInOrder<T>(batch: readonly Waiting<T>[], before: T | null): Applied<T> {
  let data = before;
  let removed: T | null = null;
  const settled: (() => void)[] = [];
  for (const waiting of batch) {
    try {
      const made = waiting.apply(data);
      if (made.keepCopy) removed = data;
      if (made.data !== undefined) data = made.data;
      settled.push(waiting.settle);
    } catch (error) {
      settled.push(() => waiting.fail(error));
    }
  }
  return { data, removed, settled };
}
