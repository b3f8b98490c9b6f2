import type { RecalledHere } from '../chat/chatPorts.ts';
import type { MemoryFiles } from '../memory/memories.ts';
import { recall } from '../memory/recall.ts';
import { type ScopeRef, scopeKey, userScope } from '../memory/scope.ts';
import { emptyScopeFile, type ScopeFile } from '../memory/scopeFile.ts';
import { SentenceError, sentenceOf } from '../shared/sentenceError.ts';
import type { MemoryStore, ScopeChange } from '../store/memoryStore.ts';
import type { Place, WorkspaceHere } from './place.ts';

/** One scope that applies in this window, with what it remembers. */
export interface ScopeHere {
  readonly ref: ScopeRef;
  /** "This workspace", "Profile", "Everywhere". */
  readonly label: string;
  /** The folder's, the profile's or the user's name. */
  readonly name: string;
  /** The same as Claude and a note are told it: "In the project shop-api". */
  readonly where: string;
  readonly file: ScopeFile;
  /** Why it cannot be read or changed, if so. */
  readonly problem?: string;
  /** It could not be read: `file` is empty, and says nothing of what is remembered. */
  readonly unread?: boolean;
}

/** How many memories a file has, as people count them: without those that newer ones replaced. */
export function countMemories({ memories }: ScopeFile): number {
  return memories.filter(({ status }) => status !== 'superseded').length;
}

/** What is remembered for this user in this window. */
export class MemoryHere implements MemoryFiles {
  readonly #store: MemoryStore;
  readonly #place: Place;
  readonly #user: string;

  constructor(store: MemoryStore, place: Place, user: string) {
    this.#store = store;
    this.#place = place;
    this.#user = user;
  }

  get user(): string {
    return this.#user;
  }

  /** Why nothing may be learned or written here, if so. */
  get readOnly(): string | undefined {
    return this.#place.trusted
      ? undefined
      : 'This workspace is not trusted. Trust it to let Claude remember things here.';
  }

  /** All scopes that apply, in the order of precedence: workspaces, their profiles, the user. */
  async scopes(): Promise<readonly ScopeHere[]> {
    const workspaces = await Promise.all(
      (await this.#place.workspaces()).map(({ id, name }) => this.#workspace(id, name)),
    );
    const attached = new Set(workspaces.flatMap(({ file }) => file.profile ?? []));
    const profiles = await Promise.all([...attached].map((id) => this.#profile(id)));
    return [
      ...workspaces,
      ...profiles.filter((profile) => profile !== undefined),
      await this.#everywhere(),
    ];
  }

  async recall(): Promise<RecalledHere> {
    const scopes = await this.scopes();
    const shelves = scopes.map(({ file, ...scope }) => ({ ...scope, memories: file.memories }));
    const unread = scopes.flatMap(({ ref, problem, unread }) =>
      unread && problem ? { scope: scopeKey(ref), sentence: problem } : [],
    );
    return { ...recall(shelves), unread };
  }

  read(ref: ScopeRef): Promise<ScopeFile> {
    return this.#store.read(ref);
  }

  /** As the store's, but refused without trust; a workspace's file gets the folder's name and address. */
  async mutate<R>(ref: ScopeRef, change: ScopeChange<R>): Promise<R> {
    if (this.readOnly) throw new SentenceError(this.readOnly);
    const workspace = ref.scope === 'workspace' ? await this.#workspaceHere(ref.id) : undefined;
    return this.#store.mutate(ref, (file) => {
      const changed = change(file);
      if (!changed.data || !workspace) return changed;
      const { name, folder } = workspace;
      return { ...changed, data: { ...changed.data, name, folder: folder.toString() } };
    });
  }

  async #workspaceHere(id: string): Promise<WorkspaceHere | undefined> {
    return (await this.#place.workspaces()).find((workspace) => workspace.id === id);
  }

  async #workspace(id: string, name: string): Promise<ScopeHere> {
    const where = `In the project ${name}`;
    return {
      label: 'This workspace',
      name,
      where,
      ...(await this.#load({ scope: 'workspace', id })),
    };
  }

  /** A profile that was deleted, perhaps in another window, is as if it had been detached. */
  async #profile(id: string): Promise<ScopeHere | undefined> {
    const loaded = await this.#load({ scope: 'profile', id });
    const { name } = loaded.file;
    if (name === undefined && !loaded.problem) return undefined;
    const shown = name ?? 'unreadable';
    return { label: 'Profile', name: shown, where: `From the profile ${shown}`, ...loaded };
  }

  async #everywhere(): Promise<ScopeHere> {
    return {
      label: 'Everywhere',
      name: this.#user,
      where: 'Everywhere',
      ...(await this.#load(userScope)),
    };
  }

  async #load(ref: ScopeRef): Promise<Pick<ScopeHere, 'ref' | 'file' | 'problem' | 'unread'>> {
    try {
      const file = await this.#store.read(ref);
      return { ref, file, ...(this.readOnly ? { problem: this.readOnly } : {}) };
    } catch (error) {
      return { ref, file: emptyScopeFile(), problem: sentenceOf(error), unread: true };
    }
  }
}

/** The scope with this key among those that apply here. */
export function findScope(scopes: readonly ScopeHere[], key: string): ScopeHere | undefined {
  return scopes.find((scope) => scopeKey(scope.ref) === key);
}
