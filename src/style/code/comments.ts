import type { Code } from './code.ts';
import type { Span } from './syntaxNode.ts';

/** A comment; neighbouring line comments are one each. */
export interface CommentFacts extends Span {
  /** Without its marks. */
  readonly text: string;
  readonly kind: 'line' | 'block';
  /** Documentation of a declaration: JSDoc, Javadoc, `///`, `//!`, the comment above an exported Go name or `package`. */
  readonly documents: boolean;
  /** For tools: shebang, `noqa`, `type: ignore`, `eslint-disable`, `@ts-expect-error`, `go:build`, `#region`, licence and encoding lines. */
  readonly pragma: boolean;
  /** Alone on its line or lines. */
  readonly alone: boolean;
  /** Stands for code that was left out: `// ...`, `# rest unchanged`. */
  readonly elision: boolean;
}

/** All comments of a code, in the order of the text. */
export function commentsOf(_code: Code): readonly CommentFacts[] {
  return [];
}
