import type { Code } from '../code/code.ts';
import { isParsed } from '../code/language.ts';
import type { Sight } from '../rule.ts';
import { plainSteps } from './plainIndentation.ts';

/** By how much a line is further in than the one that opens its block. */
export interface Step {
  /** The row of the line that is further in. */
  readonly row: number;
  readonly from: string;
  readonly to: string;
}

/** How far in each block is: `tabs`, or a number of spaces; with `:yaml` where tabs cannot be. The place is the first line of the block. */
export function indentation(code: Code): readonly Sight[] {
  const steps = isParsed(code.language) ? parsedSteps(code) : plainSteps(code);
  const seen = new Map<number, Sight>();
  for (const { row, from, to } of steps) {
    const step = to.startsWith(from) ? to.slice(from.length) : '';
    const width = /^ +$/u.test(step) ? String(step.length) : undefined;
    // YAML has no other choice.
    const spaces = width && code.language === 'yaml' ? `${width}:yaml` : width;
    const unit = /^\t+$/u.test(step) ? 'tabs' : spaces;
    if (unit !== undefined) seen.set(row, { seen: unit, ...code.rowSpan(row) });
  }
  return [...seen.values()];
}

const closings: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };
/** What stands in braces without being a block. */
const inline = /interpolation|substitution|^jsx_expression$|^token_tree|^format_/u;

/** Blocks in brackets, by the line that closes them; Python's also by the statement that opens them. */
function parsedSteps(code: Code): readonly Step[] {
  const brackets = code.language === 'go' ? ['{', '[', '('] : ['{', '['];
  const bracketed = code.nodes(...brackets).flatMap((opening) => {
    const all = opening.parent?.children ?? [];
    const closing = all.at(-1);
    if (!closing || closing.type !== closings[opening.type]) return [];
    if (inline.test(opening.parent?.type ?? '')) return [];
    const first = all.length < 3 ? undefined : all.find(({ start }) => start > opening.start);
    return first ? step(code, opening.start, closing.start, first.start) : [];
  });
  const blocks = code.nodes(...(code.language === 'python' ? ['block'] : [])).flatMap((block) => {
    const header = block.parent?.start ?? 0;
    return step(code, header, header, block.start);
  });
  return [...bracketed, ...blocks].toSorted((a, b) => a.row - b.row);
}

/** From the line of the base to that of what is inside; both must start their lines. */
function step(code: Code, opening: number, base: number, inside: number): readonly Step[] {
  const row = code.row(inside);
  if (row <= code.row(opening)) return [];
  const from = code.text.slice(code.startOf(code.row(base)), base);
  const to = code.text.slice(code.startOf(row), inside);
  return from.trim() === '' && to.trim() === '' ? [{ row, from, to }] : [];
}
