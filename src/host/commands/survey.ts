import * as vscode from 'vscode';
import type { ScopeRef } from '../../memory/scope.ts';
import { SentenceError } from '../../shared/sentenceError.ts';
import type { App } from '../app.ts';
import type { WorkspaceHere } from '../place.ts';
import { draftAgainst, draftOf } from '../surveyDrafts.ts';
import { inForce, relationTo } from '../surveyRemembered.ts';
import { withProgress } from '../withProgress.ts';

/** Reads the habits of a folder of this window and shows them on the memory page. */
export async function surveyWorkspace(app: App): Promise<void> {
  const workspace = await pickWorkspace(app);
  if (!workspace) return;
  const done = await withProgress(
    `Surveying the style of ${workspace.name}…`,
    async (signal, report) => {
      let shown = 0;
      await app.surveys.run(workspace, signal, ({ done, of }) => {
        const percent = Math.floor((100 * done) / Math.max(of, 1));
        const message = `${done.toLocaleString('en')} of ${of.toLocaleString('en')} files`;
        if (percent > shown) report({ message, increment: percent - shown });
        shown = Math.max(shown, percent);
      });
      return true;
    },
  );
  if (done) await app.panel.show('memory');
}

/** @throws SentenceError where nothing can be surveyed here. */
async function pickWorkspace(app: App): Promise<WorkspaceHere | undefined> {
  if (!app.place.trusted) {
    throw new SentenceError(
      'This workspace is not trusted. A survey runs git in it, which its files could misuse: trust it first.',
    );
  }
  const workspaces = await app.place.workspaces();
  if (workspaces.length === 0) throw new SentenceError('Open a folder first: a survey reads one.');
  const onDisk = workspaces.filter(({ folder }) => folder.scheme === 'file');
  if (onDisk.length === 0) {
    throw new SentenceError('A survey needs files on a disk, and this workspace is a virtual one.');
  }
  if (onDisk.length === 1) return onDisk[0];
  const items = onDisk.map((one) => ({ label: one.name, description: one.folder.fsPath, one }));
  const picked = await vscode.window.showQuickPick(items, {
    title: "Survey this workspace's style",
    placeHolder: 'Which folder?',
  });
  return picked?.one;
}

/** Remembers what the project does, for its workspace. */
export async function rememberFinding(app: App, id: string): Promise<void> {
  const { found, workspace } = app.surveys.find(id);
  await app.memories.remember({ scope: 'workspace', id: workspace }, [draftOf(found)]);
}

/**
 * Lets the project's way win over a memory that contradicts it, in this workspace only: a wider one is
 * hidden by what the workspace remembers, one of the workspace itself is switched off.
 */
export async function followProject(app: App, id: string): Promise<void> {
  const { found, all, workspace } = app.surveys.find(id);
  const ref: ScopeRef = { scope: 'workspace', id: workspace };
  const rival = relationTo(found, inForce(await app.memory.recall()))?.memory.placed;
  if (!rival) return rememberFinding(app, id);
  await app.memories.remember(ref, [draftAgainst(found, all, rival.memory)]);
  if (rival.ref.scope === 'workspace' && rival.ref.id === workspace) {
    await app.memories.switch(rival.ref, rival.memory.id, false);
  }
}
