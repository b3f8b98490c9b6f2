import * as vscode from 'vscode';
import { checkKey } from '../../claude/apiKey.ts';
import { checkBaseUrl, defaultBaseUrl, hostOf } from '../../claude/baseUrl.ts';
import type { App } from '../app.ts';
import type { TypedKey } from '../connections.ts';
import { writeSetting } from '../settings.ts';
import { withProgress } from '../withProgress.ts';

/** Asks for a key, checks it against the models list, and keeps it. */
export async function setKey(app: App): Promise<void> {
  const address = app.connections.baseUrl();
  if (!address.ok) return void vscode.window.showErrorMessage(address.sentence);
  const gateway = address.url === defaultBaseUrl ? undefined : address.url;
  const typed = await vscode.window.showInputBox({
    title: 'Set Claude API key',
    prompt: `The key goes to ${hostOf(address.url)} and nowhere else. It is kept in the editor’s secret storage.`,
    placeHolder: gateway ? 'The key that your gateway asks for' : 'sk-ant-…',
    password: true,
    ignoreFocusOut: true,
    validateInput: (text) => {
      const checked = checkKey(text, gateway);
      return checked.ok || text === '' ? undefined : checked.sentence;
    },
  });
  const checked = typed === undefined ? undefined : checkKey(typed, gateway);
  if (!checked) return;
  if (!checked.ok) return void vscode.window.showErrorMessage(checked.sentence);
  const { key } = checked;
  // The address that the box named, whatever the setting says by now.
  if (await isGood(app, { key, baseUrl: address.url })) {
    await app.connections.setKey({ key, baseUrl: address.url });
    await app.panel.show('chat');
  }
}

/** A refused key is not kept. Where it could not be checked, the user decides. */
async function isGood(app: App, typed: TypedKey): Promise<boolean> {
  const list = await withProgress('Checking the key with Claude…', (signal) =>
    app.connections.listModels(signal, typed),
  );
  if (list === undefined) return false;
  if (list.ok) return true;
  if (list.fault.kind === 'bad-key') {
    const again = await vscode.window.showErrorMessage(list.fault.sentence, 'Set another key');
    if (again) await setKey(app);
    return false;
  }
  const keep = 'Keep it anyway';
  const text = `The key could not be checked. ${list.fault.sentence}`;
  return (await vscode.window.showWarningMessage(text, keep)) === keep;
}

export async function removeKey(app: App): Promise<void> {
  const removed = await app.connections.removeKey();
  vscode.window.showInformationMessage(
    removed ? 'The API key was removed from this machine.' : 'There is no API key to remove.',
  );
}

/** Asks for a gateway's address, then for its key. */
export async function setGateway(app: App): Promise<void> {
  const current = app.connections.baseUrl();
  const typed = await vscode.window.showInputBox({
    title: 'Use a gateway of your own',
    prompt: 'The address that answers in place of api.anthropic.com.',
    placeHolder: 'https://gateway.example.com',
    value: current.ok && current.url !== defaultBaseUrl ? current.url : '',
    ignoreFocusOut: true,
    validateInput: (text) => {
      const checked = checkBaseUrl(text);
      return checked.ok || text === '' ? undefined : checked.sentence;
    },
  });
  const checked = typed ? checkBaseUrl(typed) : undefined;
  if (!checked?.ok) return;
  await writeSetting('baseUrl', checked.url);
  await setKey(app);
}
