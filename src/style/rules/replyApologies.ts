import { paragraphsOf } from '../reply/prose.ts';
import type { ReplyRule } from '../rule.ts';

const asked =
  /\bapolog(?:y|ies|etic|i[sz]e|i[sz]es|i[sz]ing)\b|\bsay(?:ing)? (?:you'?re |that you are )?sorry\b|["'“]sorry["'”]|\bsorry\b(?=\s*[.!]?$)/iu;
const cutOut = /\b(?:cut|enough (?:of|with))(?: out)? (?:the |your |all )?apolog/iu;
const said =
  /(?<!["'“‘\w-])(?:(?:i(?:'m| am)|we(?:'re| are)) (?:(?:so|very|really|truly|terribly|deeply) )?sorry|(?:my|our|sincere) apologies|apologies(?= (?:for|if|that|about)\b|[,.!:;])|(?:i|we) (?:do |must |sincerely |deeply )?apologi[sz]e|my (?:bad|mistake|fault)(?=[,.!:;—–-])|sorry(?= (?:about|for|if|that|to|i)\b|\s*[,.!:;—–-]|\s*$)|(?:please )?(?:forgive|pardon) me)(?![\w"'”’-])/giu;

export const replyApologies: ReplyRule = {
  name: 'reply-apologies',
  of: 'reply',
  about: 'apologies in replies',
  values: { none: 'no apologies' },
  languages: [],
  hear: (words) =>
    words.exception === undefined && (words.stance(asked) === 'unwanted' || words.has(cutOut))
      ? { value: 'none', forbids: true }
      : undefined,
  tell: () => 'Go straight to the matter, also where something went wrong: leave apologies out',
  see: (reply) =>
    paragraphsOf(reply).flatMap(({ start, text }) =>
      [...text.matchAll(said)].map((match) => ({
        seen: 'apology',
        start: start + match.index,
        end: start + match.index + match[0].length,
      })),
    ),
  fits: () => false,
};
