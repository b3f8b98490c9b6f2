import type { Grammars } from '../../style/code/grammars.ts';
import { type Lesson, lessonsOf } from '../../style/lesson.ts';
import { type Preference, review, type Verdict } from '../../style/review.ts';
import { checkFile, resolveFile } from './fileRequests.ts';
import { surveyFolder } from './surveyFolder.ts';

/** What a request has while it runs in the worker. */
export interface Running<Progress = never> {
  readonly grammars: Grammars;
  /** Aborted when nobody waits for the answer any more. Heard only between two awaits. */
  readonly signal: AbortSignal;
  /** Tells how far it is. */
  progress(how: Progress): void;
}

/** A reply and what it is judged by. */
export interface ReviewAsk {
  readonly reply: string;
  readonly preferences: readonly Preference[];
  readonly quoted: readonly string[];
}

/** Code as it was inserted, and as it was saved. */
export interface LessonAsk {
  readonly language: string;
  readonly given: string;
  readonly kept: string;
}

/**
 * Every request that the worker takes: a row here is all that a new one needs. What goes in and out is
 * plain data. `styleThread.ask` takes its types from this table, and only its types.
 */
export const styleRequests = {
  review: (
    { reply, preferences, quoted }: ReviewAsk,
    { grammars }: Running,
  ): Promise<readonly Verdict[]> => review(grammars, reply, preferences, { quoted }),
  survey: surveyFolder,
  checkFile,
  resolveFile,
  lesson: (
    { language, given, kept }: LessonAsk,
    { grammars }: Running,
  ): Promise<readonly Lesson[] | undefined> => lessonsOf(grammars, language, given, kept),
};

export type StyleRequests = typeof styleRequests;
export type RequestName = keyof StyleRequests;
export type AskOf<Name extends RequestName> = Parameters<StyleRequests[Name]>[0];
export type AnswerOf<Name extends RequestName> = Awaited<ReturnType<StyleRequests[Name]>>;
export type ProgressOf<Name extends RequestName> = Parameters<
  Parameters<StyleRequests[Name]>[1]['progress']
>[0];

/** What the worker is told. */
export type ToWorker =
  | {
      readonly type: 'ask';
      readonly id: number;
      readonly name: RequestName;
      readonly ask: unknown;
    }
  | { readonly type: 'cancel'; readonly id: number };

/** What the worker says. */
export type FromWorker =
  | { readonly type: 'begun'; readonly id: number }
  | { readonly type: 'progress'; readonly id: number; readonly how: unknown }
  | { readonly type: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly type: 'failed'; readonly id: number; readonly sentence: string };
