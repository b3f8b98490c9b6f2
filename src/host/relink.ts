import { isDeepStrictEqual } from 'node:util';
import * as vscode from 'vscode';
import { maxHistory } from '../memory/changes.ts';
import { maxLessons, withLessons } from '../memory/lessons.ts';
import type { ScopeRef } from '../memory/scope.ts';
import type { ScopeFile } from '../memory/scopeFile.ts';
import type { App } from './app.ts';
import { countMemories } from './memoryHere.ts';
import type { WorkspaceHere } from './place.ts';
import { counted } from './words.ts';

/** The memory of a workspace that is not open, and that may belong to one that is. */
interface Lost {
  readonly ref: Extract<ScopeRef, { readonly scope: 'workspace' }>;
  readonly file: ScopeFile;
}

/** The workspaces that were offered something in this window: a no is not asked again. */
const offered = new Set<string>();

/**
 * A workspace is known by its git remote and first commit, else by its folder. When a folder was
 * moved, or got its git remote later, its memory is found again here, and offered.
 */
export async function offerRelink(app: App): Promise<void> {
  if (app.memory.readOnly) return;
  const here = await app.place.workspaces();
  const lost = await elsewhere(app, new Set(here.map(({ id }) => id)));
  for (const workspace of here) {
    const found = offered.has(workspace.id) ? undefined : await findLost(app, workspace, lost);
    if (found) offer(app, workspace, found);
  }
}

async function elsewhere(app: App, here: ReadonlySet<string>): Promise<readonly Lost[]> {
  const all = await app.store.workspaces();
  const others = all.filter(({ id, problem, count }) => !here.has(id) && !problem && count > 0);
  return Promise.all(
    others.map(async ({ id }) => {
      const ref = { scope: 'workspace', id } as const;
      return { ref, file: await app.store.read(ref) };
    }),
  );
}

/** The same folder under another identity; else one of this name whose folder is no longer there. */
async function findLost(
  app: App,
  workspace: WorkspaceHere,
  lost: readonly Lost[],
): Promise<Lost | undefined> {
  const address = workspace.folder.toString();
  const same = lost.find(({ file }) => file.folder === address);
  if (same) return same;
  const own = await app.store.read({ scope: 'workspace', id: workspace.id });
  if (own.memories.length > 0 || own.history.length > 0) return undefined;
  for (const one of lost.filter(({ file }) => file.name === workspace.name)) {
    if (one.file.folder !== undefined && !(await exists(one.file.folder))) return one;
  }
  return undefined;
}

async function exists(address: string): Promise<boolean> {
  return Promise.resolve(vscode.workspace.fs.stat(vscode.Uri.parse(address))).then(
    () => true,
    () => false,
  );
}

function offer(app: App, workspace: WorkspaceHere, lost: Lost): void {
  offered.add(workspace.id);
  const memories = counted(countMemories(lost.file), 'memory', 'memories');
  const from = lost.file.folder ? vscode.Uri.parse(lost.file.folder).fsPath : 'another folder';
  const text = `${memories} of ${lost.file.name ?? workspace.name} were kept for ${from}. Was ${workspace.name} moved from there?`;
  const use = { label: 'Use them here', run: () => relink(app, workspace, lost) };
  app.notices.show(`relink ${workspace.id}`, 'info', text, [use]);
}

/** All is written to its new place, with its history, before the old one goes; the conversations follow. */
async function relink(app: App, workspace: WorkspaceHere, { ref }: Lost): Promise<void> {
  const old = await app.store.read(ref);
  await app.memory.mutate({ scope: 'workspace', id: workspace.id }, (file) => {
    const both = {
      ...old,
      ...file,
      memories: joined(old.memories, file.memories),
      history: joined(old.history, file.history).slice(-maxHistory),
    };
    const lessons = joined(old.lessons ?? [], file.lessons ?? []).slice(-maxLessons);
    return { data: withLessons(both, lessons), result: undefined };
  });
  await moveConversations(app, ref.id, workspace.id);
  // What another window has learned meanwhile stays, and is offered the next time.
  await app.store.mutate(ref, (file) =>
    isDeepStrictEqual(file, old) ? { data: null, result: undefined } : { result: undefined },
  );
}

async function moveConversations(app: App, from: string, to: string): Promise<void> {
  for (const { id } of await app.conversations.list(from)) {
    const conversation = await app.conversations.read(id);
    if (conversation) await app.conversations.write({ ...conversation, workspace: to });
    if (id === app.session.conversation.id) await app.session.open(id);
  }
}

/** Both, each once: a relink that was cut short can be done again. */
function joined<T extends { readonly id: string }>(old: readonly T[], own: readonly T[]): T[] {
  return [...old.filter(({ id }) => !own.some((one) => one.id === id)), ...own];
}
