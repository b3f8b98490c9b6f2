import { Code } from '../code/code.ts';
import type { CodeRule } from '../rule.ts';
import type { ShownCode } from './shownCode.ts';

/** The part of the lines of a reply's own codes that did not parse, from 0 to 1. */
export function unsoundShare(shown: readonly ShownCode[]): number {
  let all = 0;
  let unsound = 0;
  for (const { code } of shown) {
    for (const [row, line] of code.lines.entries()) {
      if (line.trim() === '' || !code.owns(row)) continue;
      all += 1;
      if (code.unsoundRows.has(row)) unsound += 1;
    }
  }
  return all === 0 ? 0 : unsound / all;
}

/** Whether a rule reads the text alone, as the length of lines is read: it needs no sound code. */
export function readsText(rule: CodeRule, { language, text }: Code): boolean {
  const bare = new Code(language, text, { byType: new Map(), soundness: 'none' });
  return rule.see(bare).length > 0;
}
