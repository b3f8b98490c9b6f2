import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleWorkspace } from '../../editor/sampleWorkspace.ts';
import {
  type MessagesApi,
  type MessagesApiOptions,
  startMessagesApi,
} from '../../messages-api/server.ts';
import { type Editor, type EditorOptions, openEditor } from './openEditor.ts';
import { setKey } from './setKey.ts';
import { temporaryWorkspace } from './temporaryWorkspace.ts';

/** The one key that the local server accepts. */
export const goodKey = 'local-test-key';

interface Options extends EditorOptions {
  readonly api?: MessagesApiOptions;
  /** False: no key is set. */
  readonly key?: boolean;
}

/** An editor whose Claude is a local server, and the sample workspaces made for it. */
export interface WithClaude {
  readonly editor: Editor;
  readonly api: MessagesApi;
  /** The folder that the first window has open. */
  readonly folder: string;
  /** Makes another sample workspace; deleted with the rest. */
  workspace(name: string): Promise<string>;
  close(): Promise<void>;
}

/** Opens a sample workspace; the base URL comes from the settings, the key from the user. */
export async function openWithClaude(options: Options = {}): Promise<WithClaude> {
  const { api: apiOptions, key = true, machineSettings, ...rest } = options;
  const { folder, parent } = await temporaryWorkspace('shop-api');
  const workspace = (name: string) => sampleWorkspace(join(parent, name));
  const api = await startMessagesApi({ keys: [goodKey], ...apiOptions });
  const settings = { 'claudeMemory.baseUrl': api.url, ...machineSettings };
  const editor = await openEditor({ folder, ...rest, machineSettings: settings }).catch(
    async (error: unknown) => {
      await api.close();
      throw error;
    },
  );
  const close = async () => {
    await editor.close();
    await api.close();
    await rm(parent, { recursive: true, force: true, maxRetries: 5 });
  };
  if (key) await setKey(editor, goodKey);
  return { editor, api, folder, workspace, close };
}
