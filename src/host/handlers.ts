import * as vscode from 'vscode';
import { parseScopeKey, type ScopeRef } from '../memory/scope.ts';
import { openableLink } from '../shared/openableLink.ts';
import type { Handlers, ToHost } from '../shared/protocol.ts';
import { SentenceError } from '../shared/sentenceError.ts';
import type { App } from './app.ts';
import { clearMemory } from './commands/clear.ts';
import { setGateway, setKey } from './commands/key.ts';
import { chooseModel } from './commands/model.ts';
import { chooseProfile } from './commands/profile.ts';
import { addMemory, editMemory } from './commands/remember.ts';
import { undo } from './commands/undo.ts';
import { lessonHandlers } from './lessonHandlers.ts';
import { offerRelink } from './relink.ts';
import { section } from './settings.ts';
import { surveyHandlers } from './surveyHandlers.ts';

/** What happens for each message of the panel. What they throw is shown where it was asked for. */
export function createHandlers(app: App): Handlers<ToHost> {
  const { session, panel, memories, notices } = app;
  const noteActions = {
    rememberEverywhere: (turn: string) => session.rememberEverywhere(turn),
    openMemory: () => panel.setPage('memory'),
    clearMemory: () => clearMemory(app),
  };
  const ways = { key: setKey, gateway: setGateway, demo: () => app.connections.useDemo(true) };
  return {
    ready: async () => {
      await panel.replay();
      await offerRelink(app);
    },
    send: ({ text }) => send(app, text),
    stop: () => session.stop(),
    retry: ({ turn }) => session.retry(turn),
    continue: () => goOn(app),
    fix: ({ turn }) => fix(app, turn),
    mendHere: ({ turn }) => session.mendHere(turn),
    unmend: ({ turn }) => session.unmend(turn),
    newConversation: () => session.startNew(),
    show: ({ page }) => panel.setPage(page),
    way: ({ way }) => ways[way](app),
    setKey: () => setKey(app),
    pickModel: () => chooseModel(app),
    openSettings: () => openSettings(),
    chooseProfile: () => chooseProfile(app),
    noticeAction: ({ notice, action }) => notices.act(notice, action),
    dismissNotice: ({ notice }) => notices.dismiss(notice),
    noteAction: ({ turn, action }) => noteActions[action](turn),
    addMemory: ({ scope, text }) => addMemory(app, scopeRef(scope), text),
    editMemory: ({ scope, id, text }) => editMemory(app, scopeRef(scope), id, text),
    switchMemory: async ({ scope, id, on }) => {
      await memories.switch(scopeRef(scope), id, on);
    },
    deleteMemory: async ({ scope, id }) => {
      await memories.forget([{ ref: scopeRef(scope), ids: [id] }]);
    },
    moveMemory: async ({ scope, id, to }) => {
      await memories.move(scopeRef(scope), id, scopeRef(to));
    },
    editAsText: ({ scope }) => app.documents.open(scopeRef(scope)),
    clearMemory: ({ scope }) => clearMemory(app, scope === undefined ? undefined : scopeRef(scope)),
    undo: async ({ change }) => {
      await undo(app, change);
    },
    ...surveyHandlers(app),
    ...lessonHandlers(app),
    copy: async ({ text }) => vscode.env.clipboard.writeText(text),
    openLink: ({ href }) => openLink(href),
  };
}

async function send(app: App, text: string): Promise<void> {
  const sentence = app.session.refuse(text);
  if (sentence !== undefined) return app.panel.post({ type: 'rejected', sentence });
  app.panel.post({ type: 'accepted' });
  await app.session.send(text);
}

/** As `send`, but nothing of it was in the composer: the draft there stays. */
async function goOn(app: App): Promise<void> {
  const text = 'Continue.';
  const sentence = app.session.refuse(text);
  if (sentence !== undefined) return app.panel.post({ type: 'rejected', sentence });
  await app.session.send(text);
}

async function fix(app: App, turn: string): Promise<void> {
  const sentence = app.session.refusal;
  if (sentence !== undefined) return app.panel.post({ type: 'rejected', sentence });
  await app.session.fix(turn);
}

/** The panel names scopes by their keys; any other is a panel that went wrong. */
function scopeRef(key: string): ScopeRef {
  const ref = parseScopeKey(key);
  if (!ref) throw new SentenceError('This memory is not there any more. Open the list again.');
  return ref;
}

export async function openSettings(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.openSettings', section);
}

/** Replies are not trusted: only web and mail addresses open, and VS Code asks before it does. */
async function openLink(href: string): Promise<void> {
  const address = openableLink(href);
  if (address) await vscode.env.openExternal(vscode.Uri.parse(new URL(address).href, true));
}
