import type { NoteView, ReviewView, TurnView } from '../shared/view.ts';
import { reviewSummary } from './review/reviewSummary.ts';

const underWay: readonly string[] = ['waiting', 'streaming'];

/**
 * What is worth saying aloud of a turn that changed: new notes, a reply that has ended, and what
 * it made of what it was told.
 */
export function newsOf(before: TurnView | undefined, turn: TurnView): string {
  const notes = turn.notes.slice(before?.notes.length ?? 0).map(noteSentence);
  const ended = !underWay.includes(turn.reply.state);
  const wasUnderWay = !before || underWay.includes(before.reply.state);
  const reply = ended && wasUnderWay ? [turn.reply.text, turn.reply.ending?.sentence ?? ''] : [];
  const review = before?.review?.pending && turn.review ? [reviewNews(turn.review)] : [];
  return [...notes, ...reply, ...review].filter((text) => text !== '').join('\n');
}

function reviewNews({ pending, trouble, counts }: ReviewView): string {
  return pending ? '' : (trouble ?? reviewSummary(counts));
}

function noteSentence(note: NoteView): string {
  if (note.kind === 'refused') return note.text;
  if (note.kind === 'forgot') return `Forgotten ${note.where}: ${note.texts.join('; ')}`;
  return `Remembered ${note.where}: ${note.memories.map(({ text }) => text).join('; ')}`;
}
