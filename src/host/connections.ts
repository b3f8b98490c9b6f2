import * as vscode from 'vscode';
import type { Connection as ModelConnection } from '../chat/chatPorts.ts';
import type { Connection } from '../claude/anthropic.ts';
import { checkBaseUrl } from '../claude/baseUrl.ts';
import type { Model, ModelInfo, ModelList } from '../claude/model.ts';
import { defaultMaxOutput, takesSystemMessages } from '../claude/models.ts';
import type { StatusView } from '../shared/view.ts';
import type { ApiKeys } from './apiKeys.ts';
import { readSetting } from './settings.ts';
import { demoUrl, waysToModel } from './waysToModel.ts';

const demoChosen = 'demoChosen';

/** How long a count may take, in ms: it is a nicety beside the answer. */
const countTimeout = 20_000;

/** What stands for the key in a header's value, for gateways with a header of their own. */
const keyPlaceholder = '$' + '{apiKey}';

/** The ways to a model: the user's key and address, or the demo model of the development tools. */
export class Connections implements vscode.Disposable {
  readonly #keys: ApiKeys;
  readonly #state: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: vscode.Disposable[];
  #names: ReadonlyMap<string, string> = new Map();
  /** Addresses that could not count: many gateways cannot, and they are not asked again. */
  readonly #countless = new Set<string | undefined>();

  constructor(keys: ApiKeys, state: vscode.Memento) {
    this.#keys = keys;
    this.#state = state;
    this.#subscriptions = [this.#changed, keys.onDidChange(() => this.#changed.fire())];
  }

  /** What a chat needs for its next reply, or the fault that says what is missing. */
  async connect(): Promise<ModelConnection> {
    const found = await this.#find();
    if (!found.ok) return found;
    const { anthropicModel } = await import('../claude/anthropic.ts');
    const model: Model = anthropicModel(found.connection);
    const id = readSetting('model');
    const effort = readSetting('effort');
    const choice = {
      model: id,
      ...(effort === 'default' ? {} : { effort }),
      maxTokens: defaultMaxOutput,
      takesSystemMessages: takesSystemMessages(id),
    };
    return { ok: true, model, choice };
  }

  /**
   * The model's own count of a text's tokens, as the difference that it makes in a system prompt;
   * undefined where the model cannot be asked.
   */
  async count(text: string): Promise<number | undefined> {
    const found = await this.#find();
    const { baseUrl } = found.ok ? found.connection : {};
    if (!found.ok || this.#countless.has(baseUrl)) return undefined;
    const { countTokens } = await import('../claude/anthropic.ts');
    const messages = [{ role: 'user', content: [{ type: 'text', text: '.' }] }] as const;
    const model = { model: readSetting('model'), maxTokens: defaultMaxOutput, messages };
    const stop = AbortSignal.timeout(countTimeout);
    const [without, withText] = await Promise.all(
      [[{ text: '.' }], [{ text: '.' }, { text }]].map((system) =>
        countTokens(found.connection, { ...model, system }, stop),
      ),
    );
    if (without !== undefined && withText !== undefined) return withText - without;
    this.#countless.add(baseUrl);
    return undefined;
  }

  /** The models that the key may use; also a check of the key. */
  async listModels(signal: AbortSignal, typed?: TypedKey): Promise<ModelList> {
    const found = typed ? reach(typed.key, typed.baseUrl) : await this.#find();
    if (!found.ok) return found;
    const { listModels } = await import('../claude/anthropic.ts');
    const list = await listModels(found.connection, signal);
    if (list.ok) this.#rememberNames(list.models);
    return list;
  }

  async status(): Promise<Pick<StatusView, 'model' | 'ways'>> {
    const found = await this.#find();
    if (!found.ok && found.fault.kind === 'no-key') return { ways: waysToModel() };
    const id = readSetting('model');
    const effort = readSetting('effort');
    const demo = found.ok && found.demo;
    const name = demo ? 'Demo model' : (this.#names.get(id) ?? nameFromId(id));
    const model = {
      name,
      demo,
      ...(effort === 'default' ? {} : { effort }),
    };
    return { model, ways: [] };
  }

  /** The address that the settings give, checked. */
  baseUrl(): ReturnType<typeof checkBaseUrl> {
    return checkBaseUrl(readSetting('baseUrl'));
  }

  async setKey({ key, baseUrl }: TypedKey): Promise<void> {
    await this.#keys.set(baseUrl, key);
    await this.useDemo(false);
  }

  async removeKey(): Promise<boolean> {
    const address = this.baseUrl();
    if (!address.ok || !(await this.#keys.get(address.url))) return false;
    await this.#keys.remove(address.url);
    return true;
  }

  async useDemo(chosen: boolean): Promise<void> {
    await this.#state.update(demoChosen, chosen);
    this.#changed.fire();
  }

  async #find(): Promise<Found> {
    const demo = demoUrl();
    if (demo && this.#state.get(demoChosen) === true) {
      return { ok: true, demo: true, connection: { apiKey: 'demo', baseUrl: demo } };
    }
    const address = this.baseUrl();
    if (!address.ok) {
      const { sentence } = address;
      return { ok: false, fault: { kind: 'bad-url', sentence, action: 'openSettings' } };
    }
    try {
      const key = await this.#keys.get(address.url);
      return key === undefined ? { ok: false, fault: noKey } : reach(key, address.url);
    } catch {
      return { ok: false, fault: lockedKey };
    }
  }

  #rememberNames(models: readonly ModelInfo[]): void {
    this.#names = new Map(models.map(({ id, name }) => [id, name.replace(/^Claude /u, '')]));
    this.#changed.fire();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

/** A key, and the address that it was typed for: it goes there and nowhere else. */
export interface TypedKey {
  readonly key: string;
  readonly baseUrl: string;
}

function reach(apiKey: string, baseUrl: string): Found {
  const headers = Object.fromEntries(
    Object.entries(readSetting('headers')).map(([name, value]) => [
      name,
      value.replaceAll(keyPlaceholder, apiKey),
    ]),
  );
  return { ok: true, demo: false, connection: { apiKey, baseUrl, headers } };
}

type Found =
  | { readonly ok: true; readonly demo: boolean; readonly connection: Connection }
  | Extract<ModelConnection, { readonly ok: false }>;

const noKey = {
  kind: 'no-key',
  sentence: 'Claude needs an API key. Set one, then try again.',
  action: 'setKey',
} as const;

const lockedKey = {
  kind: 'no-key',
  sentence:
    'The editor’s secret storage does not give your API key out. Unlock it, or set the key.',
  action: 'setKey',
} as const;

/** `claude-sonnet-5-5` → `Sonnet 5.5`, until the models list has told the name. */
function nameFromId(id: string): string {
  const match = /^claude-([a-z]+)-(\d+)(?:-(\d{1,2}))?$/u.exec(id);
  if (!match) return id;
  const [, family = '', major, minor] = match;
  return `${family.charAt(0).toUpperCase()}${family.slice(1)} ${minor ? `${major}.${minor}` : major}`;
}
