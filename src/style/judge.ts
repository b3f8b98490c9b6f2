import type { Code } from './code/code.ts';
import { speaksOf } from './code/language.ts';
import type { CodeRule, Rule, Sight } from './rule.ts';

/** The evidence in one code for and against a value. */
export interface Judgement {
  readonly kept: readonly Sight[];
  readonly broken: readonly Sight[];
}

/** Weighs what a rule sees in a code against what was asked for: only lines that the code owns count. */
export function judge(rule: CodeRule, value: string, code: Code): Judgement {
  const kept: Sight[] = [];
  const broken: Sight[] = [];
  if (!speaksOf(rule.languages, code.language)) return { kept, broken };
  for (const sight of rule.see(code)) {
    if (!code.owns(code.row(sight.start))) continue;
    const fits = fitsOf(rule, value, sight.seen);
    if (fits !== undefined) (fits ? kept : broken).push(sight);
  }
  return { kept, broken };
}

/** Whether what was seen is what was asked for; undefined where it says nothing about it. */
export function fitsOf(rule: Rule, value: string, seen: string): boolean | undefined {
  return rule.fits ? rule.fits(value, seen) : value === seen;
}
