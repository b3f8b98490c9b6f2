import * as vscode from 'vscode';
import { type ParsedDocument, parseDocument, printDocument } from '../memory/document.ts';
import type { Memories, Plan } from '../memory/memories.ts';
import type { Memory } from '../memory/memory.ts';
import { planDocument } from '../memory/planDocument.ts';
import { parseScopeKey, type ScopeRef, scopeKey } from '../memory/scope.ts';
import { SentenceError, sentenceOf } from '../shared/sentenceError.ts';
import { findScope, type MemoryHere, type ScopeHere } from './memoryHere.ts';

/** The addresses of memory documents. They are no files: VS Code keeps no copy of them. */
const scheme = 'claude-memory';

/** A scope as its document would be printed now, and when that last changed. */
interface Printed {
  readonly memories: readonly Memory[];
  readonly text: string;
  readonly at: number;
}

/** A scope's memories as a text document: saving it applies it, a mistake is marked on its line. */
export class MemoryDocuments implements vscode.FileSystemProvider, vscode.Disposable {
  readonly #memory: MemoryHere;
  readonly #memories: Memories;
  readonly #printed = new Map<string, Printed>();
  /** What each editor's text was made from. A memory that it never showed is not deleted in it. */
  readonly #shown = new Map<string, readonly Memory[]>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  readonly #problems = vscode.languages.createDiagnosticCollection('Claude Memory');
  #languages: ReadonlySet<string> = new Set();
  readonly #subscriptions: vscode.Disposable;

  constructor(memory: MemoryHere, memories: Memories) {
    this.#memory = memory;
    this.#memories = memories;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#problems,
      vscode.workspace.registerFileSystemProvider(scheme, this, { isCaseSensitive: true }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#check(document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#problems.delete(uri)),
    );
  }

  /** Opens a scope to edit. */
  async open(ref: ScopeRef): Promise<void> {
    const { name, label } = await this.#scope(ref);
    const title = ref.scope === 'user' ? `Claude memory ${label}` : `Claude memory ${name}`;
    const path = `/${scopeKey(ref)}/${title.replace(/[^\p{L}\p{N} ._-]/gu, '_')}.md`;
    await vscode.window.showTextDocument(vscode.Uri.from({ scheme, path }));
  }

  /** Tells the editor that a scope has changed; a document without own edits is then read again. */
  scopeChanged(ref: ScopeRef): void {
    const type = vscode.FileChangeType.Changed;
    const changes = vscode.workspace.textDocuments
      .filter(({ uri }) => uri.scheme === scheme && keyOf(uri) === scopeKey(ref))
      .map(({ uri }) => ({ type, uri }));
    if (changes.length > 0) this.#changed.fire(changes);
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { text, at } = await this.#print(uri);
    const permissions = this.#memory.readOnly ? vscode.FilePermission.Readonly : undefined;
    const size = Buffer.byteLength(text);
    return {
      type: vscode.FileType.File,
      ctime: 0,
      mtime: at,
      size,
      ...(permissions ? { permissions } : {}),
    };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    // Here and not in `open`: an editor that is shown again after a reload opens without it.
    this.#languages = new Set(await vscode.languages.getLanguages());
    const { text, memories } = await this.#print(uri);
    this.#shown.set(uri.toString(), memories);
    return Buffer.from(text);
  }

  /** Applies the document. With a mistake in it, nothing is applied and the text stays as it is. */
  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    const text = Buffer.from(content).toString('utf8');
    const parsed = this.#parse(uri, text);
    this.#mark(uri, parsed);
    if (!parsed.ok) {
      const [first] = parsed.problems;
      throw vscode.FileSystemError.Unavailable(`Line ${(first?.line ?? 0) + 1}: ${first?.message}`);
    }
    try {
      const shown = new Set(this.#shownIn(uri).map(({ id }) => id));
      const plan: Plan['plan'] = (file, stamp) => {
        const edits = planDocument(file, parsed.edits, stamp);
        for (const { after } of edits) if (after) shown.add(after.id);
        return edits;
      };
      await this.#memories.apply('Edited as text', [{ ref: refOf(uri), plan }]);
      const { memories } = await this.#print(uri);
      this.#shown.set(
        uri.toString(),
        memories.filter(({ id }) => shown.has(id)),
      );
    } catch (error) {
      throw vscode.FileSystemError.Unavailable(sentenceOf(error));
    }
  }

  /** Reads the scope and prints it, with a new date only where something has changed. */
  async #print(uri: vscode.Uri): Promise<Printed> {
    const scope = await this.#scope(refOf(uri)).catch((error: unknown) => {
      throw vscode.FileSystemError.Unavailable(sentenceOf(error));
    });
    const { memories } = scope.file;
    const text = printDocument(titleOf(scope), memories);
    const known = this.#printed.get(uri.toString());
    if (known?.text === text) return known;
    const printed = { memories, text, at: Math.max(Date.now(), (known?.at ?? 0) + 1) };
    this.#printed.set(uri.toString(), printed);
    return printed;
  }

  async #scope(ref: ScopeRef): Promise<ScopeHere> {
    const scope = findScope(await this.#memory.scopes(), scopeKey(ref));
    if (!scope) throw new SentenceError('This memory does not apply in this window any more.');
    return scope;
  }

  #parse(uri: vscode.Uri, text: string): ParsedDocument {
    return parseDocument(text, this.#shownIn(uri), (id) => this.#languages.has(id));
  }

  #shownIn(uri: vscode.Uri): readonly Memory[] {
    return this.#shown.get(uri.toString()) ?? [];
  }

  #check(document: vscode.TextDocument): void {
    if (document.uri.scheme !== scheme) return;
    this.#mark(document.uri, this.#parse(document.uri, document.getText()));
  }

  #mark(uri: vscode.Uri, parsed: ParsedDocument): void {
    const problems = parsed.ok ? [] : parsed.problems;
    this.#problems.set(
      uri,
      problems.map(({ line, message }) => {
        const range = new vscode.Range(line, 0, line, Number.MAX_SAFE_INTEGER);
        return new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Error);
      }),
    );
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions(fixed);
  }

  delete(): void {
    throw vscode.FileSystemError.NoPermissions(fixed);
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions(fixed);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

const fixed =
  'Memory documents cannot be made, renamed or deleted. Edit the lines in them instead.';

function keyOf(uri: vscode.Uri): string {
  return uri.path.split('/')[1] ?? '';
}

function refOf(uri: vscode.Uri): ScopeRef {
  const ref = parseScopeKey(keyOf(uri));
  if (!ref) throw vscode.FileSystemError.FileNotFound(uri);
  return ref;
}

function titleOf({ ref, name }: ScopeHere): string {
  if (ref.scope === 'user') return `What Claude remembers everywhere for ${name}`;
  return ref.scope === 'profile'
    ? `What Claude remembers in the profile ${name}`
    : `What Claude remembers in the project ${name}`;
}
