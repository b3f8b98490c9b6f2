import { limit } from '../hear/asking.ts';
import { numberWord, toNumber } from '../hear/numbers.ts';
import { Words } from '../hear/words.ts';
import type { Asked } from '../rule.ts';

const functions = /\b(?:functions?|methods?|procedures?|subroutines?|func(?:s|tion bodies)?)\b/iu;
const lines = /lines?(?: of code)?|loc\b/iu;
/** Lines between functions, columns, and what is to be done with long ones. */
const other =
  /\bblank\b|\bempty\b|\bbetween\b|\bapart\b|\bcharacters?\b|\bchars\b|\bcolumns?\b|\bdocstrings?\b|\bcomment|\bdocument|\bper line\b|\bone line\b|\bsingle[- ]line|\bown line\b|\barrow\b|\bparam|\bargument/iu;
const capped =
  /\b(?:max\w*|most|under|below|up to|less|fewer|shorter|smaller|longer|exceed\w*|limit\w*|within|beyond|past|keep|short|cap(?:ped)?|over|more than|no bigger|fits?|tops)\b|[≤<]/iu;

/** The most lines that the words allow a function. */
export function hearFunctionLength(words: Words): Asked | undefined {
  if (
    words.exception !== undefined ||
    !words.has(functions) ||
    !words.has(/\blines?\b|\bloc\b/iu)
  ) {
    return undefined;
  }
  // "Files under 300 lines, functions under 30": each number belongs to what stands beside it.
  const sentences = words.text.split(/[.;]\s/u).filter((one) => functions.test(one));
  const clauses = sentences
    .flatMap((one) => one.split(/,\s|\band\b|\bbut\b|\(/iu))
    .filter((one) => functions.test(one));
  for (const clause of [...clauses, ...sentences]) {
    const most = limitIn(clause);
    if (most !== undefined) return { value: String(most) };
  }
  return undefined;
}

function limitIn(clause: string): number | undefined {
  if (other.test(clause) || !capped.test(clause)) return undefined;
  if (/\b(?:files?|modules?|class(?:es)?|components?)\b/iu.test(clause)) return undefined;
  const most = limit(new Words(clause), lines) ?? shortLimit(clause);
  return most !== undefined && most >= 2 && most <= 1000 ? most : undefined;
}

/** "Functions under 30", where the lines are named before. */
function shortLimit(clause: string): number | undefined {
  const [, strict, number] =
    new RegExp(
      String.raw`\b(?:(under|below)|at most|up to|max(?:imum)?)\s+(${numberWord})\s*$`,
      'iu',
    ).exec(clause.trim()) ?? [];
  return number === undefined ? undefined : toNumber(number) - (strict ? 1 : 0);
}
