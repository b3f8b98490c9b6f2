import type * as vscode from 'vscode';

/**
 * The keys, in VS Code's secret storage and nowhere else. A key belongs to the address that it was
 * set for: when the base URL changes, the old one's key does not go to the new one.
 */
export class ApiKeys {
  readonly #secrets: vscode.SecretStorage;

  constructor(secrets: vscode.SecretStorage) {
    this.#secrets = secrets;
  }

  async get(baseUrl: string): Promise<string | undefined> {
    return this.#secrets.get(slot(baseUrl));
  }

  async set(baseUrl: string, key: string): Promise<void> {
    await this.#secrets.store(slot(baseUrl), key);
  }

  async remove(baseUrl: string): Promise<void> {
    await this.#secrets.delete(slot(baseUrl));
  }

  /** Also fires for changes by other windows. */
  onDidChange(listener: () => void): vscode.Disposable {
    return this.#secrets.onDidChange(listener);
  }
}

function slot(baseUrl: string): string {
  return `apiKey ${baseUrl}`;
}
