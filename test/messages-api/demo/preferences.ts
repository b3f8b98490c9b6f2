import type { Style } from './style.ts';

/** What a clause about a topic sets; `unless` where the clause denies it. */
interface Topic {
  readonly words: RegExp;
  readonly sets: Partial<Style>;
  readonly unless: Partial<Style>;
}

const topics: readonly Topic[] = [
  yesOrNo(
    'typeHints',
    /type[- ](?:hint|annotat)\w*|\btyping\b|annotate types|types for its param/iu,
  ),
  yesOrNo('docstrings', /doc[- ]?strings?|\bjsdoc\b|doc(?:umentation)? comments?|document every/iu),
  yesOrNo('comments', /(?<!doc(?:umentation)? )\bcomment(?:s|ing)?\b/iu),
  yesOrNo('semicolons', /\bsemi-?colons?\b/iu),
  yesOrNo('singleQuotes', /\bsingle[- ]quot\w*/iu),
  noOrYes('singleQuotes', /\bdouble[- ]quot\w*/iu),
  yesOrNo('arrows', /\barrow functions?\b/iu),
  noOrYes('arrows', /\bfunction (?:declarations?|keyword)\b|\bregular functions?\b/iu),
  yesOrNo('asyncAwait', /\basync\b|\bawait\b/iu),
  noOrYes('asyncAwait', /\.then\b|\bpromise chains?\b|\bcallbacks?\b/iu),
  yesOrNo('camelNames', /\bcamel[_ -]?case\b/iu),
  noOrYes('camelNames', /\bsnake[_ -]?case\b/iu),
  yesOrNo('pathlib', /\bpathlib\b/iu),
  noOrYes('pathlib', /\bos\.path\b/iu),
  yesOrNo('fStrings', /\bf-?strings?\b/iu),
  noOrYes('fStrings', /\.format\b|%-?formatting/iu),
  { words: /\btabs?\b/iu, sets: { indent: '\t' }, unless: {} },
  { words: /\b(?:2|two)[- ]spaces?\b/iu, sets: { indent: '  ' }, unless: {} },
  { words: /\b(?:4|four)[- ]spaces?\b/iu, sets: { indent: '    ' }, unless: {} },
  ...['pytest', 'unittest', 'vitest', 'jest', 'node:test'].map((testFramework) => ({
    words: new RegExp(`\\b${testFramework}\\b`, 'iu'),
    sets: { testFramework },
    unless: {},
  })),
];

type Switch = { [K in keyof Style]: Style[K] extends boolean ? K : never }[keyof Style];

function yesOrNo(name: Switch, words: RegExp): Topic {
  return { words, sets: { [name]: true }, unless: { [name]: false } };
}

function noOrYes(name: Switch, words: RegExp): Topic {
  return { words, sets: { [name]: false }, unless: { [name]: true } };
}

const denial =
  /\b(?:no|not|never|don['’]t|without|avoid|skip|omit|stop|drop|leave out|hate|dislike|remove|instead of|rather than|over)\b/iu;

/** A sentence in parts that are each for or against something. */
export function clauses(sentence: string): readonly string[] {
  return sentence
    .split(/[,;!]|\.(?=\s|$)|\bbut\b|\band (?=use|add|write|prefer|always|put|no\b|not\b|never)/iu)
    .filter((clause) => clause.trim() !== '');
}

/** What one clause says about style: the words before a topic tell whether it is denied. */
export function stylesIn(clause: string): Partial<Style> {
  let style: Partial<Style> = {};
  for (const { words, sets, unless } of topics) {
    const match = words.exec(clause);
    if (!match) continue;
    const isDenied = denial.test(clause.slice(0, match.index));
    style = { ...style, ...(isDenied ? unless : sets) };
  }
  return style;
}
