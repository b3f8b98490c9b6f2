import { pathInWords } from '../reply/paths.ts';
import { paragraphsOf, wordsIn } from '../reply/prose.ts';
import type { ReplyText } from '../reply/replyText.ts';
import type { ReplyRule, Sight } from '../rule.ts';

const giving =
  '(?:show|give|send|return|output|print|post|write|provide|paste|reply|respond|answer|want|need|me|with|in|us|you|the|raw|plain|final|finished|bare)';
const onlyCode = new RegExp(
  String.raw`(?<!\w-)\b(?:only|just|nothing but|nothing except|purely|solely|exclusively)(?: ${giving}){0,5} code(?: blocks?)?\b(?! (?:that|I|which|you|we|from|for|in|of|comments?|style|reviews?|examples?|paths?|with(?!out))\b)|\bpure code\b|(?<!\w-only )\bcode(?: blocks?)?(?:[- ]only| alone| and nothing else| without (?:any )?(?:explanations?|prose|commentary|words))\b(?! (?:in|for|when)\b)|\b(?:answers?|repl(?:y|ies)|respon(?:d|ses?)) (?:in|with|as) (?:code (?:only|alone)|pure code)\b`,
  'iu',
);
const explanations =
  /\b(?<!(?:unrelated|long|lengthy|verbose|detailed|unnecessary|excessive|extra|big|much|short|brief) )(?:explanations?|explanatory text|explain(?:ing)?|commentary|prose|walk-?throughs?|talk|chatter|chit-?chat)\b(?! (?:of|why|how|basic|obvious|what (?!you|it|the code))\b)(?<!\bexplain(?= (?!(?:the|your|my|any|this|that|what|it|anything|everything|yourself|please|code|or|and|in|when|every)\b)[\w-]+))/iu;
/** About something else, or a part of the code only. */
const elsewhere =
  /\b(?:most of the time|usually|often|sometimes|mostly)\b|\bchang(?:e|es|ed)\b|\bdiffs?\b|\bmodified\b|\bcomments?\b|\bdocstrings?\b|\bdocumentation\b|\breadme\b|\bcommits?\b|\btests?\b|\bfirst\b|\blist|\bbullets?\b|\bparagraphs?\b/iu;

export const replyCodeOnly: ReplyRule = {
  name: 'reply-code-only',
  of: 'reply',
  about: 'code without words around it',
  values: {
    code: 'only code, not a word around it',
    'no-explanations': 'no explanations; a line that introduces the code may stand',
  },
  languages: [],
  hear: (words) => {
    if (words.exception !== undefined || words.has(elsewhere)) return undefined;
    if (words.stance(onlyCode) === 'wanted') return { value: 'code' };
    return words.stance(explanations) === 'unwanted' ? { value: 'no-explanations' } : undefined;
  },
  tell: (value) =>
    value === 'code'
      ? 'Reply with code blocks only'
      : 'Let the code speak for itself: leave explanations out of replies',
  see: (reply) => {
    // Where nothing was to be coded, an answer has to be in words.
    if (reply.fences.length === 0) return [];
    const code = reply.fences.map(({ start, end }) => ({ seen: 'code', start, end }));
    return [...code, ...wordsAround(reply)];
  },
  fits: (value, seen) => {
    if (seen === 'code') return true;
    return seen === 'introduction' && value === 'no-explanations' ? undefined : false;
  },
};

function wordsAround(reply: ReplyText): readonly Sight[] {
  const { text, fences } = reply;
  const openings = new Set(fences.map(({ start }) => endBefore(text, start)));
  return paragraphsOf(reply)
    .filter(({ start, end }) => !isLabel(text.slice(start, end)))
    .map(({ start, end }) => {
      const words = text.slice(start, end);
      const introduces = openings.has(end) && /:\W*$/u.test(words) && wordsIn(words).length <= 25;
      return { seen: introduces ? 'introduction' : 'prose', start, end };
    });
}

/** Where the text before an offset ends, its last blanks apart. */
function endBefore(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/u.test(text[end - 1] ?? '')) end -= 1;
  return end;
}

/** A file's name above its code is no explanation. */
function isLabel(words: string): boolean {
  const bare = words.replace(/[*_#`:\s]/gu, '');
  return (
    !/[\p{L}\p{N}]/u.test(bare) ||
    (!/\s/u.test(words.replace(/^#+/u, '').trim()) && pathInWords(words) !== undefined)
  );
}
