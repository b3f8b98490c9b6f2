import { monotonicFactory } from 'ulid';
import * as vscode from 'vscode';
import { conversationFormat } from './chat/conversationFormat.ts';
import { ApiKeys } from './host/apiKeys.ts';
import type { App } from './host/app.ts';
import { ChatSession } from './host/chatSession.ts';
import { registerFixes } from './host/commands/checkFile.ts';
import { registerCommands } from './host/commands.ts';
import { Connections } from './host/connections.ts';
import { createHandlers } from './host/handlers.ts';
import { Lessons } from './host/lessons.ts';
import { MemoryDocuments } from './host/memoryDocuments.ts';
import { MemoryHere } from './host/memoryHere.ts';
import { Notices } from './host/notices.ts';
import { Panel, viewId } from './host/panel.ts';
import { Place } from './host/place.ts';
import { currentUser } from './host/settings.ts';
import { FileChecks } from './host/style/fileChecks.ts';
import { OpenFileRules } from './host/style/openFileRules.ts';
import { StyleThread } from './host/style/styleThread.ts';
import { warmUpHearing } from './host/style/warmUp.ts';
import { Surveys } from './host/surveys.ts';
import { watchApp } from './host/watchApp.ts';
import { Memories } from './memory/memories.ts';
import { Tally } from './memory/tally.ts';
import { openConversationStore } from './store/conversationStore.ts';
import { openMemoryStore } from './store/memoryStore.ts';

/** What is still to be written when the window closes. */
let ending: () => Promise<void> = async () => undefined;

/** VS Code waits for it, some seconds at most. */
export function deactivate(): Promise<void> {
  return ending();
}

/** Makes the objects, hands them to each other, registers. No file is read before the first use. */
export function activate(context: vscode.ExtensionContext): void {
  const newId = monotonicFactory();
  const root = context.globalStorageUri.fsPath;
  const user = currentUser();
  const store = openMemoryStore({ root, user });
  const conversations = openConversationStore({
    root,
    user,
    ...conversationFormat,
  });
  const place = new Place(context.workspaceState);
  const memory = new MemoryHere(store, place, user);
  const memories = new Memories(memory, newId);
  const connections = new Connections(new ApiKeys(context.secrets), context.globalState);
  const notices = new Notices();
  const startThread = () =>
    new StyleThread({
      script: context.asAbsolutePath('dist/styleWorker.cjs'),
      grammars: context.asAbsolutePath('dist/grammars'),
    });
  const style = startThread();
  const surveys = new Surveys({ memory, state: context.workspaceState, startThread });
  const checks = new FileChecks(style, memory);
  const lessons = new Lessons({
    ...{ memory, memories, place, style, notices, newId },
    show: () => panel.setPage('memory'),
  });
  const openFile = new OpenFileRules(style);
  const tally = new Tally(memory);
  ending = () => tally.flush();
  const parts = { memory, memories, conversations, connections, place, style, tally, newId };
  const session = new ChatSession(
    { ...parts, state: context.workspaceState },
    {
      turn: (turn) => void panel.turn(turn),
      delta: (turn, more) => panel.post({ type: 'delta', turn, ...more }),
      trouble: (sentence) => notices.show('trouble', 'warning', sentence),
    },
  );
  const panel = new Panel({
    extension: context.extensionUri,
    session,
    memory,
    memories,
    connections,
    notices,
    surveys,
    lessons,
    tally,
    openFile,
  });
  const documents = new MemoryDocuments(memory, memories);
  const app: App = {
    ...parts,
    store,
    session,
    panel,
    notices,
    documents,
    checks,
    surveys,
    lessons,
    openFile,
  };
  panel.listen(createHandlers(app));
  context.subscriptions.push(
    ...[
      store,
      place,
      connections,
      notices,
      session,
      documents,
      checks,
      surveys,
      lessons,
      openFile,
      style,
    ],
    registerCommands(app),
    registerFixes(app),
    watchApp(app),
    warmUpHearing(),
    vscode.window.registerWebviewViewProvider(viewId, panel),
  );
}
