import { scripts } from '../code/language.ts';
import { Words } from '../hear/words.ts';
import { lazily } from '../lazily.ts';
import { directly } from '../libraries/directly.ts';
import type { Asked } from '../rule.ts';
import { loggers, printers } from './loggers.ts';

/** Printing as such: not "print margins" or "never print the whole file". */
const anyPrint =
  /\b(?:println|prints?)(?=`?\s*(?:$|[,.;!:)–—-]|(?:statements?|calls?|functions?|debugging|output|over|instead|rather|is|are|and|or|nor|in (?:prod\w*|library|shipped|committed))\b|for (?:logging|debug\w*|output)))|\bprint[- ]?(?:statements?|calls?|debugging)\b|\bprinting (?:to (?:stdout|the console|console)|for debug\w*)/iu;
const console =
  /\bconsole(?=\s*(?:$|[,.;!)](?!\w)|(?:statements?|calls?|methods?|over|instead|rather|is|are|or|nor)\b))|\bconsole\.(?:\*|x|methods?)|\bconsole[- ](?:statements?|calls?|methods?)\b/iu;
const anyLogger = /\b(?:(?:a|the|an? [\w-]+|our|proper|structured|real) )?logg(?:ers?|ing)\b/iu;
const plainLogger =
  /\b(?:use|using|via|through|with|prefer|go(?:es)? to)\s+(?:(?:a|the|our|your|an?\s+[\w-]+|proper|structured)\s+)?loggers?\b(?!\.)/iu;
const contrast =
  /\b(?:instead of|rather than|in place of|as opposed to|than|over|replace)\b|,\s*not\b/iu;

/** What words ask about logging and printing. */
export function hearLogging(wish: Words): readonly Asked[] | undefined {
  if (wish.exception !== undefined || wish.has(/\beither\b/iu)) return undefined;
  // The mark of a macro ends no sentence.
  const words = new Words(
    wish.text
      .replace(/(\bprefer\s[^,;.]{1,30}\s)to(?=\sthe\s)/iu, '$1over')
      .replace(/\b(e?print(?:ln)?|dbg)!(?=\s)/giu, '$1!()'),
  );
  const prints = printsRuledOut(words);
  const named = namedLoggers(words);
  const wanted = named.filter(({ stance }) => stance === 'wanted');
  if (wanted.length > 0) return [...loggersAsked(wanted), ...besides(words, prints)];
  if (isLoggerWanted(words, prints)) return [{ value: 'logger' }, ...besides(words, prints)];
  if (isPrintWanted(words, named)) return [{ value: 'print' }];
  const loggersOut = named.map(({ name }) => ({
    value: `forbidden:${name}`,
    forbids: true as const,
    languages: loggers[name]?.languages ?? [],
  }));
  const all = [...prints, ...loggersOut];
  return all.length > 0 ? all : undefined;
}

type Named = readonly { readonly name: string; readonly stance: 'wanted' | 'unwanted' }[];

const direct = new Map(
  Object.entries(loggers).map(([name, { words }]) => [
    name,
    lazily(() => directly(words.source, true)),
  ]),
);

/** Beside a print a logger is named in any way; else only where it is what to use or not. */
function namedLoggers(words: Words): Named {
  const isBesidePrint = [anyPrint, ...Object.values(printers).map((one) => one.words)].some(
    (pattern) => words.has(pattern),
  );
  return Object.entries(loggers).flatMap(([name, { words: pattern }]) => {
    // The stricter pattern is long: each that is run for the first time takes milliseconds.
    if (!words.has(pattern)) return [];
    const stance = words.stance(isBesidePrint ? pattern : (direct.get(name)?.() ?? pattern));
    return stance ? [{ name, stance }] : [];
  });
}

/** Of a whole and its part ("SLF4J with Logback") the whole; of two rivals in one language none. */
function loggersAsked(wanted: Named): readonly Asked[] {
  const whole = wanted.filter(
    ({ name }) => !wanted.some((other) => other.name === loggers[name]?.partOf),
  );
  const asked = whole.map(({ name }) => ({
    value: `logger:${name}`,
    languages: loggers[name]?.languages ?? [],
  }));
  const spoken = asked.flatMap(({ languages }) => languages);
  return new Set(spoken).size === spoken.length ? asked : [];
}

/** In a contrast ("slog instead of fmt") the one that is wanted says it all; but the console is more than its log. */
function besides(words: Words, prints: readonly Asked[]): readonly Asked[] {
  return words.has(contrast) ? prints.filter(({ value }) => value === 'forbidden:console') : prints;
}

function isLoggerWanted(words: Words, prints: readonly Asked[]): boolean {
  return words.stance(prints.length > 0 ? anyLogger : plainLogger) === 'wanted';
}

function isPrintWanted(words: Words, named: Named): boolean {
  const isLoggerOut = named.length > 0 || words.stance(anyLogger) === 'unwanted';
  const patterns = [anyPrint, console, ...Object.values(printers).map((one) => one.words)];
  return isLoggerOut && patterns.some((pattern) => words.stance(pattern) === 'wanted');
}

function printsRuledOut(words: Words): readonly Asked[] {
  const named = Object.entries(printers).flatMap(([name, printer]) =>
    words.stance(printer.words) === 'unwanted'
      ? [{ value: `forbidden:${name}`, forbids: true as const, languages: printer.languages }]
      : [],
  );
  const all: Asked[] = [...named];
  if (words.stance(console) === 'unwanted')
    all.push({ value: 'forbidden:console', forbids: true, languages: scripts });
  if (named.length === 0 && words.stance(anyPrint) === 'unwanted')
    all.push({ value: 'no-print', forbids: true });
  return all;
}
