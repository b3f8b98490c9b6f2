import type { Span } from '../code/syntaxNode.ts';

/** A reply as its own rules see it: what is prose and what is code, as spans of its Markdown. */
export interface ReplyText {
  readonly text: string;
  /** Paragraphs, headings and list items, without the code between them; inline code is part of it. */
  readonly prose: readonly Span[];
  /** List items, each from its marker to the end of its own text. */
  readonly bullets: readonly (Span & { readonly ordered: boolean })[];
  /** Fences, from their opening line to their closing one. */
  readonly fences: readonly (Span & { readonly language: string; readonly code: Span })[];
}
