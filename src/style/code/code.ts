import { rowAt, rowStarts } from './rows.ts';
import type { Span, SyntaxNode } from './syntaxNode.ts';

/**
 * Code in one language, as the rules see it: a file, or a block of a reply. Where it stands in its
 * document (the reply's Markdown, the file) is kept line by line, so a place found here is a place there.
 */
export class Code {
  /** A VS Code language id. */
  readonly language: string;
  readonly text: string;
  /** Its lines, without line ends. */
  readonly lines: readonly string[];
  readonly #starts: readonly number[];
  readonly #facts = new Map<unknown, unknown>();
  readonly #options: CodeOptions;

  constructor(language: string, text: string, options: CodeOptions) {
    this.language = language;
    this.text = text;
    this.#options = options;
    this.lines = text.split(/\r?\n/u);
    this.#starts = rowStarts(text);
  }

  /** The tree; undefined where the language is not parsed or nothing of the text is sound. */
  get root(): SyntaxNode | undefined {
    return this.#options.root;
  }

  /** The file that it is or is said to be, relative, with forward slashes. */
  get path(): string | undefined {
    return this.#options.path;
  }

  /** How much of it parsed: `partly` means that nodes in its unsound parts are not given to the rules. */
  get soundness(): Soundness {
    return this.#options.soundness;
  }

  /** The rows of its unsound parts. */
  get unsoundRows(): ReadonlySet<number> {
    return this.#options.unsoundRows ?? noRows;
  }

  /** The sound nodes of these types, in the order of the text. */
  nodes(...types: readonly string[]): readonly SyntaxNode[] {
    const [only, ...more] = types;
    if (only !== undefined && more.length === 0) return this.#options.byType.get(only) ?? [];
    return types
      .flatMap((type) => this.#options.byType.get(type) ?? [])
      .sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** The 0-based row of an offset into `text`. */
  row(offset: number): number {
    return rowAt(this.#starts, offset);
  }

  /** The offset at which a row starts. */
  startOf(row: number): number {
    return this.#starts[row] ?? this.text.length;
  }

  /** The column of an offset, from 0. */
  column(offset: number): number {
    return offset - this.startOf(this.row(offset));
  }

  /** Whether a row was written by who is judged: in a diff, only what it adds. */
  owns(row: number): boolean {
    return this.#options.owned?.(row) ?? true;
  }

  /** The same offset in the document that this code stands in. */
  inDocument(offset: number): number {
    const row = this.row(offset);
    return (this.#options.origins?.[row] ?? this.startOf(row)) + offset - this.startOf(row);
  }

  /** Computes something about this code once. */
  once<Fact>(lens: (code: Code) => Fact): Fact {
    if (!this.#facts.has(lens)) this.#facts.set(lens, lens(this));
    return this.#facts.get(lens) as Fact;
  }

  /** The span of a row's text, without the blanks around it. */
  rowSpan(row: number): Span {
    const line = this.lines[row] ?? '';
    const start = this.startOf(row) + line.length - line.trimStart().length;
    return { start, end: Math.max(start, this.startOf(row) + line.trimEnd().length) };
  }
}

const noRows: ReadonlySet<number> = new Set();

export type Soundness = 'whole' | 'partly' | 'none';

export interface CodeOptions {
  readonly root?: SyntaxNode;
  readonly byType: ReadonlyMap<string, readonly SyntaxNode[]>;
  readonly soundness: Soundness;
  readonly unsoundRows?: ReadonlySet<number>;
  readonly path?: string;
  /** Of each row, the offset in the document at which its text starts. */
  readonly origins?: readonly number[];
  readonly owned?: (row: number) => boolean;
}
