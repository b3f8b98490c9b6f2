import type { Row } from './replyText.ts';

/** What of a code stands in texts that are not the reply's own. */
export interface Repetition {
  readonly rows: ReadonlySet<number>;
  /** Lines that say something, and how many of them stand there. */
  readonly lines: number;
  readonly repeated: number;
}

/** The lines of what the user sent, to find them again in a reply. */
export class Quoted {
  readonly #lines = new Set<string>();

  constructor(texts: readonly string[]) {
    for (const text of texts) {
      for (const line of text.split('\n')) {
        const plain = line.trim();
        if (plain !== '') this.#lines.add(plain);
      }
    }
  }

  /** Which rows are repeated as they were sent, whatever their indentation. */
  in(rows: readonly Row[]): Repetition {
    const found = new Set<number>();
    let lines = 0;
    let repeated = 0;
    for (const [index, { text }] of rows.entries()) {
      const plain = text.trim();
      const isKnown = this.#lines.has(plain);
      if (isKnown) found.add(index);
      if (!says(plain)) continue;
      lines += 1;
      if (isKnown) repeated += 1;
    }
    return { rows: found, lines, repeated };
  }
}

/** A bracket alone stands in every code. */
function says(line: string): boolean {
  return line.length >= 4 && /[\p{L}\p{N}]/u.test(line);
}
