import { parsedLanguages } from '../code/language.ts';
import { numberWord, toNumber } from '../hear/numbers.ts';
import type { Words } from '../hear/words.ts';
import { limitHabits, lineWidths, widthOf } from '../layout/lineWidths.ts';
import type { CodeRule } from '../rule.ts';

export const lineLength: CodeRule = {
  name: 'line-length',
  of: 'code',
  about: 'the longest that a line may be',
  values: { '<n>': 'at most n characters; a tab is one' },
  languages: parsedLanguages,
  hear: (words) => {
    if (words.exception !== undefined || words.has(elsewhere)) return undefined;
    const columns = numberBefore(words) ?? numberBehind(words);
    return columns !== undefined && columns >= 40 && columns <= 400
      ? { value: String(columns) }
      : undefined;
  },
  tell: (value) => `Keep lines within ${value} characters`,
  counted: (value) => `longer lines keep within ${value} characters`,
  see: (code) => code.once(lineWidths),
  fits: (value, seen) => widthOf(seen) <= Number(value),
  habits: limitHabits,
};

/** Lengths of other things than lines of code. */
const elsewhere =
  /\b(?:commits?|subjects?|names?|identifiers?|variables?|comments?|docstrings?|messages?|titles?|descriptions?|strings?|passwords?|summar(?:y|ies)|repl(?:y|ies)|answers?|responses?|paragraphs?|markdown|sentences?|headings?|inputs?|terminal|grid|table|ignore|at least|minimum|(?:do not|don'?t) (?:care|mind|bother)|no (?:line )?limits?)\b|\blines (?:per|in (?:a|each|every|one))\b/iu;
const unit = String.raw`(?:char(?:acter)?s?|columns?|cols?)(?!\w)`;
const before = new RegExp(
  String.raw`(?<![\w.])(${numberWord})(?:[- ]{0,3}|[- ]or (?:fewer|less) )${unit}`,
  'iu',
);
const behind = new RegExp(
  String.raw`\b(?:lines?(?: of code)?|(?:line|print|code|text)[- ]?(?:length|width|limit|size)s?|max[- ]?len(?:gth)?|wrap(?:ped|ping|s)?|(?:hard|soft) limit|right margin|ruler)\b[^.;\d]{0,40}?(?<![\w.-])(${numberWord})(?![\w.]*\d|[- ](?:lines?|words?|spaces?|times?|percent)\b|\s*%)`,
  'iu',
);

function numberBefore({ text }: Words): number | undefined {
  const number = before.exec(text)?.[1];
  return number ? toNumber(number) : undefined;
}

/** "Wrap at 100", "line length: 88". What has a length of its own is another wish. */
function numberBehind({ text }: Words): number | undefined {
  if (
    /\b(?:functions?|methods?|class(?:es)?|files?|modules?|components?|blank|empty|least)\b/iu.test(
      text,
    )
  )
    return undefined;
  const number = behind.exec(text)?.[1];
  return number ? toNumber(number) : undefined;
}
