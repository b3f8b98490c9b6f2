import type { Disposable } from 'vscode';
import { hearingSteps } from '../../style/heard.ts';

/** Milliseconds: activation and the panel come first. */
const start = 1000;
const pause = 5;

/**
 * Lets the style rules hear for the first time in steps: all at once, at the first message, their
 * patterns would hold up the editor's extensions for some hundred milliseconds.
 */
export function warmUpHearing(): Disposable {
  let timer = setTimeout(begin, start);
  function begin(): void {
    const steps = hearingSteps();
    const next = (): void => {
      if (!steps.next().done) timer = setTimeout(next, pause);
    };
    next();
  }
  return { dispose: () => clearTimeout(timer) };
}
