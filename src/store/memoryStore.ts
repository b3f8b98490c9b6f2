import { type ScopeRef, scopeKey } from '../memory/scope.ts';
import { emptyScopeFile, ScopeFile, scopeFileVersion } from '../memory/scopeFile.ts';
import type { Mutation } from './applyInOrder.ts';
import { type Disposable, Emitter } from './emitter.ts';
import { type Erased, erasePlanned } from './erasePlanned.ts';
import { FolderWatch } from './folderWatch.ts';
import { type DamageNotice, JsonFile } from './jsonFile.ts';
import { folders, recordIds, scopeOf, scopePath, type UserLayout, userLayout } from './layout.ts';
import { namesIn } from './namesIn.ts';
import { type ErasePlaces, type ErasePlan, type EraseTargets, planErase } from './planErase.ts';
import { removeCopiesOf, removedPath } from './setAside.ts';
import { StoreError, toStoreError } from './storeError.ts';
import { sweepFolders } from './sweep.ts';

/** One scope as a list shows it. */
export interface ScopeSummary {
  readonly ref: ScopeRef;
  readonly id: string;
  /** What the file says, else the id. */
  readonly name: string;
  /** Active memories and those switched off; 0 where the file cannot be read. */
  readonly count: number;
  /** Why the file cannot be read, as one sentence. */
  readonly problem?: string;
}

/** Pure: it may run again on newer data. What it is given is frozen. */
export type ScopeChange<R> = (file: ScopeFile) => Mutation<ScopeFile, R>;

/** The memories of one user, on the disk, shared with every other window. */
export interface MemoryStore {
  /** Empty where there is no file; reading makes none. @throws StoreError */
  read(ref: ScopeRef): Promise<ScopeFile>;
  /**
   * Resolves once the change is on the disk. A profile that is not there comes to be only by a change
   * that names it. @throws StoreError
   */
  mutate<R>(ref: ScopeRef, change: ScopeChange<R>): Promise<R>;
  profiles(): Promise<readonly ScopeSummary[]>;
  workspaces(): Promise<readonly ScopeSummary[]>;
  /**
   * Unless that is final, `restoreProfile` brings it back. What speaks of it elsewhere stays: that is
   * for `finalErase`. @throws StoreError
   */
  removeProfile(id: string, options: { readonly final: boolean }): Promise<void>;
  /** False where there is nothing to restore, or a profile with this id again. @throws StoreError */
  restoreProfile(id: string): Promise<boolean>;
  /** What to erase, as `finalErase` needs it before the first change. @throws StoreError */
  planErase(targets: EraseTargets): Promise<ErasePlan>;
  /** Cannot be undone. Tells what it could not do instead of throwing. See `erasePlanned`. */
  erase(plan: ErasePlan): Promise<Erased>;
  /** Tells once of each change of a scope, in this window or another. */
  onDidChange(listener: (ref: ScopeRef) => void): Disposable;
  onNotice(listener: (notice: DamageNotice) => void): Disposable;
  /** Removes what processes that are gone left behind. Once, at the start. */
  sweep(): Promise<void>;
  dispose(): void;
}

/** Touches no file. @param options.root the extension's global storage folder. */
export function openMemoryStore(options: {
  readonly root: string;
  readonly user: string;
}): MemoryStore {
  return new ScopeFiles(userLayout(options.root, options.user));
}

class ScopeFiles implements MemoryStore {
  readonly #layout: UserLayout;
  readonly #files = new Map<string, JsonFile<ScopeFile>>();
  readonly #changed = new Emitter<ScopeRef>();
  readonly #noticed = new Emitter<DamageNotice>();
  #watch: FolderWatch | undefined;

  constructor(layout: UserLayout) {
    this.#layout = layout;
  }

  async read(ref: ScopeRef): Promise<ScopeFile> {
    return (await this.#file(ref).read()) ?? emptyScopeFile();
  }

  async mutate<R>(ref: ScopeRef, change: ScopeChange<R>): Promise<R> {
    return this.#file(ref).mutate((file) => {
      const given = file ?? emptyScopeFile();
      const { data, result } = change(given);
      if (data === undefined || data === given) return { result };
      const revives = file === null && ref.scope === 'profile' && data?.name === undefined;
      if (revives) throw new StoreError('deleted', roles.profile);
      return { data, result };
    });
  }

  profiles(): Promise<readonly ScopeSummary[]> {
    return this.#list('profile', this.#layout.profiles);
  }

  workspaces(): Promise<readonly ScopeSummary[]> {
    return this.#list('workspace', this.#layout.workspaces);
  }

  async removeProfile(id: string, options: { readonly final: boolean }): Promise<void> {
    const ref: ScopeRef = { scope: 'profile', id };
    await this.#file(ref).remove(options);
    if (options.final) await removeCopiesOf(scopePath(this.#layout, ref)).catch(failed);
  }

  async restoreProfile(id: string): Promise<boolean> {
    const ref: ScopeRef = { scope: 'profile', id };
    const copy = this.#open(ref, removedPath(scopePath(this.#layout, ref)));
    const data = await copy.read();
    const restored = await this.#file(ref).mutate((file) =>
      file === null && data !== null ? { data, result: true } : { result: false },
    );
    if (restored) await copy.remove({ final: true });
    return restored;
  }

  planErase(targets: EraseTargets): Promise<ErasePlan> {
    return planErase(this.#places(), targets).catch(failed);
  }

  erase(plan: ErasePlan): Promise<Erased> {
    return erasePlanned(this.#places(), plan).catch(failed);
  }

  #places(): ErasePlaces {
    return {
      layout: this.#layout,
      roles,
      read: (ref) => this.read(ref),
      mutate: (ref, change) => this.mutate(ref, change),
    };
  }

  onDidChange(listener: (ref: ScopeRef) => void): Disposable {
    const { folder, profiles, workspaces } = this.#layout;
    this.#watch ??= new FolderWatch([folder, profiles, workspaces], (path) => {
      const ref = scopeOf(this.#layout, path);
      if (ref) this.#changed.fire(ref);
    });
    return this.#changed.on(listener);
  }

  onNotice(listener: (notice: DamageNotice) => void): Disposable {
    return this.#noticed.on(listener);
  }

  async sweep(): Promise<void> {
    await sweepFolders(folders(this.#layout)).catch(failed);
  }

  dispose(): void {
    this.#watch?.dispose();
  }

  #file(ref: ScopeRef): JsonFile<ScopeFile> {
    const key = scopeKey(ref);
    const file = this.#files.get(key) ?? this.#open(ref, scopePath(this.#layout, ref));
    this.#files.set(key, file);
    return file;
  }

  #open(ref: ScopeRef, path: string): JsonFile<ScopeFile> {
    return new JsonFile<ScopeFile>({
      path,
      role: roles[ref.scope],
      schema: ScopeFile,
      version: scopeFileVersion,
      base: { ...emptyScopeFile() },
      count: ({ memories }) => memories.length,
      onWritten: (written, version) => this.#watch?.note(written, version),
      onNotice: (notice) => this.#noticed.fire(notice),
    });
  }

  async #list(scope: 'profile' | 'workspace', folder: string): Promise<readonly ScopeSummary[]> {
    const names = await namesIn(folder).catch(failed);
    return Promise.all(recordIds(names).map((id) => this.#summary({ scope, id })));
  }

  async #summary(ref: Exclude<ScopeRef, { scope: 'user' }>): Promise<ScopeSummary> {
    try {
      const { name, memories } = await this.read(ref);
      const count = memories.filter(({ status }) => status !== 'superseded').length;
      return { ref, id: ref.id, name: name ?? ref.id, count };
    } catch (error) {
      const problem = toStoreError(error, roles[ref.scope]).message;
      return { ref, id: ref.id, name: ref.id, count: 0, problem };
    }
  }
}

/** What the files are to the user, in a sentence. */
const roles = {
  user: 'your memory',
  profile: 'a preference profile',
  workspace: 'the memory of a workspace',
} as const;

function failed(error: unknown): never {
  throw toStoreError(error, roles.user);
}
