import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page, ViewportSize } from 'playwright-core';
import {
  type EditorFolder,
  editorFolder,
  quietSettings,
  type Theme,
  writeSettings,
} from '../../editor/editorFolder.ts';
import {
  type EditorServer,
  installExtension,
  startEditorServer,
} from '../../editor/editorServer.ts';
import { freePort } from '../../editor/freePort.ts';
import { root } from '../../editor/root.ts';
import { type Browser, openBrowser } from './browser.ts';
import { writeMachineSettings } from './machineSettings.ts';
import { testPackage } from './testPackage.ts';
import { runCommand, showPanel } from './workbench.ts';

export interface EditorOptions {
  /** The absolute path of the folder to open; undefined opens an empty window. */
  readonly folder?: string | undefined;
  /** Holds the user data, extensions and browser profile; by default a new one, deleted by close(). */
  readonly dataFolder?: string;
  /** False: the folder is restricted. By default it is trusted. */
  readonly trust?: boolean;
  /** For the extension host, beside our own environment. */
  readonly env?: NodeJS.ProcessEnv;
  readonly theme?: Theme;
  /** By default 1280 × 800. */
  readonly viewport?: ViewportSize;
  /** Beside the quiet ones that every test has. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Those of machine scope: the editor takes them from the machine that its server runs on. */
  readonly machineSettings?: Readonly<Record<string, unknown>>;
  /** Secrets belong to the address, so give the port again to find them again. */
  readonly port?: number;
}

/** One window of the editor, with our panel open in it. */
export interface EditorWindow {
  readonly page: Page;
  readonly panel: FrameLocator;
}

/** Opens windows on a running editor, takes pictures of them, ends and starts it. */
export class Editor {
  readonly folder: EditorFolder;
  readonly port: number;
  readonly #options: EditorOptions;
  readonly #temporary: string | undefined;
  #server: EditorServer | undefined;
  #browser: Browser | undefined;
  #window: EditorWindow | undefined;

  constructor(options: EditorOptions, port: number, temporary: string | undefined) {
    this.#options = options;
    this.#temporary = temporary;
    this.folder = editorFolder(options.dataFolder ?? temporary ?? '');
    this.port = port;
  }

  /** The first window. After restart() it is another one. */
  get page(): Page {
    return this.#open().page;
  }

  get panel(): FrameLocator {
    return this.#open().panel;
  }

  /** Every window that is open. */
  get pages(): readonly Page[] {
    return this.#browser?.context.pages() ?? [];
  }

  /** What the pages and their frames said on the console. */
  get messages(): readonly string[] {
    return this.#browser?.messages ?? [];
  }

  async start(): Promise<void> {
    const { port } = this;
    const { trust, env, viewport = { width: 1280, height: 800 }, folder } = this.#options;
    this.#server = await startEditorServer(this.folder, { port, trust, env });
    this.#browser = await openBrowser(this.folder.profile, viewport);
    this.#window = await this.openWindow(folder);
  }

  /** Opens another window, on the same data: another folder, or none. */
  async openWindow(folder?: string): Promise<EditorWindow> {
    const { context } = this.#running();
    const blank = context.pages().find((page) => page.url() === 'about:blank');
    const page = blank ?? (await context.newPage());
    const query = folder === undefined ? 'ew=true' : `folder=${encodeURIComponent(folder)}`;
    await page.goto(`http://127.0.0.1:${this.port}/?${query}`);
    return { page, panel: await this.#panelOf(page) };
  }

  /** Stops server and browser completely, then starts both again on the same data. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** Reloads the first window as the editor's own command does. */
  async reload(): Promise<void> {
    const { page } = this;
    const loaded = page.waitForEvent('load', { timeout: 60_000 });
    await runCommand(page, 'Reload Window');
    await loaded;
    await this.#panelOf(page);
  }

  /** Stops server and browser; the data stays. */
  async stop(): Promise<void> {
    await this.#browser?.context.close();
    await this.#server?.close();
    this.#browser = undefined;
    this.#server = undefined;
    this.#window = undefined;
  }

  /** Stops all, and deletes the data unless the caller gave its folder. */
  async close(): Promise<void> {
    await this.stop();
    if (this.#temporary) await rm(this.#temporary, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Runs a command in the first window, from the palette, by its title. */
  async runCommand(title: string): Promise<void> {
    await runCommand(this.page, title);
  }

  /** Takes a picture of the first window, or of the one given; returns the file's path. */
  async screenshot(name: string, page: Page = this.page): Promise<string> {
    const path = join(root, 'out', 'screenshots', `${name}.png`);
    await page.screenshot({ path, caret: 'hide', animations: 'disabled' });
    return path;
  }

  async #panelOf(page: Page): Promise<FrameLocator> {
    try {
      return await showPanel(page);
    } catch (error) {
      console.error(['The panel did not load. The browser said:', ...this.messages].join('\n  '));
      await this.screenshot('panel-did-not-load', page);
      throw error;
    }
  }

  #running(): Browser {
    if (!this.#browser) throw new Error('This editor is closed.');
    return this.#browser;
  }

  #open(): EditorWindow {
    if (!this.#window) throw new Error('This editor is closed.');
    return this.#window;
  }
}

/**
 * Starts a real VS Code with the packaged extension installed in it and opens the panel.
 * The caller ends it with close(); it also ends with this process.
 */
export async function openEditor(options: EditorOptions = {}): Promise<Editor> {
  const { dataFolder, theme = 'dark', settings = {} } = options;
  const temporary = dataFolder ? undefined : await mkdtemp(join(tmpdir(), 'claude-memory-e2e-'));
  const editor = new Editor(options, options.port ?? (await freePort()), temporary);
  try {
    if (!existsSync(editor.folder.extensions)) {
      await installExtension(await testPackage(), editor.folder);
    }
    await writeSettings(editor.folder, { ...quietSettings(theme), ...settings });
    await writeMachineSettings(editor.folder, options.machineSettings ?? {});
    await editor.start();
    return editor;
  } catch (error) {
    await editor.close();
    throw error;
  }
}
