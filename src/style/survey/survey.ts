import type { Grammars } from '../code/grammars.ts';
import { languageOfPath } from '../code/languageOfPath.ts';
import { parseCode } from '../code/parseCode.ts';
import { Habits } from './habits.ts';
import { isHandwritten, isOwnPath } from './ownSource.ts';
import type { Wish } from './tally.ts';

/** Reads a workspace's habits, file by file, from its code alone. */
export class Survey {
  readonly #grammars: Grammars;
  readonly habits: Habits;

  constructor(grammars: Grammars, wishes: readonly Wish[] = []) {
    this.#grammars = grammars;
    this.habits = new Habits(wishes);
  }

  /** Whether a file may count, by its path: relative to the workspace, with `/`. */
  static reads(path: string): boolean {
    return languageOfPath(path) !== undefined && isOwnPath(path);
  }

  /**
   * Takes one file in; its path is relative to the workspace, with `/`. Generated, vendored, minified and
   * unknown ones are passed over. Rejects where a grammar cannot be loaded.
   */
  async add(path: string, text: string): Promise<void> {
    const language = languageOfPath(path);
    if (language === undefined || !isOwnPath(path) || !isHandwritten(text)) return;
    const code = await parseCode(this.#grammars, language, text, { path });
    if (code.soundness !== 'none') this.habits.add(code);
  }
}
