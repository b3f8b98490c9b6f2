import { availableParallelism } from 'node:os';
import { Habits } from '../../style/survey/habits.ts';
import type { SurveyResult } from '../surveyView.ts';
import type { StyleThread } from './styleThread.ts';
import type { SurveyAsk, SurveyPart, SurveyProgress } from './surveyFolder.ts';

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
  const parts = partsFor(ask.paths.length);
  const done = parts.map(() => 0);
  const threads = parts.map(() => startThread());
  try {
    const answers = await Promise.all(
      threads.map((thread, index) =>
        thread.ask(
          'survey',
          { ...ask, ...(parts[index] ? { part: parts[index] } : {}) },
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

function partsFor(files: number): readonly SurveyPart[] {
  const of = files < fewFiles || availableParallelism() < 2 ? 1 : 2;
  return Array.from({ length: of }, (_, index) => ({ index, of }));
}
