import type { Code } from './code/code.ts';
import type { Grammars } from './code/grammars.ts';
import { baseLanguage, speaksOf } from './code/language.ts';
import { parseCode } from './code/parseCode.ts';
import { isRewritten, LineChanges } from './lessons/lineChanges.ts';
import { type Moved, moved } from './lessons/moved.ts';
import type { CodeRule } from './rule.ts';
import { rules } from './rules.ts';

/** One line of what was given, of what was kept, or of both. */
export interface ChangedLine {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** What an edit teaches: of one thing, the user did `to` where something else was written. */
export interface Lesson {
  readonly rule: string;
  /** A VS Code language id; dialects count as their language. */
  readonly language: string;
  /** What was written, where that is a value of the rule too. */
  readonly from?: string;
  readonly to: string;
  /** Occasions that were changed. */
  readonly occasions: number;
  /** The changed lines that show it, some ten of each. */
  readonly lines: readonly ChangedLine[];
}

/** UTF-16 units of either code: more than a reply has. */
const longest = 200_000;

/**
 * What changed from the code that was given to the code that was kept, by the rules. Code that was
 * added teaches nothing, and neither does code that was written anew. Undefined where one of the two
 * cannot be read. Rejects where a grammar cannot be loaded.
 */
export async function lessonsOf(
  grammars: Grammars,
  language: string,
  given: string,
  kept: string,
): Promise<readonly Lesson[] | undefined> {
  if (given.length > longest || kept.length > longest) return undefined;
  if (kept.trim() === '' || given === kept || isRewritten(given, kept)) return [];
  const before = await parseCode(grammars, language, dedented(given));
  const after = await parseCode(grammars, language, dedented(kept));
  if (before.soundness !== 'whole' || after.soundness !== 'whole') return undefined;
  const changes = new LineChanges(before.lines, after.lines);
  return rules.flatMap((rule) =>
    rule.of === 'code' && speaksOf(rule.languages, language)
      ? lessonsBy(rule, before, after, changes)
      : [],
  );
}

function lessonsBy(
  rule: CodeRule,
  before: Code,
  after: Code,
  changes: LineChanges,
): readonly Lesson[] {
  return moved(rule, before, after, changes).map(({ from, to, occasions, gone, come }: Moved) => ({
    rule: rule.name,
    language: baseLanguage(before.language),
    ...(from === undefined ? {} : { from }),
    to,
    occasions,
    lines: changes.evidence(gone, come),
  }));
}

/** Without the indentation that all lines share: the code of a method, as if it stood alone. */
function dedented(text: string): string {
  const lines = text.split(/\r?\n/u);
  const [first = '', ...others] = lines
    .filter((line) => line.trim() !== '')
    .map((line) => /^[ \t]*/u.exec(line)?.[0] ?? '');
  let shared = first.length;
  for (const other of others) {
    while (!other.startsWith(first.slice(0, shared))) shared--;
  }
  return lines.map((line) => (line.trim() === '' ? '' : line.slice(shared))).join('\n');
}
