import type { Span } from '../code/syntaxNode.ts';
import type { ReplyText } from './replyText.ts';

/** One paragraph, heading or list item: what is read of it, at its place. */
export interface Paragraph extends Span {
  /** As long as the span: inline code, addresses and tags are blanks. */
  readonly text: string;
  /** Beside the blanks there is something to read. */
  readonly isRead: boolean;
}

const known = new WeakMap<ReplyText, readonly Paragraph[]>();

/** The prose of a reply without what only looks like words: made once for all rules. */
export function paragraphsOf(reply: ReplyText): readonly Paragraph[] {
  const made = known.get(reply) ?? reply.prose.map((span) => paragraph(reply.text, span));
  known.set(reply, made);
  return made;
}

/** The words of a text, as people count them. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’_./-][\p{L}\p{N}]+)*/gu) ?? [];
}

function paragraph(all: string, { start, end }: Span): Paragraph {
  const text = all
    .slice(start, end)
    .replace(/(`{1,3})[^`\n]+\1/gu, blank)
    .replace(/\]\([^)\s]{0,500}\)/gu, blank)
    .replace(/\bhttps?:\/\/\S+/gu, blank)
    .replace(/<\/?[a-z][^<>\n]{0,200}>/giu, blank);
  return { start, end, text, isRead: /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text) };
}

function blank(match: string): string {
  return ' '.repeat(match.length);
}
