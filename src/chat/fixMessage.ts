import { toldWords } from '../memory/told.ts';
import { replyText, type Turn } from './conversation.ts';
import type { ReviewItem, ReviewPlace } from './review.ts';

/** A reply that breaks something on every line says so in a few. */
const mostPlaces = 8;
const longestLine = 160;

/**
 * What is asked for in the user's name, so that a reply becomes as they want it. Undefined where it
 * breaks nothing. The places are those of the reply as it was sent: local mends were never sent.
 */
export function fixMessage(turn: Turn, isNewest: boolean): string | undefined {
  const broken = turn.review?.items.filter(({ outcome }) => outcome === 'broken') ?? [];
  if (broken.length === 0) return undefined;
  const lines = replyText(turn.reply).split('\n');
  const which = isNewest ? 'your last reply' : `your reply to “${cut(firstLine(turn.text), 60)}”`;
  const isAboutCode = broken.some(({ places }) => places.some(({ rule }) => !isOfReply(rule)));
  return [
    `Part of ${which} is not as I want it.`,
    ...broken.map((item) => paragraph(item, lines)),
    isAboutCode
      ? 'Send the corrected code; change nothing else.'
      : 'Send the corrected reply; change nothing else.',
  ].join('\n\n');
}

function paragraph({ text, places }: ReviewItem, lines: readonly string[]): string {
  const shown = onePerLine(places);
  const more = shown.length - mostPlaces;
  return [
    `${told(text)}:`,
    ...shown.slice(0, mostPlaces).map((place) => `- ${placeLine(place, lines)}`),
    ...(more > 0 ? [`- and at ${more} more ${more === 1 ? 'line' : 'lines'}`] : []),
  ].join('\n');
}

/** As Claude was told it, where the rules hear all of it: what to do, not what to avoid. */
function told(text: string): string {
  const appliesTo = { languages: [], globs: [] };
  return toldWords({ kind: 'preference', text, appliesTo })?.text ?? text;
}

function onePerLine(places: readonly ReviewPlace[]): readonly ReviewPlace[] {
  return [...new Map(places.map((place) => [place.line, place])).values()];
}

function placeLine({ line, endLine }: ReviewPlace, lines: readonly string[]): string {
  const code = cut((lines[line - 1] ?? '').trim(), longestLine);
  const where = endLine > line ? `lines ${line} to ${endLine}` : `line ${line}`;
  return code === '' ? where : `${where}: ${code}`;
}

function isOfReply(rule: string): boolean {
  return rule.startsWith('reply-');
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}
