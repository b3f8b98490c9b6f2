import type { Span } from '../code/syntaxNode.ts';
import { type CodePart, fenceAt, fenced, indented, isIndented } from './markdownCode.ts';
import { type Line, linesOf } from './markdownLines.ts';

/** A paragraph, a heading, or the text of a list item. */
export interface ProsePart extends Span {
  readonly kind: 'prose';
  readonly isHeading: boolean;
  /** Where it is a list item's: its marker's place. */
  readonly bullet: { readonly start: number; readonly ordered: boolean } | undefined;
}

export type Part = ProsePart | CodePart;

/** What is prose and what is code, in the order of the text, by CommonMark's rules for blocks. */
export function partsOf(markdown: string): readonly Part[] {
  const lines = linesOf(markdown);
  const reader = new Reader();
  let proseUntil = 0;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    const fence = fenceAt(line);
    const mayBeCode = !fence && at >= proseUntil && reader.mayIndent && isIndented(line.text);
    const below = mayBeCode ? indented(lines, at) : undefined;
    if (below && !below.clear) proseUntil = below.next;
    const code = fence ? fenced(markdown, lines, at, fence) : below?.clear ? below : undefined;
    if (code) reader.code(code.part, fence?.indent ?? 0);
    else reader.line(line);
    at = code?.next ?? at + 1;
  }
  return reader.parts;
}

class Reader {
  readonly parts: Part[] = [];
  #isList = false;
  #afterBlank = true;
  /** The paragraph that the next line would go on with: the last part. */
  #paragraph: ProsePart | undefined;

  /** Below a list item, and in a paragraph, an indented line is prose. */
  get mayIndent(): boolean {
    return this.#afterBlank && !this.#isList;
  }

  code(part: CodePart, indent: number): void {
    this.parts.push(part);
    this.#paragraph = undefined;
    this.#afterBlank = true;
    if (indent === 0) this.#isList = false;
  }

  line(line: Line): void {
    const trimmed = line.text.trim();
    if (trimmed === '' || isDecoration(trimmed)) {
      this.#paragraph = undefined;
      this.#afterBlank = true;
      return;
    }
    const isHeading = /^#{1,6}(?:\s|$)/u.test(trimmed);
    const bullet = isHeading ? undefined : bulletAt(line, this.#paragraph);
    const end = line.start + line.text.trimEnd().length;
    if (this.#paragraph && !isHeading && !bullet) {
      this.#paragraph = { ...this.#paragraph, end };
      this.parts[this.parts.length - 1] = this.#paragraph;
    } else this.#begin(line, end, isHeading, bullet);
    this.#afterBlank = false;
  }

  #begin(line: Line, end: number, isHeading: boolean, bullet: Bullet | undefined): void {
    if (bullet) this.#isList = true;
    else if (isHeading || (this.#afterBlank && !/^\s/u.test(line.text))) this.#isList = false;
    const skipped = bullet?.length ?? line.text.length - line.text.trimStart().length;
    const part: ProsePart = {
      kind: 'prose',
      start: Math.min(line.start + skipped, end),
      end,
      isHeading,
      bullet: bullet && { start: line.start + bullet.indent, ordered: bullet.ordered },
    };
    this.parts.push(part);
    this.#paragraph = isHeading ? undefined : part;
  }
}

/** A rule, the line under a heading, a table's line, a comment: nothing that is read. */
function isDecoration(trimmed: string): boolean {
  return /^(?:[-*_=|:\s]{2,}|<!--.*-->)$/u.test(trimmed);
}

interface Bullet {
  /** Of its marker with the blanks around it. */
  readonly length: number;
  readonly indent: number;
  readonly ordered: boolean;
}

function bulletAt(line: Line, paragraph: ProsePart | undefined): Bullet | undefined {
  const [all, indent = '', number] =
    /^(\s*)(?:[-*+•]|(\d{1,9})[.)])(?:\s+|$)/u.exec(line.text) ?? [];
  if (all === undefined) return undefined;
  // A line of a paragraph may begin with a number: only "1." begins a list there.
  const goesOn = paragraph !== undefined && paragraph.bullet === undefined;
  if (number !== undefined && number !== '1' && goesOn) return undefined;
  return { length: all.length, indent: indent.length, ordered: number !== undefined };
}
