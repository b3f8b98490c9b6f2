import { paragraphsOf } from '../reply/prose.ts';
import type { ReplyText } from '../reply/replyText.ts';
import type { ReplyRule, Sight } from '../rule.ts';

/** What is shown as a picture: signs such as ✓, © and → are not. */
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[0-9#*]\uFE0F?\u20E3/gu;
const asked = /\bemo(?:ji|jis|ticon|ticons)\b|\bsmileys?\b/iu;
/** About something else than replies. */
const elsewhere =
  /\b(?:commits?|changelogs?|readme|docs?|documentation|pull requests?|PRs?|titles?|UI|interface|labels?|logs?|file ?names?|branch(?:es)?|support|inputs?|strip|parse|render|tests?)\b/iu;

export const replyEmoji: ReplyRule = {
  name: 'reply-emoji',
  of: 'reply',
  about: 'emojis in replies',
  values: {
    none: 'no emojis, in prose or code',
    'none-in-code': 'no emojis in code',
    used: 'emojis are welcome and expected',
  },
  languages: [],
  hear: (words) => {
    if (words.exception !== undefined || words.has(elsewhere)) return undefined;
    const stance = words.has(/\bemojis?[- ]free\b/iu) ? 'unwanted' : words.stance(asked);
    if (stance === 'unwanted') {
      const isCode = words.has(
        /\b(?:in|inside|within) (?:the |your |my |any )?(?:source )?(?:code|comments?|strings?)\b/iu,
      );
      const isProse = words.has(/\b(?:prose|answers?|repl(?:y|ies)|responses?|chat|or)\b/iu);
      return { value: isCode && !isProse ? 'none-in-code' : 'none', forbids: true };
    }
    const isVague =
      /\b(?:sparing(?:ly)?|few|occasional(?:ly)?|some|moderat\w+|fine|ok(?:ay)?|allowed|less|fewer|many|too|sometimes|may|can)\b/iu;
    return stance === 'wanted' && !words.has(isVague) ? { value: 'used' } : undefined;
  },
  tell: (value) =>
    value === 'used'
      ? 'Use emojis in replies'
      : `Write ${value === 'none' ? 'replies' : 'code'} in plain words and signs, without emojis`,
  see: (reply) => {
    const found = [...inProse(reply), ...inCode(reply)];
    if (found.some(({ seen }) => seen === 'prose')) return found;
    const prose = paragraphsOf(reply).filter(({ isRead }) => isRead);
    return [
      ...found,
      ...prose.slice(0, 1).map(({ start, end }) => ({ seen: 'plain', start, end })),
    ];
  },
  fits: (value, seen) => {
    if (value === 'used') return seen === 'prose' ? true : seen === 'plain' ? false : undefined;
    if (seen === 'plain') return undefined;
    return value === 'none' || seen === 'code' ? false : undefined;
  },
};

function inProse(reply: ReplyText): readonly Sight[] {
  return paragraphsOf(reply).flatMap(({ start, text }) => picturesIn(text, start, 'prose'));
}

/** In code that was made from the user's, nobody can tell whose picture it is. */
function inCode({ text, fences }: ReplyText): readonly Sight[] {
  return fences
    .filter(({ own, repeated }) => own && repeated === 0)
    .flatMap(({ code }) => picturesIn(text.slice(code.start, code.end), code.start, 'code'));
}

function picturesIn(text: string, offset: number, seen: string): readonly Sight[] {
  return [...text.matchAll(emoji)].map((match) => ({
    seen,
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}
