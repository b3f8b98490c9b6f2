import { baseLanguage, speaksOf } from '../style/code/language.ts';
import { Words } from '../style/hear/words.ts';
import { type StyleWish, styleWishes } from '../style/heard.ts';
import type { Memory } from './memory.ts';

/** A preference in the words of the rules that hear it. */
export interface ToldWords {
  readonly text: string;
  /** The languages that the words themselves mean, where the memory names none. */
  readonly languages: readonly string[];
}

/** Longer ones say more than a rule or two. */
const longest = 160;
const mostParts = 4;

/**
 * The same preference, worded by the rules as what to do. Undefined where they do not hear all of it:
 * then the user's own words are told, so that nothing is lost of what they meant.
 */
export function toldWords(
  memory: Pick<Memory, 'kind' | 'text' | 'appliesTo'>,
): ToldWords | undefined {
  const { kind, text, appliesTo } = memory;
  if (kind !== 'preference' || text.length > longest) return undefined;
  const wishes = wholeWishes(text);
  if (wishes.length === 0) return undefined;
  const isMeant = ({ rule }: StyleWish) =>
    rule.of === 'reply' || appliesTo.languages.every((one) => speaksOf(rule.languages, one));
  if (!wishes.every(isMeant)) return undefined;
  const languages = languagesOf(wishes);
  const sentences = new Set(wishes.map(({ rule, value }) => rule.tell(value)));
  return languages && { text: [...sentences].join('. '), languages };
}

/** Undefined where one sentence means other languages than the next. */
function languagesOf(wishes: readonly StyleWish[]): readonly string[] | undefined {
  const [first = [], ...others] = wishes.map(({ languages = [] }) =>
    [...new Set(languages.map(baseLanguage))].toSorted(),
  );
  return others.every((other) => other.join() === first.join()) ? first : undefined;
}

/** What is heard of a text, if nothing else is in it; known for each text once. */
function wholeWishes(text: string): readonly StyleWish[] {
  const before = known.get(text);
  if (before) return before;
  const wishes = findWhole(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, wishes);
  return wishes;
}

const known = new Map<string, readonly StyleWish[]>();
const mostKnown = 2000;

/** All of it by one rule, or each part of a list by one, which says the same as they do together. */
function findWhole(typed: string): readonly StyleWish[] {
  const text = typed.replace(/\s+/gu, ' ').trim();
  const all = styleWishes(text);
  const whole = heardByOne(text, all);
  if (whole.length > 0) return whole;
  const parts = text.split(/\s*[,;]\s+(?:and\s+)?|\s+(?:and|plus|&|\+)\s+/iu);
  if (parts.length < 2 || parts.length > mostParts) return [];
  const each = parts.map((part) => heardByOne(part, styleWishes(part)));
  const isSame = keyOf(each.flat()) === keyOf(all);
  return isSame && each.every(({ length }) => length > 0) ? all : [];
}

/** The wishes of the only rule that hears all of a text; of two, one mistakes it for something else. */
function heardByOne(text: string, wishes: readonly StyleWish[]): readonly StyleWish[] {
  if (wishes.some(({ part }) => part !== undefined)) return [];
  if (new Words(text).exception !== undefined) return [];
  const rules = [...new Set(wishes.map(({ rule }) => rule))];
  const whole = rules
    .map((rule) => wishes.filter((wish) => wish.rule === rule))
    .filter((own) => isWhole(text, own));
  return whole.length === 1 ? (whole[0] ?? []) : [];
}

/** Whether the wishes of one rule account for every word. */
function isWhole(text: string, own: readonly StyleWish[]): boolean {
  const said = new Set(partsOf(own.map(({ rule, value }) => rule.tell(value)).join(' ')));
  const words = wordsIn(text);
  const isDeclined = declinedIn(text, own);
  return words.every((one, index) => {
    const { word, start, end } = one;
    const next = words[index + 1];
    if (fillers.has(word.toLowerCase()) || isSaid(word, said) || isDeclined(one)) return true;
    return (
      (contrasts.has(word.toLowerCase()) && next !== undefined && isDeclined(next)) ||
      (!isTerm(word) && !isIdle(`${text.slice(0, start)}${nothing}${text.slice(end)}`, own))
    );
  });
}

/** "Single quotes, not double": of what is wanted, the other choice is no more than the other side. */
function declinedIn(text: string, own: readonly StyleWish[]): (word: Word) => boolean {
  if (own.some(({ forbids }) => forbids)) return () => false;
  const choices = own.flatMap(({ rule }) => Object.entries(rule.values).flat());
  const choice = new Set(partsOf(choices.join(' ')));
  const words = new Words(text);
  return ({ word, start }) =>
    !fillers.has(word.toLowerCase()) &&
    isSaid(word, choice) &&
    words
      .mentions(new RegExp(escaped(word), 'giu'))
      .some(({ match, stance }) => match.index === start && stance === 'unwanted');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** A name of its own, such as `JSDoc`: the rule may hear a kind of thing in it, the user meant this one. */
function isTerm(word: string): boolean {
  return /[\p{Ll}\d]\p{Lu}|\p{Lu}{2}|\w\.\w|[_(]/u.test(word);
}

/** Whether the same is heard with a word that means nothing in the place of another. */
function isIdle(text: string, own: readonly StyleWish[]): boolean {
  const [first] = own;
  const heard = [first?.rule.hear(new Words(text)) ?? []].flat();
  return keyOf(heard) === keyOf(own);
}

function keyOf(asked: readonly Pick<StyleWish, 'value' | 'forbids' | 'languages'>[]): string {
  return JSON.stringify(
    asked.map(({ value, forbids, languages }) => [value, forbids, languages]).toSorted(),
  );
}

/** No rule has it in its patterns, and none takes it for a name in a style of naming. */
const nothing = 'qwxz';

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Words between blanks, without the marks around them. */
function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/\S+/gu)].flatMap(({ 0: token, index }) => {
    const head = /^[\p{P}~^$+|=<>`]*?(?=[\p{L}\p{N}%|+=<>@#_*])/u.exec(token)?.[0].length ?? 0;
    const word = token.slice(head).replace(/[.,;:!?'"’”»)\]}`…–—-]+$/u, '');
    const start = index + head;
    return word === '' ? [] : [{ word, start, end: start + word.length }];
  });
}

function isSaid(word: string, said: ReadonlySet<string>): boolean {
  const parts = partsOf(word);
  return parts.length > 0 && parts.every((part) => fillers.has(part) || isAmong(part, said));
}

/** "Indentation" is said by "indent". */
function isAmong(part: string, said: ReadonlySet<string>): boolean {
  const isForm = (long: string, short: string) => short.length >= 5 && long.startsWith(short);
  return said.has(part) || [...said].some((one) => isForm(part, one) || isForm(one, part));
}

/** The words of a text in one form: "quoted" and "quotes" are the same. */
function partsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/u, '') : word.replace(/(?<=..)s$/u, ''),
  );
}

const contrasts: ReadonlySet<string> = new Set(['not', 'no', 'never', 'over', 'than', 'without']);

/** Words that say nothing of what is wanted, how much, or where. */
const fillers: ReadonlySet<string> = new Set(
  `a an the my our your their its i we you me us it they them to for in on of with at as by and
  or is are be should must shall will want wants need needs would like likes love prefer prefers
  preferred use uses using used write writes writing written please always ever all every each
  everywhere code that which there have has having do does make makes keep put give let set
  stick style syntax keyword keywords i'd i'm we're i'll it's only just`.split(/\s+/u),
);
