import { parsedLanguages } from '../code/language.ts';
import { parameterCounts } from '../flow/parameterCounts.ts';
import { limit } from '../hear/asking.ts';
import { numberAfter } from '../hear/numbers.ts';
import type { Words } from '../hear/words.ts';
import { type Asked, type CodeRule, noHabit } from '../rule.ts';

export const parameters: CodeRule = {
  name: 'parameters',
  of: 'code',
  about: 'how many parameters a function takes',
  values: { '<n>': 'at most so many' },
  languages: parsedLanguages,
  hear,
  tell: (value) =>
    `Give each function at most ${value} ${value === '1' ? 'parameter' : 'parameters'}`,
  see: parameterCounts,
  fits: (value, seen) => {
    const [count = '', isGiven] = seen.split(' ');
    return Number(count) <= Number(value) || (isGiven ? undefined : false);
  },
  habit: noHabit,
};

const unit =
  /(?:(?:function|method|positional|formal|input) )?(?:param(?:eter)?s?|arg(?:ument)?s?)\b/iu;
/** Parameters of something else, where they stand, and how they are passed. */
const other =
  /\b(?:type|generic|query|route|url|path|template|cli|command(?:[- ]line)?|constructor|default|optional|keyword|named|boolean|flag|test|tool|hyper) ?(?:param|arg)|\bhyperparam|\bper line\b|\bown line\b|\bline each\b|\bdocument|\bdocstring|\btyped?\b|\bhints?\b|\bnam(?:e|ing|ed)\b|\bletters?\b|\bcharacters?\b|\bnewline|\bbreak\b|\bwrap\b|\b(?:multiple|new|separate|several) lines?\b/iu;
const capped =
  /\b(?:max\w*|most|under|below|up to|less|fewer|exceed\w*|limit\w*|within|beyond|past|cap(?:ped)?|only|more than|keep|over|tops)\b|[≤<]/iu;
/** "An options object for more than 3 parameters": then 3 are the most. */
const bundled =
  /\b(?:objects?|options?|dataclass(?:es)?|structs?|records?|config\w*|builders?|bags?|dto|group|bundle)\b/iu;

function hear(words: Words): Asked | undefined {
  if (words.exception !== undefined || words.has(other) || !words.has(capped)) return undefined;
  const most = limit(words, unit) ?? bundledLimit(words);
  return most !== undefined && most >= 0 && most <= 20 ? { value: String(most) } : undefined;
}

function bundledLimit(words: Words): number | undefined {
  const [, rest] = words.match(/\b(?:more than|over|beyond|past)\s+(.+)/iu) ?? [];
  return rest !== undefined && words.has(bundled) ? numberAfter(rest, unit) : undefined;
}
