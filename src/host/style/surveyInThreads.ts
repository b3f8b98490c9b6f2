import { availableParallelism } from 'node:os';
import { isConfig } from '../../style/declared/declared.ts';
import { Habits } from '../../style/survey/habits.ts';
import type { SurveyResult } from '../surveyView.ts';
import type { StyleThread } from './styleThread.ts';
import type { SurveyAsk, SurveyProgress } from './surveyFolder.ts';

/** A folder this small is read before a second thread has loaded its grammars. */
const fewFiles = 100;

interface Options {
  readonly signal: AbortSignal;
  readonly progress: (how: SurveyProgress) => void;
}

/** Surveys a folder in threads of its own: two where it is large, each with half of its files. */
export async function surveyInThreads(
  startThread: () => StyleThread,
  ask: SurveyAsk,
  { signal, progress }: Options,
): Promise<SurveyResult> {
  const parts = partsOf(ask.paths);
  const done = parts.map(() => 0);
  const threads = parts.map(() => startThread());
  try {
    const answers = await Promise.all(
      threads.map((thread, index) =>
        thread.ask(
          'survey',
          { ...ask, paths: parts[index] ?? [] },
          {
            signal,
            progress: (how) => {
              done[index] = how.done;
              progress({ done: done.reduce((sum, one) => sum + one, 0), of: ask.paths.length });
            },
          },
        ),
      ),
    );
    const habits = new Habits(ask.wishes);
    for (const answer of answers) habits.take(answer.habits);
    const { files, lines } = habits.data;
    const declared = answers[0]?.declared ?? { declarations: [], unread: [] };
    return { findings: habits.findings(), declared, files, lines };
  } finally {
    for (const thread of threads) thread.dispose();
  }
}

/** All configuration goes to the first one: what wins over what shows only together. */
function partsOf(paths: readonly string[]): readonly (readonly string[])[] {
  if (paths.length < fewFiles || availableParallelism() < 2) return [paths];
  const isFirst = (path: string, index: number) => index % 2 === 0 || isConfig(path);
  return [
    paths.filter((path, index) => isFirst(path, index)),
    paths.filter((path, index) => !isFirst(path, index)),
  ];
}
