import picomatch from 'picomatch';
import { speaksOf } from '../style/code/language.ts';
import type { AppliesTo } from './memory.ts';

/**
 * Whether a memory holds for a file: a VS Code language id, and the path relative to its workspace
 * folder, with `/`. A dialect counts as its language: what holds for TypeScript holds for TSX.
 */
export function holdsFor(
  { languages, globs }: AppliesTo,
  file: { readonly language: string; readonly path: string },
): boolean {
  return (
    speaksOf(languages, file.language) &&
    (globs.length === 0 || picomatch.isMatch(file.path, [...globs], { dot: true }))
  );
}
