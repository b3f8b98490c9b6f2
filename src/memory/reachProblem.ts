import { mayRemember } from './gate.ts';
import type { AppliesTo } from './memory.ts';

const mostGlobs = 5;
const longestGlob = 100;
const mostLanguages = 20;

/**
 * Why a memory may not have this reach, as a sentence: it stands before the memory's words in the
 * prompt, so it must not take more room than they do, nor say what they must not.
 */
export function reachProblem({ languages, globs }: AppliesTo): string | undefined {
  if (globs.length > mostGlobs) return `It names more than ${mostGlobs} file patterns.`;
  if (languages.length > mostLanguages) return `It names more than ${mostLanguages} languages.`;
  if (globs.some((glob) => glob.length > longestGlob)) {
    return `A file pattern is longer than ${longestGlob} characters.`;
  }
  return globs.every((glob) => mayRemember(glob).ok) ? undefined : 'A file pattern is none.';
}
