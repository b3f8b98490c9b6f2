import { homedir } from 'node:os';
import * as vscode from 'vscode';
import { mergeScope, previewImport, type ScopePreview } from '../../memory/mergeScope.ts';
import {
  exportMemory as exported,
  type PortableContent,
  readPortable,
  type UserMemory,
} from '../../memory/portable.ts';
import { type ScopeRef, scopeKey } from '../../memory/scope.ts';
import { emptyScopeFile, type ScopeFile } from '../../memory/scopeFile.ts';
import { SentenceError } from '../../shared/sentenceError.ts';
import { allScopes, leftOut } from '../allScopes.ts';
import type { App } from '../app.ts';
import { counted } from '../words.ts';

const filters = { 'Claude Memory export': ['json'] };

/** Writes the user's whole memory into one file of the user's choice. */
export async function exportMemory(app: App): Promise<void> {
  const { refs, unread } = await allScopes(app.store);
  const text = exported(await readAll(app, refs), new Date());
  const target = await vscode.window.showSaveDialog({
    title: 'Export Claude memory',
    filters,
    defaultUri: defaultTarget(),
  });
  if (!target) return;
  await write(target, text);
  const done = 'Your Claude memory was exported. Keep the file to yourself.';
  if (unread.length === 0) vscode.window.showInformationMessage(done);
  else vscode.window.showWarningMessage(`${done} ${leftOut(unread)}`);
}

async function readAll(app: App, refs: readonly ScopeRef[]): Promise<UserMemory> {
  const scopes = await Promise.all(
    refs.map(async (ref) => ({ ref, file: await app.store.read(ref) })),
  );
  const named = (scope: 'profile' | 'workspace') =>
    scopes.flatMap(({ ref, file }) =>
      ref.scope !== 'user' && ref.scope === scope
        ? [{ id: ref.id, name: file.name ?? ref.id, file }]
        : [],
    );
  const user = scopes.find(({ ref }) => ref.scope === 'user')?.file ?? emptyScopeFile();
  return { user, profiles: named('profile'), workspaces: named('workspace') };
}

/** Not the repository: the file would be a step away from being committed. */
function defaultTarget(): vscode.Uri {
  return vscode.Uri.joinPath(vscode.Uri.file(homedir()), 'claude-memory.json');
}

async function write(target: vscode.Uri, text: string): Promise<void> {
  try {
    await vscode.workspace.fs.writeFile(target, Buffer.from(text));
  } catch {
    throw new SentenceError(
      'The file could not be written. Choose another folder and export again.',
    );
  }
}

/** Reads an exported file, shows what it would change, and merges it after a yes. */
export async function importMemory(app: App): Promise<void> {
  if (app.memory.readOnly) throw new SentenceError(app.memory.readOnly);
  const [source] =
    (await vscode.window.showOpenDialog({ title: 'Import Claude memory', filters })) ?? [];
  if (!source) return;
  const read = readPortable(await readText(source));
  if (!read.ok) throw new SentenceError(read.sentence);
  const current = await currentFiles(app, read.content);
  const previews = previewImport(
    read.content,
    (ref) => current.get(scopeKey(ref)),
    new Date().toISOString(),
  );
  if (await confirm(previews)) await merge(app, read.content);
}

async function readText(source: vscode.Uri): Promise<string> {
  try {
    return Buffer.from(await vscode.workspace.fs.readFile(source)).toString('utf8');
  } catch {
    throw new SentenceError(
      'The file could not be read. Check that it is there and that you may read it.',
    );
  }
}

async function currentFiles(
  app: App,
  content: PortableContent,
): Promise<ReadonlyMap<string, ScopeFile>> {
  const entries = content.scopes.map(
    async ({ ref }) => [scopeKey(ref), await app.store.read(ref)] as const,
  );
  return new Map(await Promise.all(entries));
}

async function confirm(previews: readonly ScopePreview[]): Promise<boolean> {
  const changes = previews.reduce((sum, one) => sum + one.added.length + one.conflicts.length, 0);
  const skipped = previews.flatMap((one) => one.skipped);
  const refusals = [...new Set(skipped.map(({ why }) => why))].slice(0, 3).join(' ');
  const left =
    skipped.length === 0
      ? ''
      : `\n${counted(skipped.length, 'record is', 'records are')} left out. ${refusals}`;
  if (changes === 0) {
    vscode.window.showInformationMessage(`Everything in this file is remembered already.${left}`);
    return false;
  }
  const yes = 'Import';
  const detail = `${previews.map(line).join('\n')}${left}\n\nIt can be undone.`;
  const title = `Import ${counted(changes, 'memory', 'memories')}?`;
  return (await vscode.window.showWarningMessage(title, { modal: true, detail }, yes)) === yes;
}

function line({ label, added, same, conflicts }: ScopePreview): string {
  const examples = added.slice(0, 3).map(({ text }) => `“${text}”`);
  const more = added.length > examples.length ? ', …' : '';
  const parts = [
    `${added.length} new${examples.length > 0 ? ` (${examples.join(', ')}${more})` : ''}`,
    same > 0 ? `${same} known` : '',
    ...conflicts.map(({ ours, theirs, wins }) =>
      wins === 'theirs'
        ? `“${theirs.text}” replaces “${ours.text}”`
        : `“${ours.text}” stays, “${theirs.text}” is older`,
    ),
  ];
  return `${label}: ${parts.filter(Boolean).join('; ')}`;
}

/** Each scope is one write; the import is one change, so that one undo takes it all back. */
async function merge(app: App, content: PortableContent): Promise<void> {
  const now = new Date().toISOString();
  // First, for the store takes a profile without a name for one that was deleted.
  for (const { ref, name } of content.scopes) await nameScope(app, ref, name);
  await app.memories.apply(
    'Imported a file',
    content.scopes.map(({ ref, memories }) => ({
      ref,
      plan: (file: ScopeFile) => mergeScope(file, memories, now),
    })),
  );
}

/** A profile that came with the file keeps its name; one that is here already keeps ours. */
async function nameScope(app: App, ref: ScopeRef, name: string): Promise<void> {
  const given = name === '' && ref.scope === 'profile' ? 'Imported' : name;
  if (ref.scope === 'user' || given === '') return;
  await app.memory.mutate(ref, (file) =>
    file.name === undefined
      ? { data: { ...file, name: given }, result: undefined }
      : { result: undefined },
  );
}
