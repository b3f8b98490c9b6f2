import type * as vscode from 'vscode';
import { Tally } from '../memory/tally.ts';
import { allScopes } from './allScopes.ts';
import { Lessons } from './lessons.ts';
import type { MemoryParts } from './memoryParts.ts';
import type { Notices } from './notices.ts';
import { FileChecks } from './style/fileChecks.ts';
import { OpenFileRules } from './style/openFileRules.ts';
import { StyleThread } from './style/styleThread.ts';
import { Surveys } from './surveys.ts';

/** The objects that judge code by the style rules, and learn from it. */
export interface StyleParts {
  readonly style: StyleThread;
  readonly tally: Tally;
  readonly surveys: Surveys;
  readonly checks: FileChecks;
  readonly openFile: OpenFileRules;
  readonly lessons: Lessons;
}

interface Needs extends MemoryParts {
  readonly notices: Notices;
  /** Shows the memory page. */
  readonly show: () => void;
}

/** No thread is started before the first use. */
export function createStyleParts(context: vscode.ExtensionContext, needs: Needs): StyleParts {
  const { store, memory } = needs;
  const startThread = () =>
    new StyleThread({
      script: context.asAbsolutePath('dist/styleWorker.cjs'),
      grammars: context.asAbsolutePath('dist/grammars'),
    });
  const style = startThread();
  return {
    style,
    tally: new Tally(memory),
    surveys: new Surveys({ memory, state: context.workspaceState, startThread }),
    checks: new FileChecks(style, memory),
    openFile: new OpenFileRules(style),
    lessons: new Lessons({
      ...needs,
      style,
      allScopes: async () => (await allScopes(store)).refs,
    }),
  };
}
