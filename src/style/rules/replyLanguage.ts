import type { Words } from '../hear/words.ts';
import { humanLanguageOf, humanLanguages } from '../reply/humanLanguages.ts';
import { paragraphsOf } from '../reply/prose.ts';
import type { Asked, ReplyRule } from '../rule.ts';

/** How languages call themselves, and what they are called. */
const otherNames: Readonly<Record<string, string>> = {
  deutsch: 'german',
  français: 'french',
  francais: 'french',
  español: 'spanish',
  espanol: 'spanish',
  italiano: 'italian',
  português: 'portuguese',
  portugues: 'portuguese',
  nederlands: 'dutch',
  polski: 'polish',
  svenska: 'swedish',
  dansk: 'danish',
  türkçe: 'turkish',
  mandarin: 'chinese',
};
const name = `(${[...humanLanguages, ...Object.keys(otherNames)].join('|')})(?![\\p{L}-])`;
const answering =
  '(?:answer|repl(?:y|ies)|respon(?:d|se|ses)|answers|speak|talk|communicate|chat|explain|explanations?|write(?: back)?(?: to me)?|converse|conversation|discuss|keep (?:it|everything)|antworte|schreib|réponds|responde|rispondi)';
const asks = new RegExp(
  `\\b${answering}\\b(?: (?!in\\b)[\\p{L}'-]+){0,6}? (?:in|auf|en|in het|em) (?:plain |simple |proper )?${name}`,
  'iu',
);
const asksBy = new RegExp(`\\b(?:speak|talk)(?: to me)?(?: in)? (?:only )?${name}`, 'iu');
const asksFor = new RegExp(`\\b${name} (?:answers|repl(?:y|ies)|responses|explanations)\\b`, 'iu');
const asksWith = new RegExp(
  `^(?:please )?(?:always |only |use |just |immer |in |auf |toujours )*(?:in |auf |en )?${name}(?: only| always| please| with me| for (?:all )?(?:answers|replies|responses|explanations))*[.!,]?$`,
  'iu',
);
/** About something else than replies. */
const elsewhere =
  /\b(?:comments?|names?|naming|identifiers?|docstrings?|docs?|documentation|commits?|strings?|UI|labels?|tests?|readme|variables?|functions?|code|logs?|error messages?|keys?|translat\w+|locales?|spelling|english (?:spelling|dialect))\b/iu;

export const replyLanguage: ReplyRule = {
  name: 'reply-language',
  of: 'reply',
  about: 'the human language of replies',
  values: { '<language>': 'replies in this language: english, german, japanese, …' },
  languages: [],
  hear: (words) => (words.exception === undefined ? asked(words) : undefined),
  tell: (value) => `Write replies in ${value.charAt(0).toUpperCase()}${value.slice(1)}`,
  see: (reply) => {
    const read = paragraphsOf(reply).filter(({ isRead }) => isRead);
    const whole = humanLanguageOf(read.map(({ text }) => text).join('\n'));
    return read.flatMap(({ start, end, text }, index) => {
      const own = index < mostParagraphs ? humanLanguageOf(text) : undefined;
      // A few signs without kana are Chinese only where nothing else is Japanese.
      const seen = own === undefined || (own === 'chinese' && whole === 'japanese') ? whole : own;
      return seen === undefined ? [] : [{ seen, start, end }];
    });
  },
};

/** Each of these is looked at by itself, the others as the whole. */
const mostParagraphs = 300;

/** Clause by clause: "code in English, answers in German". */
function asked(words: Words): Asked | undefined {
  const clauses = words.text.split(/[,;.:]\s|\sbut\s/u);
  for (const clause of clauses) {
    if (elsewhere.test(clause)) continue;
    for (const pattern of [asks, asksBy, asksFor, asksWith]) {
      const [, found] = pattern.exec(clause) ?? [];
      if (found === undefined) continue;
      if (words.stance(new RegExp(`(?<!\\p{L})${found}(?!\\p{L})`, 'iu')) !== 'wanted') continue;
      const language = found.toLowerCase();
      return { value: otherNames[language] ?? language };
    }
  }
  return undefined;
}
