import type { Parser } from 'web-tree-sitter';
import { blanked } from './blanking.ts';
import { Code, type CodeOptions } from './code.ts';
import { closers, type Frame, framesFor } from './fragments.ts';
import type { Grammars } from './grammars.ts';
import { isParsed, type ParsedLanguage } from './language.ts';
import { isNotCode } from './prose.ts';
import { rowAt, rowStarts } from './rows.ts';
import { rowsOf, soundNodes, unsoundParts } from './soundness.ts';
import type { Span, SyntaxNode } from './syntaxNode.ts';
import { copyTree, type SyntaxTree } from './syntaxTree.ts';

/** What is known of a text besides its language. */
export type Standing = Pick<CodeOptions, 'path' | 'origins' | 'owned'>;

/** More letters than this are not parsed: a reply has no such code, and a parser would take seconds. */
const mostLetters = 1_000_000;
/** A longer text is taken as it is: each attempt to complete it costs as much as the first. */
const mostToComplete = 100_000;
/** A fragment, of which something around it may be missing, is no longer than this. */
const mostToFrame = 8_000;
/** Milliseconds for all attempts together. */
const longest = 1_500;

/**
 * Parses a whole file, or code as a reply shows it: a method alone, statements, gaps marked with `...`.
 * What does not parse is left out; where too little remains, all of it. Rejects where a grammar cannot be loaded.
 */
export async function parseCode(
  grammars: Grammars,
  language: string,
  text: string,
  standing: Standing = {},
): Promise<Code> {
  if (!isParsed(language)) {
    return new Code(language, text, { ...standing, byType: new Map(), soundness: 'whole' });
  }
  const parser = await grammars.parser(language);
  return new Code(language, text, { ...standing, ...parsed(parser, language, text) });
}

type Parsed = Pick<CodeOptions, 'root' | 'byType' | 'soundness' | 'unsoundRows'>;

/** One way to read a text. */
interface Reading {
  readonly tree: SyntaxTree;
  readonly unsound: readonly Span[];
  readonly unsoundRows: ReadonlySet<number>;
  /** Rows that are lost, and errors: the smaller, the better. */
  readonly cost: number;
}

function parsed(parser: Parser, language: ParsedLanguage, text: string): Parsed {
  const starts = rowStarts(text);
  const reading =
    text.length <= mostLetters ? bestReading(parser, language, text, starts) : undefined;
  if (!reading) return nothing(starts);
  const { tree, unsound, unsoundRows } = reading;
  const lines = text.split('\n');
  const written = lines.filter((line) => line.trim() !== '').length;
  const lost = [...unsoundRows].filter((row) => lines[row]?.trim()).length;
  if (lost * 3 >= written * 2 && lost > 0) return nothing(starts);
  const byType = soundNodes(tree.nodes, unsound);
  if (isNotCode(lines, byType, starts, language)) return nothing(starts);
  const soundness = unsoundRows.size === 0 ? 'whole' : 'partly';
  return { root: tree.root, byType, soundness, unsoundRows };
}

function nothing(starts: readonly number[]): Parsed {
  const unsoundRows = new Set(starts.keys());
  return { byType: new Map(), soundness: 'none', unsoundRows };
}

/** The way to read a text that loses the least of it; of equal ones the plainest. */
function bestReading(
  parser: Parser,
  language: ParsedLanguage,
  text: string,
  starts: readonly number[],
): Reading | undefined {
  const deadline = performance.now() + longest;
  const readAs = (attempt: Attempt) => read(parser, text, attempt, starts, deadline);
  let best = readAs({ source: text });
  if (!best || text.length > mostToComplete) return best;
  const isWhole = best.cost === 0;
  const more = isWhole ? betterFrames(language, text, best) : attempts(language, text, best);
  for (const attempt of more) {
    if (!isWhole && (best.cost === 0 || (attempt.frame?.before && lacksNoFrame(text, best)))) break;
    const reading = readAs(attempt);
    if (!reading) break;
    const isBetter = attempt.frame?.isBetter?.(best.tree.root) === true;
    if (reading.cost < best.cost || (isBetter && reading.cost === best.cost)) best = reading;
  }
  return best;
}

/** A long text that is sound for the most part is no fragment. */
function lacksNoFrame(text: string, { unsoundRows }: Reading): boolean {
  return text.length > mostToFrame && unsoundRows.size * 4 < text.split('\n').length;
}

interface Attempt {
  readonly source: string;
  readonly frame?: Frame;
}

/** A text that parses may yet say more in a frame. */
function betterFrames(language: ParsedLanguage, text: string, plain: Reading): readonly Attempt[] {
  return framesFor(language, text)
    .filter(({ isBetter }) => isBetter?.(plain.tree.root))
    .map((frame) => ({ source: text, frame }));
}

function* attempts(language: ParsedLanguage, text: string, plain: Reading): Generator<Attempt> {
  const source = blanked(text, language);
  if (source !== text) yield { source };
  const after = closers(plain.tree.nodes);
  const closing = after ? `\n${after}` : '';
  if (after) yield { source, frame: { before: '', after: closing } };
  const frames = framesFor(language, source);
  if (after) {
    for (const { before, after: end } of frames) {
      yield { source, frame: { before, after: closing + end } };
    }
  }
  for (const frame of frames) yield { source, frame };
}

function read(
  parser: Parser,
  text: string,
  { source, frame }: Attempt,
  starts: readonly number[],
  deadline: number,
): Reading | undefined {
  const { before = '', after = '' } = frame ?? {};
  const tree = parser.parse(before + source + after, null, {
    progressCallback: () => performance.now() > deadline,
  });
  if (!tree) {
    parser.reset();
    return undefined;
  }
  const copy = copyTree(text, tree, before.length);
  tree.delete();
  const unsound = unsoundParts(copy, starts);
  const open = copy.open.flatMap((node) => openRows(node, starts));
  const unsoundRows = new Set([...rowsOf(unsound, starts), ...open]);
  const cost = unsoundRows.size + outsideErrors(copy, text) + copy.errors.length / 1000;
  return { tree: copy, unsound, unsoundRows, cost };
}

/** Errors in what was put around a text: it does not fit there. */
function outsideErrors({ errors }: SyntaxTree, text: string): number {
  return errors.filter(({ start, end }) => start === end && (end === 0 || start === text.length))
    .length;
}

/** What is left open says where it begins, and no more. */
function openRows(node: SyntaxNode, starts: readonly number[]): readonly number[] {
  return node.named ? [rowAt(starts, node.start)] : [];
}
