import type { Style } from './style.ts';

/** One line of a body: code, indented with tabs, and a comment that goes above it. */
export type Line = string | { readonly code: string; readonly comment: string };

/** A function before it has a style. Names are in snake case. */
export interface FunctionParts {
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly type: string }[];
  readonly returns: string;
  readonly summary: string;
  readonly body: readonly Line[];
}

/** A text as a literal, in the quotes of the style. */
export function quoted(text: string, { singleQuotes }: Style): string {
  return singleQuotes ? `'${text}'` : `"${text}"`;
}

/** Body lines with their comments, or without, `depth` levels in. */
export function bodyLines(
  lines: readonly Line[],
  { comments, indent }: Style,
  syntax: { readonly comment: string; readonly depth: number },
): string[] {
  return lines
    .flatMap((line) => {
      if (typeof line === 'string') return [line];
      const tabs = /^\t*/u.exec(line.code)?.[0] ?? '';
      return [...(comments ? [`${tabs}${syntax.comment} ${line.comment}`] : []), line.code];
    })
    .map((line) => (line === '' ? '' : `${'\t'.repeat(syntax.depth)}${line}`))
    .map((line) => line.replace(/^\t+/u, (tabs) => indent.repeat(tabs.length)));
}
