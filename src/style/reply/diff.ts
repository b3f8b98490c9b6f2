import type { Row } from './replyText.ts';

/** What a diff leaves of one file in one place: the new text's rows, and which of them it adds. */
export interface Hunk {
  /** From its header: `src/a.ts`. */
  readonly path: string | undefined;
  readonly rows: readonly Row[];
  /** Rows that stood there before. */
  readonly context: ReadonlySet<number>;
  /** All its lines, also those that it takes out, and what its header says. */
  readonly around: string;
}

const headers =
  /^(?:diff --git |index [0-9a-f]+\.\.|new file mode |deleted file mode |old mode |new mode |similarity index |rename (?:from|to) |copy (?:from|to) |Binary files |\\ No newline)/u;

/** Whether a fence shows a diff: it says so, or each of its lines begins as a diff's do. */
export function isDiff(info: string, rows: readonly Row[]): boolean {
  if (/(?:^|[\s-])(?:u?diff|patch)(?:$|[\s-])/iu.test(info)) return true;
  if (/^(?:md|markdown|ya?ml|text|txt)\b/iu.test(info)) return false;
  const telling = rows.filter(({ text }) => text.trim() !== '');
  if (telling.length === 0) return false;
  if (telling.some(({ text }) => /^@@ .* @@/u.test(text))) return true;
  const isOnlyMarked = telling.every(({ text }) => /^[-+ ]/u.test(text) || headers.test(text));
  return isOnlyMarked && telling.some(({ text }) => /^\+/u.test(text));
}

/** The hunks of a diff, as they read after it. */
export function hunksOf(rows: readonly Row[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let path: string | undefined;
  let open = new OpenHunk();
  const close = () => {
    if (open.rows.length > 0) hunks.push(open.closed(path));
    open = new OpenHunk();
  };
  for (const [at, row] of rows.entries()) {
    const { text } = row;
    const isFile = text.startsWith('--- ') && rows[at + 1]?.text.startsWith('+++ ');
    if (isFile || text.startsWith('diff --git ')) close();
    else if (text.startsWith('+++ ') && rows[at - 1]?.text.startsWith('--- ')) {
      path = pathIn(text.slice(4)) ?? path;
    } else if (text.startsWith('@@')) {
      close();
      // Git writes the function that a hunk lies in behind its numbers.
      open.all.push(text.replace(/^@@[^@]*@@ ?/u, ''));
    } else if (!headers.test(text)) open.add(row);
  }
  close();
  return hunks;
}

class OpenHunk {
  readonly rows: Row[] = [];
  readonly all: string[] = [];
  readonly #context = new Set<number>();

  add({ start, text }: Row): void {
    this.all.push(text.slice(1));
    if (text.startsWith('-')) return;
    if (!text.startsWith('+')) this.#context.add(this.rows.length);
    const cut = /^[+ ]/u.test(text) ? 1 : 0;
    this.rows.push({ start: start + cut, text: text.slice(cut) });
  }

  closed(path: string | undefined): Hunk {
    const telling = this.rows.filter(({ text }) => text.trim() !== '');
    // "+ const a = 1": some put a blank after the mark, on every line.
    const isSpaced = telling.some(({ text }) => /^ (?! )/u.test(text));
    const spaced = isSpaced && telling.every(({ text }) => text.startsWith(' '));
    return {
      path,
      rows: spaced ? this.rows.map(shifted) : this.rows,
      context: this.#context,
      around: this.all.join('\n'),
    };
  }
}

function shifted({ start, text }: Row): Row {
  return text.startsWith(' ') ? { start: start + 1, text: text.slice(1) } : { start, text };
}

function pathIn(header: string): string | undefined {
  const name = header.replace(/\t.*$/u, '').trim();
  return name === '/dev/null' || name === '' ? undefined : name.replace(/^[ab]\//u, '');
}
