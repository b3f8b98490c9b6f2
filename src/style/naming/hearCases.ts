import { languagesNamed } from '../hear/languagesNamed.ts';
import type { Words } from '../hear/words.ts';
import { isOfExports } from './exportedNames.ts';
import { any, isOnly, joining } from './gaps.ts';
import { casesIn, type Mention, subjectsIn } from './vocabulary.ts';

/** A subject and the case that its names have. */
export interface NamedCase {
  readonly subject: string;
  readonly letterCase: string;
  /** Where the wish has another case for another language. */
  readonly languages?: readonly string[];
}

type Case = ReturnType<typeof casesIn>[number];
type Group = { readonly subjects: readonly Mention[] } | { readonly letterCase: Case };

const longest = 2_000;

/** What a wish says of names: pairs of a subject and a case. Empty where it says nothing clear. */
export function hearCases(words: Words): readonly NamedCase[] {
  if (words.exception !== undefined || words.text.length > longest) return [];
  const text = plainText(words.text);
  if (isOfExports(text)) {
    return [{ subject: 'functions', letterCase: 'mixed', languages: ['go'] }];
  }
  const found = text.split(/[.;]\s+|\n/u).flatMap((sentence) => pairsIn(sentence.trim()));
  if (found.length > 0) return widened(found);
  return subjectsIn(text).length === 0 ? bare(text) : [];
}

/** Without examples in brackets, and without what a case was preferred to. */
function plainText(text: string): string {
  const plain = text
    .replace(
      /\((?:e\.?g\.?|for example|for instance|like|such as|i\.?e\.?|ex:)[^()]*\)/giu,
      (part) => (casesIn(part).length > 0 ? part.replace(/[()]|e\.?g\.?|i\.?e\.?/giu, ' ') : ''),
    )
    .replace(/(?<=\w)\/(?=\w)/gu, ' / ')
    .replace(/[ \t]+/gu, ' ')
    .trim();
  const refused = casesIn(plain).filter(({ wanted }) => !wanted);
  if (refused.length === casesIn(plain).length) return plain;
  const wanted = refused.toReversed().reduce((rest, { start, end }) => {
    const before = rest.slice(0, start).replace(contrast, '');
    return before + rest.slice(end);
  }, plain);
  return wanted.replace(/[ \t]+/gu, ' ').trim();
}

const contrast =
  /[,(]?\s*(?:and |but )?(?:not|never|no|over|to|instead of|rather than|in place of|as opposed to|versus|vs\.?|than|don'?t use|do not use|avoid|without)\s+["'`]?$/iu;

/** The pairs of one sentence, each case with the subjects before it or after it. */
function pairsIn(sentence: string): readonly NamedCase[] {
  const groups = groupsIn(sentence);
  const used = new Set<Group>();
  return groups.flatMap((group, at) => {
    if (!('letterCase' in group)) return [];
    const partner = partnerOf(sentence, groups, at, used);
    if (!partner || !('subjects' in partner)) return [];
    used.add(partner);
    return partner.subjects.flatMap(({ means }) =>
      means === '' ? [] : (named(means, group.letterCase) ?? []),
    );
  });
}

function partnerOf(
  sentence: string,
  groups: readonly Group[],
  at: number,
  used: ReadonlySet<Group>,
): Group | undefined {
  const [before, group, after] = [groups[at - 1], groups[at], groups[at + 1]];
  if (!group) return undefined;
  const next = after && 'subjects' in after ? gap(sentence, group, after) : undefined;
  // "snake_case for functions" binds closer than what stands before it.
  if (next !== undefined && isOnly(next, following) && /\b(?:for|naming|name)\b/u.test(next))
    return after;
  const isFree = before !== undefined && 'subjects' in before && !used.has(before);
  if (isFree && isOnly(gap(sentence, before, group), preceding)) return before;
  const apart = next?.replace(/^\s*,(?=\s*for\b)/u, '');
  return apart !== undefined && isOnly(apart, following) ? after : undefined;
}

/** Subjects that stand in one list are one group. */
function groupsIn(sentence: string): readonly Group[] {
  const groups: Group[] = [];
  const subjects = subjectsIn(sentence).map((one) => ({ subjects: [one] }));
  const letterCases = casesIn(sentence).map((letterCase) => ({ letterCase }));
  const all: readonly Group[] = [...subjects, ...letterCases];
  for (const group of all.toSorted((a, b) => startOf(a) - startOf(b))) {
    const last = groups.at(-1);
    const isList = last && 'subjects' in last && 'subjects' in group;
    if (isList && isOnly(gap(sentence, last, group), joining)) {
      groups[groups.length - 1] = { subjects: [...last.subjects, ...group.subjects] };
    } else if (last && 'letterCase' in last && 'letterCase' in group && isSame(last, group)) {
      // "UpperCamelCase (PascalCase)" names one case twice.
      groups[groups.length - 1] = group;
    } else groups.push(group);
  }
  return groups;
}

function isSame(a: { readonly letterCase: Case }, b: { readonly letterCase: Case }): boolean {
  return a.letterCase.means === b.letterCase.means && b.letterCase.start - a.letterCase.end <= 4;
}

function startOf(group: Group): number {
  return 'letterCase' in group ? group.letterCase.start : (group.subjects[0]?.start ?? 0);
}

function endOf(group: Group): number {
  return 'letterCase' in group ? group.letterCase.end : (group.subjects.at(-1)?.end ?? 0);
}

function gap(sentence: string, a: Group, b: Group): string {
  return sentence.slice(endOf(a), startOf(b)).toLowerCase();
}

const following = new Set(
  `${any} for on in to when with as is are be should must used use style notation convention conventions format casing case only always everywhere throughout`.split(
    ' ',
  ),
);
const preceding = new Set(
  `${any} in are is should must be use uses using used always only written write follow follows as with by have has get gets convention conventions style a an to shall will need needs want i we you please like would stay stays keep kept remain format case casing prefer preferably strictly consistently consistent , : = => -> also never not ensure that they them`.split(
    ' ',
  ),
);

function named(subject: string, { means, text, wanted }: Case): NamedCase | undefined {
  const letterCase = meant(subject, means, text);
  if (means === 'kebab' && !/^(?:files|packages)$/u.test(subject)) return undefined;
  return { subject, letterCase: wanted ? letterCase : `not-${letterCase}` };
}

/** "CamelCase" is Pascal's for types; elsewhere it is either of the two. */
function meant(subject: string, means: string, text: string): string {
  if (means !== 'camel' || /^lower/iu.test(text)) return means;
  const isType =
    /^(?:classes|types|aliases|interfaces|enums|structs|traits|components|members)$/u.test(subject);
  if (/^Camel[- ]?Case/u.test(text))
    return isType ? 'pascal' : /^CamelCase/u.test(text) ? 'mixed' : means;
  return isType ? 'mixed' : means;
}

/** A subject covers what is like it, unless the wish has another case for that. */
function widened(found: readonly NamedCase[]): readonly NamedCase[] {
  return found.map((one) => {
    const parts = narrower[one.subject] ?? [];
    const isApart = found.some(
      ({ subject, letterCase }) => parts.includes(subject) && letterCase !== one.letterCase,
    );
    return isApart ? { ...one, subject: `${one.subject}-only` } : one;
  });
}

const narrower: Readonly<Record<string, readonly string[]>> = {
  functions: ['methods'],
  variables: ['parameters', 'fields', 'properties', 'locals'],
};

/** A case and nothing else is that of functions and variables; with several, each has its language. */
function bare(text: string): readonly NamedCase[] {
  const parts = text.split(/\s*[,;]\s*(?:and |but )?|\s+(?:and|but)\s+/u);
  const whole = bareCase(text);
  if (whole.length > 0 || casesIn(text).length < 2) return whole;
  const each = parts.map((part) => {
    const languages = languagesNamed(part);
    return languages.length > 0 ? bareCase(part).map((one) => ({ ...one, languages })) : [];
  });
  return each.every((one) => one.length > 0) ? each.flat() : [];
}

function bareCase(text: string): readonly NamedCase[] {
  const found = casesIn(text);
  const [only, ...others] = found;
  // "MixedCaps, no underscores" says one thing twice.
  const isOne = only && others.every(({ means, wanted }) => means === only.means && wanted);
  if (!isOne || !/^(?:snake|camel|mixed)$/u.test(only.means)) return [];
  const rest = found
    .toReversed()
    .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text)
    .toLowerCase();
  if (!isOnly(rest, idle)) return [];
  const letterCase = only.wanted ? only.means : `not-${only.means}`;
  return ['functions', 'variables'].map((subject) => ({ subject, letterCase }));
}

const idle = new Set(
  `${any} use using prefer always please names identifiers symbols everything everywhere throughout convention conventions style casing case i we like love want in for a an over not instead than rather never only stick with to go keep it that way project is are should be and strictly consistently consistent follow write do don't no from now on want , : - thing things this here repo repository codebase files avoid hate`.split(
    ' ',
  ),
);
