/** Something to end: what `vscode.Disposable` is, without vscode. */
export interface Disposable {
  dispose(): void;
}

/** Tells listeners. One that throws stops neither the others nor the teller. */
export class Emitter<T> {
  readonly #listeners = new Set<(value: T) => void>();

  on(listener: (value: T) => void): Disposable {
    // A function of its own for each call: the same listener may be registered twice.
    const entry = (value: T) => listener(value);
    this.#listeners.add(entry);
    return { dispose: () => this.#listeners.delete(entry) };
  }

  fire(value: T): void {
    for (const listener of this.#listeners) queueMicrotask(() => listener(value));
  }
}
