import type { Span } from './syntaxNode.ts';

/** The documentation of a declaration: a docstring, JSDoc, Javadoc, `///`, `//` above a Go declaration, XML comments. */
export interface Documentation extends Span {
  /** Without the marks and the indentation. */
  readonly text: string;
}
