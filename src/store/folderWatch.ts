import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type FileVersion, versionOf } from './fileVersion.ts';

/** Milliseconds between two looks at the folders, where the system does not tell of changes. */
const pollEvery = 700;

/**
 * Tells once of each change of a JSON file in some folders, made by any process. The system's own
 * watching is used and not trusted: on network drives and some containers it is silent. Replacing
 * a file changes its folder's time, so a look costs one `stat` a folder.
 */
export class FolderWatch {
  readonly #onChanged: (path: string) => void;
  readonly #folders: readonly string[];
  readonly #versions = new Map<string, string>();
  readonly #folderTimes = new Map<string, bigint | undefined>();
  readonly #watchers = new Map<string, FSWatcher>();
  #timer: NodeJS.Timeout | undefined;

  /** Makes no folder: one that is missing is looked for. What changes after this returns is told. */
  constructor(folders: readonly string[], onChanged: (path: string) => void) {
    this.#folders = folders;
    this.#onChanged = onChanged;
    for (const folder of folders) {
      this.#begin(folder);
      for (const path of filesIn(folder)) {
        const version = versionNow(path);
        if (version) this.#versions.set(path, version.key);
      }
    }
    this.#timer = setInterval(() => void this.#poll(), pollEvery).unref();
  }

  /** A file has this version now: told if that is news. */
  note(path: string, version: FileVersion | undefined): void {
    if (this.#versions.get(path) === version?.key) return;
    if (version) this.#versions.set(path, version.key);
    else this.#versions.delete(path);
    this.#onChanged(path);
  }

  dispose(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    for (const folder of this.#folders) this.#end(folder);
  }

  #begin(folder: string): void {
    try {
      const watcher = watch(folder, { persistent: false }, (_, name) =>
        this.#onEvent(folder, name),
      );
      watcher.on('error', () => watcher.close());
      this.#watchers.set(folder, watcher);
    } catch {
      // It is not there yet, or the looks alone must do.
    }
  }

  #end(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }

  #onEvent(folder: string, name: string | null): void {
    if (name === null) this.#look(folder);
    else if (name.endsWith('.json')) this.#lookAt(join(folder, name));
  }

  async #poll(): Promise<void> {
    for (const folder of this.#folders) {
      const time = await stat(folder, { bigint: true }).then(
        ({ mtimeNs }) => mtimeNs,
        () => undefined,
      );
      if (!this.#timer) return;
      if (time === undefined) this.#end(folder);
      else if (!this.#watchers.has(folder)) this.#begin(folder);
      if (time === this.#folderTimes.get(folder)) continue;
      this.#folderTimes.set(folder, time);
      this.#look(folder);
    }
  }

  #look(folder: string): void {
    const known = [...this.#versions.keys()].filter((path) => dirname(path) === folder);
    for (const path of new Set([...known, ...filesIn(folder)])) this.#lookAt(path);
  }

  /** Not asynchronous: an answer that came late would tell of an old version as news. */
  #lookAt(path: string): void {
    this.note(path, versionNow(path));
  }
}

function filesIn(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return names.map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function versionNow(path: string): FileVersion | undefined {
  try {
    return versionOf(statSync(path, { bigint: true }));
  } catch {
    return undefined;
  }
}
