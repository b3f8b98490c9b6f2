import * as vscode from 'vscode';
import type { ScopeRef } from '../../memory/scope.ts';
import { SentenceError } from '../../shared/sentenceError.ts';
import type { App } from '../app.ts';
import { erase } from '../erase.ts';
import type { ScopeHere } from '../memoryHere.ts';
import { counted } from '../words.ts';

interface Profile {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

type Item = vscode.QuickPickItem & { readonly run?: () => Promise<void> };

/** Attaches a profile to this workspace; also makes, renames, copies and deletes profiles. */
export async function chooseProfile(app: App): Promise<void> {
  const workspace = await currentWorkspace(app);
  const profiles = await app.store.profiles();
  const attached = profiles.find(({ id }) => id === workspace.file.profile);
  const picked = await vscode.window.showQuickPick(items(app, workspace, profiles, attached), {
    title: `Preference profile for ${workspace.name}`,
    placeHolder: 'A profile is a named set of memories that any number of workspaces can use',
  });
  await picked?.run?.();
}

async function currentWorkspace(app: App): Promise<ScopeHere> {
  if (app.memory.readOnly) throw new SentenceError(app.memory.readOnly);
  const workspace = (await app.memory.scopes()).find(({ ref }) => ref.scope === 'workspace');
  if (!workspace) throw new SentenceError('Open a folder first: a profile is attached to one.');
  return workspace;
}

function items(
  app: App,
  workspace: ScopeHere,
  profiles: readonly Profile[],
  attached: Profile | undefined,
): Item[] {
  const separator = { label: '', kind: vscode.QuickPickItemKind.Separator };
  const choices = profiles.map(
    (profile): Item => ({
      label: `$(${profile === attached ? 'check' : 'blank'}) ${profile.name}`,
      description: counted(profile.count, 'memory', 'memories'),
      run: () => attach(app, workspace.ref, profile.id),
    }),
  );
  const detach: Item[] = attached
    ? [
        {
          label: `$(close) Use no profile in ${workspace.name}`,
          run: () => attach(app, workspace.ref, undefined),
        },
      ]
    : [];
  const manage: Item[] =
    profiles.length === 0
      ? []
      : [
          { label: '$(edit) Rename a profile…', run: () => rename(app, profiles) },
          { label: '$(copy) Copy a profile…', run: () => copy(app, profiles) },
          { label: '$(trash) Delete a profile…', run: () => deleteProfile(app, profiles) },
        ];
  const create: Item = {
    label: '$(add) New profile…',
    run: () => createAndAttach(app, workspace.ref, profiles),
  };
  return [...choices, ...detach, separator, create, ...manage];
}

async function attach(app: App, workspace: ScopeRef, profile: string | undefined): Promise<void> {
  await app.memory.mutate(workspace, ({ profile: _, ...file }) => ({
    data: profile === undefined ? file : { ...file, profile },
    result: undefined,
  }));
}

async function createAndAttach(
  app: App,
  workspace: ScopeRef,
  profiles: readonly Profile[],
): Promise<void> {
  const name = await askName('New profile', '', profiles);
  if (name === undefined) return;
  const id = app.newId();
  await nameProfile(app, id, name);
  await attach(app, workspace, id);
}

async function rename(app: App, profiles: readonly Profile[]): Promise<void> {
  const profile = await pick('Rename which profile?', profiles);
  const name = profile && (await askName('Rename profile', profile.name, profiles));
  if (profile && name !== undefined) await nameProfile(app, profile.id, name);
}

async function copy(app: App, profiles: readonly Profile[]): Promise<void> {
  const profile = await pick('Copy which profile?', profiles);
  const name = profile && (await askName('Copy profile as', `${profile.name} copy`, profiles));
  if (!profile || name === undefined) return;
  const { memories } = await app.memory.read({ scope: 'profile', id: profile.id });
  const copies = memories.map((memory) => ({ ...memory, id: app.newId() }));
  await app.memory.mutate({ scope: 'profile', id: app.newId() }, (file) => ({
    data: { ...file, name, memories: copies },
    result: undefined,
  }));
}

async function deleteProfile(app: App, profiles: readonly Profile[]): Promise<void> {
  const profile = await pick('Delete which profile?', profiles);
  if (!profile) return;
  const remove = 'Delete';
  const forGood = 'Delete for good';
  const answer = await vscode.window.showWarningMessage(
    `Delete the profile ${profile.name} with ${counted(profile.count, 'memory', 'memories')}?`,
    {
      modal: true,
      detail:
        'It is taken from every workspace that uses it. Delete for good cannot be undone: it also deletes the conversations in which its memories were told.',
    },
    remove,
    forGood,
  );
  if (answer === forGood) await erase(app, [{ ref: { scope: 'profile', id: profile.id } }]);
  if (answer) await app.store.removeProfile(profile.id, { final: answer === forGood });
  if (answer === remove) await offerRestore(app, profile);
}

async function offerRestore(app: App, profile: Profile): Promise<void> {
  const text = `The profile ${profile.name} was deleted.`;
  const undo = await vscode.window.showInformationMessage(text, 'Undo');
  if (!undo || (await app.store.restoreProfile(profile.id))) return;
  vscode.window.showWarningMessage(
    `The profile ${profile.name} cannot be brought back any more: it was erased, or is there again.`,
  );
}

async function nameProfile(app: App, id: string, name: string): Promise<void> {
  await app.memory.mutate({ scope: 'profile', id }, (file) => ({
    data: { ...file, name },
    result: undefined,
  }));
}

async function pick(title: string, profiles: readonly Profile[]): Promise<Profile | undefined> {
  const items = profiles.map((profile) => ({ label: profile.name, profile }));
  return (await vscode.window.showQuickPick(items, { title }))?.profile;
}

async function askName(
  title: string,
  value: string,
  profiles: readonly Profile[],
): Promise<string | undefined> {
  const taken = new Set(profiles.map(({ name }) => name.toLowerCase()));
  taken.delete(value.toLowerCase());
  const typed = await vscode.window.showInputBox({
    title,
    value,
    prompt: 'A name, such as Work or Open source',
    validateInput: (text) => {
      if (text.trim().length > 60) return 'Take a name of at most 60 characters.';
      return taken.has(text.trim().toLowerCase())
        ? 'There is a profile of this name already.'
        : undefined;
    },
  });
  return typed?.trim() || undefined;
}
