import * as vscode from 'vscode';
import type { Turn } from '../chat/conversation.ts';
import type { Memories } from '../memory/memories.ts';
import type { Tally } from '../memory/tally.ts';
import { type Handlers, ToHost, type ToPanel } from '../shared/protocol.ts';
import { sentenceOf } from '../shared/sentenceError.ts';
import type { PanelState } from '../shared/view.ts';
import type { ChatSession } from './chatSession.ts';
import type { Connections } from './connections.ts';
import type { Lessons } from './lessons.ts';
import type { MemoryHere } from './memoryHere.ts';
import { memoryPageView } from './memoryPageView.ts';
import type { Notices } from './notices.ts';
import { panelHtml } from './panelHtml.ts';
import type { OpenFileRules } from './style/openFileRules.ts';
import type { Surveys } from './surveys.ts';
import { turnView } from './turnView.ts';

export const viewId = 'claudeMemory.panel';

export interface PanelParts {
  readonly extension: vscode.Uri;
  readonly session: ChatSession;
  readonly memory: MemoryHere;
  readonly memories: Memories;
  readonly connections: Connections;
  readonly notices: Notices;
  readonly surveys: Surveys;
  readonly lessons: Lessons;
  readonly tally: Tally;
  readonly openFile: OpenFileRules;
}

/**
 * The view in the sidebar. The host owns all that it shows: a panel that was hidden or reloaded
 * says `ready` and gets everything again.
 */
export class Panel implements vscode.WebviewViewProvider {
  readonly #parts: PanelParts;
  #handlers: Handlers<ToHost> | undefined;
  #view: vscode.WebviewView | undefined;
  #page: PanelState['page'] = 'chat';
  #refreshing: Promise<void> | undefined;
  #pendingFocus: Extract<ToPanel, { type: 'focus' }> | undefined;
  #ready = false;

  constructor(parts: PanelParts) {
    this.#parts = parts;
  }

  /** The handlers need the panel, so they come after it. */
  listen(handlers: Handlers<ToHost>): void {
    this.#handlers = handlers;
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.#view = view;
    this.#ready = false;
    view.webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(this.#parts.extension, 'dist')],
    };
    const listening = view.webview.onDidReceiveMessage((message) => this.#receive(message));
    view.onDidDispose(() => {
      listening.dispose();
      this.#view = undefined;
      this.#ready = false;
    });
    view.webview.html = panelHtml(view.webview, this.#parts.extension);
    this.#showTitle();
  }

  post(message: ToPanel): void {
    if (this.#ready) void this.#view?.webview.postMessage(message);
  }

  /** The answer to `ready`: everything. */
  async replay(): Promise<void> {
    await this.#parts.session.restore();
    this.#ready = true;
    await this.#postState();
    if (this.#pendingFocus) this.post(this.#pendingFocus);
    this.#pendingFocus = undefined;
  }

  /** Brings what is shown up to date, once for all that has changed by then. */
  refresh(): Promise<void> {
    this.#refreshing ??= Promise.resolve().then(async () => {
      this.#refreshing = undefined;
      if (this.#ready) await this.#postState();
    });
    return this.#refreshing;
  }

  /** Opens the view at a page, with the keyboard focus in it. */
  async show(page: PanelState['page'], draft?: string): Promise<void> {
    this.setPage(page);
    const focus: ToPanel = {
      type: 'focus',
      on: page === 'chat' ? 'composer' : 'search',
      ...(draft === undefined ? {} : { draft }),
    };
    if (this.#ready && this.#view?.visible) this.post(focus);
    else this.#pendingFocus = focus;
    await vscode.commands.executeCommand(`${viewId}.focus`);
  }

  get page(): PanelState['page'] {
    return this.#page;
  }

  setPage(page: PanelState['page']): void {
    this.#page = page;
    // Written now, the newest counts are among those that are shown.
    if (page === 'memory') {
      const counted = this.#parts.tally.flush();
      counted.then(() => this.refresh()).catch((error: unknown) => this.#reject(error));
    }
    void vscode.commands.executeCommand('setContext', 'claudeMemory.page', page);
    this.#showTitle();
    this.post({ type: 'state', state: { page } });
  }

  /** Brings one turn up to date. Never rejects. */
  async turn(turn: Turn): Promise<void> {
    await this.#postTurn(turn).catch((error: unknown) => this.#reject(error));
  }

  async #postTurn(turn: Turn): Promise<void> {
    const { session, memory } = this.#parts;
    const scopes = await memory.scopes();
    const { conversation } = session;
    const now = conversation.turns.find(({ id }) => id === turn.id);
    if (!now) return;
    this.post({
      type: 'turn',
      conversation: conversation.id,
      turn: turnView(conversation, now, scopes, session.isReviewing(now.id)),
    });
  }

  async #receive(message: unknown): Promise<void> {
    const parsed = ToHost.safeParse(message);
    if (!parsed.success || !this.#handlers) {
      if (typeOf(message) === 'send') this.post({ type: 'rejected', sentence: notText });
      return;
    }
    const handle = this.#handlers[parsed.data.type] as (message: ToHost) => void | Promise<void>;
    try {
      await handle(parsed.data);
      // The box that a memory was typed in waits for an answer, also where nothing has changed.
      if (isAboutMemory(parsed.data)) await this.refresh();
    } catch (error) {
      this.#reject(error);
    }
  }

  /** On the page that is shown: the user asked for it there. */
  #reject(error: unknown): void {
    const type = this.#page === 'memory' ? 'memoryRejected' : 'rejected';
    this.post({ type, sentence: sentenceOf(error) });
  }

  /** Posted in the same breath as it is made: a piece of a reply in between would be lost. */
  async #postState(): Promise<void> {
    const { session, memory, memories, connections, notices, surveys, lessons, openFile } =
      this.#parts;
    const scopes = await memory.scopes();
    const [recalled, connection, survey, learned, last] = await Promise.all([
      memory.recall(),
      connections.status(),
      surveys.view(),
      lessons.view(),
      memories.lastChange(scopes.filter(({ problem }) => !problem).map(({ ref }) => ref)),
    ]);
    const resolved = this.#page === 'memory' ? openFile.view(recalled) : undefined;
    const { conversation } = session;
    const { id, title, turns } = conversation;
    const state: PanelState = {
      page: this.#page,
      status: {
        ...connection,
        notices: notices.views,
        told: recalled.told.length,
        ...(memory.readOnly ? { notLearning: memory.readOnly } : {}),
      },
      conversation: {
        id,
        title,
        turns: turns.map((turn) =>
          turnView(conversation, turn, scopes, session.isReviewing(turn.id)),
        ),
      },
      memory: {
        ...memoryPageView(memory.user, scopes, recalled, last),
        ...(survey ? { survey } : {}),
        ...(resolved ? { resolved } : {}),
        ...(learned.length > 0 ? { lessons: learned } : {}),
      },
    };
    this.post({ type: 'state', state });
  }

  #showTitle(): void {
    if (this.#view) this.#view.title = this.#page === 'chat' ? 'Chat' : 'Memory';
  }
}

function isAboutMemory({ type }: ToHost): boolean {
  return type.endsWith('Memory') || type.endsWith('Lesson');
}

const notText = 'This message is no text. Type it again.';

function typeOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'type' in message
    ? message.type
    : undefined;
}
