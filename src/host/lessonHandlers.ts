import type { Handlers, ToHost } from '../shared/protocol.ts';
import type { App } from './app.ts';
import { insertCode } from './insertCode.ts';

type OfLessons = 'insertCode' | 'acceptLesson' | 'editLesson' | 'declineLesson';

/** What happens for the messages about code that goes into a file, and what its edits teach. */
export function lessonHandlers(app: App): Pick<Handlers<ToHost>, OfLessons> {
  const { lessons } = app;
  return {
    insertCode: ({ turn, text }) => insertCode(app, turn, text),
    acceptLesson: ({ lesson, where }) => lessons.accept(lesson, where),
    editLesson: ({ lesson, where, text }) => lessons.accept(lesson, where, text),
    declineLesson: ({ lesson, never }) => lessons.decline(lesson, never),
  };
}
