import type { Span } from '../code/syntaxNode.ts';

/** A reply as its own rules see it: what is prose and what is code, as spans of its Markdown. */
export interface ReplyText {
  readonly text: string;
  /** Paragraphs, headings and list items, without the code between them; inline code is part of it. */
  readonly prose: readonly Span[];
  /** List items, each from its marker to the end of its own text. */
  readonly bullets: readonly (Span & { readonly ordered: boolean })[];
  /** Fences, from their opening line to their closing one. */
  readonly fences: readonly Fence[];
}

export interface Fence extends Span {
  /** As the fence states it; empty where it says nothing. */
  readonly language: string;
  /** Between its opening and its closing line. */
  readonly code: Span;
  /** Written by the reply: not the user's code, and no example of what to avoid. */
  readonly own: boolean;
  /** Shows changes only: it is a diff, or leaves out what stays as it is. */
  readonly partial: boolean;
  /** Its lines that say something, and how many of them stand in what the user sent. */
  readonly lines: number;
  readonly repeated: number;
}

/** A line of code as it stands in the Markdown, without what only the Markdown needs before it. */
export interface Row {
  readonly start: number;
  readonly text: string;
}

/** Code of one file that a reply shows: a fence, a part of one, or a hunk of a diff. */
export interface CodeBlock {
  /** What follows the fence's marks; empty where nothing does. */
  readonly info: string;
  /** The file that it is said to be, relative, with forward slashes. */
  readonly path: string | undefined;
  readonly rows: readonly Row[];
  /** It is the user's, or an example of what to avoid: nothing in it counts. */
  readonly foreign: boolean;
  readonly isDiff: boolean;
  /** More text of the same language, where its own is a part only: what a diff takes out too. */
  readonly around: string;
  /** Rows that the reply did not write: a diff's context, labels such as a file's name. */
  readonly context: ReadonlySet<number>;
  /** Rows that the reply shows again as the user sent them. */
  readonly repeated: ReadonlySet<number>;
}
