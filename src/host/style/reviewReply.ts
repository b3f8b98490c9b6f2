import type { ChatPorts } from '../../chat/chatPorts.ts';
import { SentenceError } from '../../shared/sentenceError.ts';
import type { StyleThread } from './styleThread.ts';

const tooLarge = 'This reply was too large to check.';
const limit = { milliseconds: 5000, sentence: tooLarge };

/** UTF-16 units: more than any model writes at once. */
const longestReply = 1_000_000;
const longestQuoted = 2_000_000;

/** Judges replies in the style thread. */
export function reviewIn(thread: StyleThread): ChatPorts['review'] {
  return async (reply, preferences, quoted) => {
    if (reply.length > longestReply) throw new SentenceError(tooLarge);
    return thread.ask('review', { reply, preferences, quoted: newest(quoted) }, { limit });
  };
}

/** The newest texts that are not too much together: a reply seldom shows what is long past. */
function newest(texts: readonly string[]): readonly string[] {
  let room = longestQuoted;
  return texts
    .toReversed()
    .filter(({ length }) => {
      room -= length;
      return room >= 0;
    })
    .toReversed();
}
