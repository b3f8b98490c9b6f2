import * as vscode from 'vscode';
import { ApiKeys } from './host/apiKeys.ts';
import type { App } from './host/app.ts';
import { ChatSession } from './host/chatSession.ts';
import { registerFixes } from './host/commands/checkFile.ts';
import { registerCommands } from './host/commands.ts';
import { Connections } from './host/connections.ts';
import { createHandlers } from './host/handlers.ts';
import { MemoryDocuments } from './host/memoryDocuments.ts';
import { createMemoryParts } from './host/memoryParts.ts';
import { Notices } from './host/notices.ts';
import { Panel, viewId } from './host/panel.ts';
import { warmUpHearing } from './host/style/warmUp.ts';
import { createStyleParts } from './host/styleParts.ts';
import { watchApp } from './host/watchApp.ts';

/** What is still to be written when the window closes. */
let ending: () => Promise<void> = async () => undefined;

/** VS Code waits for it, some seconds at most. */
export function deactivate(): Promise<void> {
  return ending();
}

/** Makes the objects, hands them to each other, registers. No file is read before the first use. */
export function activate(context: vscode.ExtensionContext): void {
  const memoryParts = createMemoryParts(context);
  const { store, place, memory, memories } = memoryParts;
  const notices = new Notices();
  const connections = new Connections(new ApiKeys(context.secrets), context.globalState);
  const show = () => panel.setPage('memory');
  const styleParts = createStyleParts(context, { ...memoryParts, notices, show });
  const { style, tally, surveys, checks, openFile, lessons } = styleParts;
  ending = () => tally.flush();
  const parts = { ...memoryParts, ...styleParts, connections, notices };
  const session = new ChatSession(
    { ...parts, state: context.workspaceState },
    {
      turn: (turn) => void panel.turn(turn),
      delta: (turn, more) => panel.post({ type: 'delta', turn, ...more }),
      trouble: (sentence) => notices.show('trouble', 'warning', sentence),
    },
  );
  const panel = new Panel({ ...parts, extension: context.extensionUri, session });
  const documents = new MemoryDocuments(memory, memories);
  const app: App = { ...parts, session, panel, documents };
  panel.listen(createHandlers(app));
  context.subscriptions.push(
    ...[store, place, connections, notices, session, documents],
    ...[checks, surveys, lessons, openFile, style],
    registerCommands(app),
    registerFixes(app),
    watchApp(app),
    warmUpHearing(),
    vscode.window.registerWebviewViewProvider(viewId, panel),
  );
}
