import type { Span } from '../code/syntaxNode.ts';
import { type Above, blocksOf } from './blocks.ts';
import { introducedAs } from './introduction.ts';
import { type Part, type ProsePart, partsOf } from './markdown.ts';
import type { CodePart } from './markdownCode.ts';
import { pathInWords } from './paths.ts';
import { Quoted } from './quoted.ts';
import type { CodeBlock, Fence, ReplyText } from './replyText.ts';

export interface Reply {
  readonly text: ReplyText;
  readonly blocks: readonly CodeBlock[];
}

/** Reads a reply's Markdown; `quoted` is what the user typed or attached. In linear time, whatever it holds. */
export function readReply(markdown: string, quoted: readonly string[]): Reply {
  const known = new Quoted(quoted);
  const parts = partsOf(markdown);
  const blocks: CodeBlock[] = [];
  const fences: Fence[] = [];
  let heading = '';
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'prose') {
      if (part.isHeading) heading = wordsOf(markdown, part);
      continue;
    }
    const own = blocksOf(part, above(markdown, parts, index, heading), known);
    blocks.push(...own);
    if (part.isFenced) fences.push(fence(part, own, known));
  }
  const prose = parts.filter((part) => part.kind === 'prose');
  return { text: { text: markdown, prose, bullets: bulletsOf(prose), fences }, blocks };
}

/** What stands right above a code; "Before and after:" speaks of two. */
function above(markdown: string, parts: readonly Part[], index: number, heading: string): Above {
  const before = parts[index - 1];
  if (before?.kind !== 'prose') {
    const words = before && parts[index - 2];
    const isAfter = words?.kind === 'prose' && isPair(wordsOf(markdown, words));
    return { introduction: isAfter ? 'own' : undefined, path: undefined };
  }
  const words = wordsOf(markdown, before);
  const introduction = isPair(words) && parts[index + 1]?.kind === 'code' ? 'theirs' : undefined;
  return {
    introduction: introduction ?? introducedAs(words, heading),
    path: pathInWords(words),
  };
}

function isPair(words: string): boolean {
  return /\b(?:before (?:and|\/|vs\.?) after|old (?:and|\/|vs\.?) new)\b/iu.test(words);
}

/** The end of a paragraph is what speaks of the code below it. */
function wordsOf(markdown: string, { start, end }: Span): string {
  return markdown.slice(Math.max(start, end - 1_000), end);
}

function bulletsOf(prose: readonly ProsePart[]): ReplyText['bullets'] {
  return prose.flatMap(({ bullet, end }) =>
    bullet ? [{ start: bullet.start, end, ordered: bullet.ordered }] : [],
  );
}

function fence(part: CodePart, blocks: readonly CodeBlock[], known: Quoted): Fence {
  const { rows, info, start, end } = part;
  const first = rows[0]?.start ?? end;
  const last = rows.at(-1);
  const { lines, repeated } = known.in(rows);
  return {
    start,
    end,
    language: /^[^\s{:,]*/u.exec(info)?.[0] ?? '',
    code: { start: first, end: last ? last.start + last.text.length : first },
    own: blocks.length === 0 || blocks.some(({ foreign }) => !foreign),
    partial: blocks.some(({ isDiff }) => isDiff) || rows.some(({ text }) => leavesOut(text, info)),
    lines,
    repeated,
  };
}

/** `// ... existing code ...`, `# rest unchanged`; `...` alone is code in Python. */
function leavesOut(line: string, info: string): boolean {
  if (line.length > 160) return false;
  const plain = line.trim();
  if (/^(?:\.{3}|…)$/u.test(plain)) return !/^py/iu.test(info);
  const [, words] =
    /^(?:\{?\s*\/\*+|\/\/+|#+|--|<!--)\s*(.*?)\s*(?:\*\/\s*\}?|-->)?$/u.exec(plain) ?? [];
  return words !== undefined && elision.test(words);
}

const kept = '(?:rest|remain(?:s|ing|der)?|existing|other|same|unchanged|previous|more)';
const elision = new RegExp(
  `^(?:\\.{3}|…)$|(?:\\.{3}|…).*\\b${kept}\\b|\\b${kept}\\b.*(?:\\.{3}|…)|^(?:the )?(?:rest|remainder) of (?:the|your) |\\b(?:(?:rest|remains|stays?) (?:is |as is|the same|unchanged)|unchanged|omitted for|existing code)\\b`,
  'iu',
);
