import { addCounts, plusCounts } from './counts.ts';
import type { MemoryFiles } from './memories.ts';
import type { Counts } from './memory.ts';
import { parseScopeKey } from './scope.ts';

/** Milliseconds from the first reply that is counted to the writing. */
const usualDelay = 45_000;

/**
 * Counts what replies made of the memories that they were told. Written now and then, many replies at
 * once: no message waits for it, and where the window is killed before, some counts are lost and no more.
 */
export class Tally {
  readonly #files: Pick<MemoryFiles, 'mutate'>;
  readonly #delay: number;
  /** By scope key and memory id. */
  #waiting = new Map<string, Map<string, Counts>>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(files: Pick<MemoryFiles, 'mutate'>, delay: number = usualDelay) {
    this.#files = files;
    this.#delay = delay;
  }

  add(scope: string, id: string, more: Counts): void {
    this.#keep(scope, id, more);
    this.#timer ??= setTimeout(() => void this.flush(), this.#delay);
  }

  /** Writes what waits. What cannot be written waits for the next reply; never rejects. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const batch = [...this.#waiting];
    this.#waiting = new Map();
    this.#writing = this.#writing.then(async () => {
      await Promise.all(batch.map(([scope, counts]) => this.#write(scope, counts)));
    });
    return this.#writing;
  }

  async #write(scope: string, counts: ReadonlyMap<string, Counts>): Promise<void> {
    const ref = parseScopeKey(scope);
    if (!ref) return;
    try {
      await this.#files.mutate(ref, (file) => {
        const data = addCounts(file, counts);
        return data === file ? { result: undefined } : { data, result: undefined };
      });
    } catch {
      for (const [id, more] of counts) this.#keep(scope, id, more);
    }
  }

  #keep(scope: string, id: string, more: Counts): void {
    const counts = this.#waiting.get(scope) ?? new Map<string, Counts>();
    counts.set(id, plusCounts(counts.get(id), more));
    this.#waiting.set(scope, counts);
  }
}
