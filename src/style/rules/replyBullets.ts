import { presence } from '../hear/asking.ts';
import type { Words } from '../hear/words.ts';
import { paragraphsOf, wordsIn } from '../reply/prose.ts';
import type { ReplyText } from '../reply/replyText.ts';
import type { Asked, ReplyRule, Sight } from '../rule.ts';

const bullets =
  /\bbullet(?:s|ed)?(?!-?proof)(?:[- ]points?)?(?: lists?)?\b|\bunordered lists?\b|\bdash(?:ed)? lists?\b/iu;
const lists =
  /\b(?<!(?:linked|implicit|array|to-?do|allow|deny|block|bullet|bulleted|unordered|bullet[- ]points?) )(?:lists|list form(?:at)?|enumerations|numbered (?:lists?|points?))\b/iu;
const prose =
  /\b(?:flowing|plain|continuous|running) (?:prose|paragraphs|text|sentences)\b|\b(?:in|as|write|prefer|only) (?:full |normal )?(?:prose|paragraphs)\b|\bprose only\b/iu;
/** About something else than replies. */
const elsewhere =
  /\b(?:comments?|docstrings?|commits?|readme|changelogs?|documentation|pull requests?|PRs?|slides?|UI|HTML|CSS|markdown|comprehensions?|arrays?|tuples?|data structures?|generators?|iterat\w+|append\w*|mutable|immutable|return\w*)\b/iu;
/** "Bullets where they help" asks for nothing that could be broken. */
const vague =
  /\b(?:sparing(?:ly)?|few|short|only|when|if|where|at most|nested|compact|then|max(?:imum)?|may|can|fine|ok(?:ay)?)\b|\bfor (?!all|every|each|answers|explanations|replies|any)/iu;

export const replyBullets: ReplyRule = {
  name: 'reply-bullets',
  of: 'reply',
  about: 'lists in replies',
  values: {
    none: 'prose without bullet points; numbered lists are no bullets',
    'no-lists': 'prose without lists of any kind',
    wanted: 'bullet points rather than paragraphs',
  },
  languages: [],
  hear: (words) => (words.has(elsewhere) ? undefined : asked(words)),
  tell: (value) =>
    value === 'wanted'
      ? 'Write replies as bullet points'
      : `Write replies as paragraphs of prose, not as ${value === 'none' ? 'bullet points' : 'lists'}`,
  see: (reply) => {
    const items = reply.bullets.map(({ start, end, ordered }) => ({
      seen: ordered ? 'numbered' : 'bullet',
      start,
      end,
    }));
    return items.length > 0 ? items : longProse(reply);
  },
  fits: (value, seen) => {
    if (value === 'wanted') return seen === 'bullet' ? true : seen === 'prose' ? false : undefined;
    if (seen === 'prose') return undefined;
    return value === 'no-lists' || seen === 'bullet' ? false : undefined;
  },
};

function asked(words: Words): Asked | undefined {
  const none = { value: 'none', forbids: true } as const;
  const anyList = presence(words, lists, { wanted: 'lists', unwanted: 'no-lists' });
  if (anyList?.value === 'no-lists') return anyList;
  if (words.has(/\bbullets?[- ]free\b/iu)) return none;
  const stance = presence(words, bullets, { wanted: 'wanted', unwanted: 'none' });
  if (stance?.value === 'none') return stance;
  if (stance) return words.has(vague) ? undefined : stance;
  const asksProse = words.exception === undefined && words.stance(prose) === 'wanted';
  return asksProse ? none : undefined;
}

/** One or two sentences are no list. */
function longProse(reply: ReplyText): readonly Sight[] {
  const read = paragraphsOf(reply).filter(({ isRead }) => isRead);
  const words = read.reduce((sum, { text }) => sum + wordsIn(text).length, 0);
  return words < 60 ? [] : read.map(({ start, end }) => ({ seen: 'prose', start, end }));
}
