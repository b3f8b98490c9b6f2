import * as vscode from 'vscode';
import { identifyWorkspace, type KnownFolder } from './workspaceIdentity.ts';

/** A folder of this window, as the memory knows it. */
export interface WorkspaceHere {
  readonly id: string;
  readonly name: string;
  readonly folder: vscode.Uri;
}

/** Where this window is: its folders, and whether the user trusts them. */
export class Place implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: vscode.Disposable[] = [
    this.#changed,
    vscode.workspace.onDidChangeWorkspaceFolders(() => this.#look()),
    vscode.workspace.onDidGrantWorkspaceTrust(() => this.#look()),
  ];
  /** Asked for at the first use: three processes of git have no place in the activation. */
  #workspaces: Promise<readonly WorkspaceHere[]> | undefined;
  readonly #state: vscode.Memento;

  constructor(state: vscode.Memento) {
    this.#state = state;
  }

  get trusted(): boolean {
    return vscode.workspace.isTrusted;
  }

  /** The folders, the one of the active editor first. None without a folder or without trust. */
  async workspaces(): Promise<readonly WorkspaceHere[]> {
    this.#workspaces ??= identifyFolders(this.#state);
    const workspaces = await this.#workspaces;
    const editing = vscode.window.activeTextEditor?.document.uri;
    const active = editing && vscode.workspace.getWorkspaceFolder(editing)?.uri.toString();
    const isActive = (workspace: WorkspaceHere) => workspace.folder.toString() === active;
    return [...workspaces.filter(isActive), ...workspaces.filter((one) => !isActive(one))];
  }

  #look(): void {
    this.#workspaces = undefined;
    this.#changed.fire();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

/** Identifying runs git in the folder, which an untrusted repository could turn against the user. */
async function identifyFolders(state: vscode.Memento): Promise<readonly WorkspaceHere[]> {
  if (!vscode.workspace.isTrusted) return [];
  const known = state.get<Readonly<Record<string, KnownFolder>>>(knownFolders) ?? {};
  const found = await Promise.all(
    (vscode.workspace.workspaceFolders ?? []).map(async ({ uri, name }) => {
      const address = uri.toString();
      const place = { scheme: uri.scheme, fsPath: uri.fsPath, address };
      return { name, folder: uri, address, ...(await identifyWorkspace(place, known[address])) };
    }),
  );
  const now = found.flatMap((one) => (one.known ? [[one.address, one.known] as const] : []));
  await state.update(knownFolders, Object.fromEntries(now));
  return found.map(({ id, name, folder }) => ({ id, name, folder }));
}

/** Where the identities of this window's folders are remembered. */
const knownFolders = 'knownFolders';
