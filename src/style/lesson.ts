import type { Code } from './code/code.ts';
import type { Grammars } from './code/grammars.ts';
import { baseLanguage, speaksOf } from './code/language.ts';
import { parseCode } from './code/parseCode.ts';
import { type CodeRule, subjectOf } from './rule.ts';
import { rules } from './rules.ts';

/** What an edit teaches: of one thing, the user did `to` where `from` was written. */
export interface Lesson {
  readonly rule: string;
  /** A VS Code language id; dialects count as their language. */
  readonly language: string;
  readonly from: string;
  readonly to: string;
  /** Occasions that were changed. */
  readonly occasions: number;
}

/** Of what was written the other way, this share must be changed: one of ten is no habit. */
const leastShare = 0.5;

/**
 * What changed from the code that was given to the code that was kept, by the rules. Code that was
 * added or taken away teaches nothing. Rejects where a grammar cannot be loaded.
 */
export async function lessonsOf(
  grammars: Grammars,
  language: string,
  given: string,
  kept: string,
): Promise<readonly Lesson[]> {
  const before = await parseCode(grammars, language, given);
  const after = await parseCode(grammars, language, kept);
  if (before.soundness !== 'whole' || after.soundness !== 'whole') return [];
  return rules.flatMap((rule) =>
    rule.of === 'code' && !rule.habits && speaksOf(rule.languages, language)
      ? lessonsBy(rule, before, after)
      : [],
  );
}

function lessonsBy(rule: CodeRule, before: Code, after: Code): readonly Lesson[] {
  const was = countHabits(rule, before);
  const is = countHabits(rule, after);
  const lost = [...was].filter(([value, count]) => count > (is.get(value) ?? 0));
  const won = [...is].filter(([value, count]) => count > (was.get(value) ?? 0));
  return lost.flatMap(([from, count]) => {
    const gone = count - (is.get(from) ?? 0);
    const [to, ...others] = won.filter(([value]) => subjectOf(value) === subjectOf(from));
    // Where one thing became several others, it is not plain what the user wants.
    if (!to || others.length > 0 || gone < count * leastShare) return [];
    const occasions = Math.min(gone, to[1] - (was.get(to[0]) ?? 0));
    return [
      { rule: rule.name, language: baseLanguage(before.language), from, to: to[0], occasions },
    ];
  });
}

function countHabits(rule: CodeRule, code: Code): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { seen } of rule.see(code)) {
    const value = rule.habit ? rule.habit(seen, code) : seen;
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
