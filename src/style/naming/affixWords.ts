import { Words } from '../hear/words.ts';
import { subjectsIn } from './vocabulary.ts';

/** One affix that a sentence speaks of. */
export interface Affix {
  readonly place: 'prefix' | 'suffix' | 'contains' | 'digit';
  /** As written; several with `|` between them. */
  readonly text: string;
  readonly wanted: boolean;
  /** All words that say it. */
  readonly start: number;
  readonly end: number;
}

const quoted = String.raw`["'\x60][\w$]{1,24}[.,]?["'\x60]`;
/** Names with an underscore are no words. */
const scored = String.raw`(?<![\w-])(?:\w{1,16}_\w{0,12}|_\w{0,12})(?![\w-])`;
/** A word can only be an affix where nothing follows that it would be said of. */
const word = String.raw`(?!(?:and|or|but|so|for|as|ends?|starts?|begins?|names?|the|an?|then|while|please)\b)[A-Za-z$]\w{0,11}(?![\w-])(?=\s*(?:$|[,.;:!?()/]|or\b|and\b|as (?:a|the)\b|followed\b|e\.g|like\b|for\b|please\b|(?:pre|suf)fix))`;
const capital = String.raw`\p{Lu}[A-Za-z]{0,11}(?![\w-])`;
const signs = String.raw`(?:leading |trailing )?(?:underscores?|dollar signs?)\b(?!\s+followed)`;
const one = `(?:${quoted}|${scored}|${word}|${signs})`;
const list = String.raw`(${one}(?:(?:\s*[,/]\s*|\s+or\s+|\s*,\s*or\s+)${one}){0,6})`;
const article = String.raw`(?:(?:the|an?|either|one of|specific|fixed|special|small|lower-?case|upper-?case|capital)\s+)*(?:(?:prefix(?:es)?|suffix(?:es)?|(?:sub)?strings?|letters?|words?|text)[,:]?\s+)?(?:of\s+)?`;
const gap = String.raw`[^.;,"'\x60]{0,60}?`;

/** "Start ending them with": what starts is the ending. */
const starts = String.raw`\b(?:start|begin)(?:s|ning|ing)?\b(?!\s+(?:by|to|from|an?|(?!nam|call|string)\w+ing)\b)`;
const ends = String.raw`\b(?:end|finish|terminate)(?:s|es|ing|d)?\b`;
const contains = String.raw`\b(?:includ|contain|incorporat)(?:e|es|s|ing)?\b`;
const digit = String.raw`(?:(?:at least|exactly)\s+)?(?:an?\s+|one\s+|any\s+)?(?:single\s+)?(?:digits?|numbers?|numerals?)\b(?!\s+of\b)`;
const prefixed = String.raw`\bprefix(?:ed|es|ing)?\b`;
const suffixed = String.raw`\bsuffix(?:ed|es|ing)?\b`;
const as = String.raw`\b(?:with|by|of|is|be|as|using)\s+`;
const noun = String.raw`(${quoted}|${scored}|underscore|(?<=\b(?:a|an|the)\s)\w{2,12})[- ](?:as (?:a |the )?)?`;

const forms: readonly (readonly [Affix['place'], RegExp])[] = [
  form(
    'digit',
    String.raw`(?:${contains}|${starts}|${ends}|\b(?:have|has|add|put|with)\b)${gap}\b${digit}`,
  ),
  form('prefix', String.raw`${starts}${gap}\b(?:with|by)\s+${article}${list}`),
  form('suffix', String.raw`${ends}${gap}\b(?:with|in|by|on)\s+${article}${list}`),
  form('prefix', String.raw`${starts}${gap}\bnames?\s+(${quoted})`),
  form('suffix', String.raw`${ends}(?:${gap}\bnames?)?\s+(${quoted}|${scored})`),
  form('prefix', `${prefixed}${gap}${as}${article}${list}`),
  form('suffix', `${suffixed}${gap}${as}${article}${list}`),
  form('prefix', String.raw`\b(?:prefix(?:es)?|prepend)\s*[:=]?\s*(${quoted}|${scored})`),
  form('suffix', String.raw`\b(?:suffix(?:es)?|append)\s*[:=]?\s*(${quoted}|${scored})`),
  form('prefix', String.raw`${noun}prefix(?:es)?\b`),
  form('suffix', String.raw`${noun}suffix(?:es)?\b`),
  form('prefix', String.raw`\b(?:the|an?)\s+prefix\s+(${quoted}|${scored}|${capital})`),
  form('suffix', String.raw`\b(?:the|an?)\s+suffix\s+(${quoted}|${scored}|${capital})`),
  form('prefix', String.raw`\bleading (underscores?)`),
  form('suffix', String.raw`\btrailing (underscores?)`),
  form(
    'contains',
    String.raw`(?:${contains}|\bus(?:e|ing)\b)${gap}\b(?:(?:sub)?string|word|text|letters)\s+(${quoted})`,
  ),
  form('contains', String.raw`${contains}${gap}\b(?:(?:sub)?string|word|text)\s+(${word})`),
  form('contains', String.raw`${contains}\s+(${quoted})`),
];
/** "Start functions with f_ and methods with m_": the verb holds for both. */
const further = new RegExp(
  String.raw`["'\x60]?(?:,?\s+and\b|,)${gap}\b(?:with|in|by)\s+${article}${list}`,
  'iuy',
);

function form(place: Affix['place'], source: string): readonly [Affix['place'], RegExp] {
  return [place, new RegExp(source, 'giu')];
}

/** The affixes of one sentence, in order; of two that overlap, the first form. Blanks must be single. */
export function affixesIn(sentence: string): readonly Affix[] {
  const words = new Words(sentence);
  const found: Affix[] = [];
  const add = (place: Affix['place'], match: RegExpExecArray, wanted: boolean): void => {
    const [start, end] = [match.index, match.index + match[0].length];
    const text = place === 'digit' ? '' : affixText(match[1] ?? '');
    if (text === undefined || found.some((one) => one.start < end && start < one.end)) return;
    found.push({ place, text, wanted, start, end });
  };
  for (const [place, pattern] of forms) {
    for (const { match, stance } of words.mentions(pattern)) add(place, match, stance === 'wanted');
  }
  // What is added here is looked at in its turn.
  for (const { place, wanted, end } of found) {
    further.lastIndex = end;
    const next = /^(?:prefix|suffix)$/u.test(place) ? further.exec(sentence) : undefined;
    if (next) add(place, next, wanted);
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Words that tell of an affix, and are none. */
const idle =
  /^(?:an?|the|their|its|it|them|your|my|our|this|that|these|what|any|all|some|no|not|lower|upper|lowercase|uppercase|capitals?|verbs?|nouns?|adjectives?|letters?|numbers?|digits?|numerals?|prefix|suffix|same|common|proper|clear|names?|words?|types?|one|two|three|module|project|imports?|comments?|tests?|code|docstrings?|file|files|class|function|method|variable|consistent|given|required|such|meaningful|descriptive|standard|short|certain|single|special|specific|newline|newlines|semicolons?|periods?|dots?|colons?|commas?|return|error|naming|namespace|company|team|custom|hungarian|vendor)$/u;

function affixText(written: string): string | undefined {
  const all = written.split(/\s*,\s*or\s+|\s*[,/]\s*|\s+or\s+/iu).map((part) => {
    const bare = part.replace(/^["'`]|[.,]?["'`]$/gu, '');
    if (/underscore/iu.test(bare)) return '_';
    if (/dollar/iu.test(bare)) return '$';
    const isIdle = idle.test(bare) || (/^[a-z]/u.test(bare) && subjectsIn(bare).length > 0);
    return bare !== part || !isIdle ? bare : undefined;
  });
  return all.every((one) => one !== undefined && one !== '') ? all.join('|') : undefined;
}
