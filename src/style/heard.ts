import { languagesNamed, narrowedTo, partsByLanguage } from './hear/languagesNamed.ts';
import { Words } from './hear/words.ts';
import type { Asked, Rule } from './rule.ts';
import { rules } from './rules.ts';

/** A preference as a rule understands it. */
export interface StyleWish extends Asked {
  readonly rule: Rule;
  /** Where the words limit it to one kind of code: a sentence for the prompt has to say so. */
  readonly part?: CodePart;
}

/** Test code, or all that is none. */
export type CodePart = 'tests' | 'other than tests';

/** The same preferences are asked about with every reply, and a rule hears with many patterns. */
const known = new Map<string, readonly StyleWish[]>();
const mostKnown = 5000;

/** What the rules hear in a preference; empty where it is plain words to all of them. */
export function styleWishes(text: string): readonly StyleWish[] {
  const before = known.get(text);
  if (before) return before;
  const wishes = heardIn(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, wishes);
  return wishes;
}

/** The rule of this name, for what must not load all rules with itself. */
export function ruleNamed(name: string): Rule | undefined {
  return rules.find((rule) => rule.name === name);
}

/** Hears with one rule more at each step: the first time a pattern is used it has to be compiled. */
export function* hearingSteps(): Generator<undefined> {
  const words = new Words('Use it');
  for (const rule of rules) {
    rule.hear(words);
    yield;
  }
}

function heardIn(text: string): readonly StyleWish[] {
  const told = toldAs(text);
  if (told) return [told];
  const apart = partsByLanguage(text);
  return (apart.length > 0 ? apart : [text]).flatMap(heardInOne);
}

/** Lines of code, tables and headings stand among the wishes of a file of rules. */
function isNoWish(text: string): boolean {
  if (/^\s*(?:\/\/\/ ?<|<\/?[a-z]|[}\])]|={3,} [^=!]*={3,}$)/iu.test(text)) return true;
  if (text.startsWith('|')) return /.\|$/u.test(text);
  const isStatement =
    /^\s*(?:export|public|private|static|const|let|var|async|await|return|throw|import)\s/u.test(
      text,
    );
  return isStatement && /[=({.]/u.test(text) && /[;{(,[]$/u.test(text);
}

function heardInOne(text: string): readonly StyleWish[] {
  if (isNoWish(text)) return [];
  const { part, rest } = partIn(text);
  const words = new Words(rest);
  const named = languagesNamed(rest);
  return rules.flatMap((rule) => {
    const asked = [rule.hear(words) ?? []].flat();
    const reached = rule.of === 'code' ? asked.map((one) => narrowedTo(named, one)) : asked;
    return reached.map((one) => ({ ...one, rule, ...(part ? { part } : {}) }));
  });
}

let tellings: ReadonlyMap<string, { readonly rule: Rule; readonly value: string }> | undefined;

/** A rule's own sentence, as it is remembered from a survey or an edit, means that value and no other. */
function toldAs(text: string): StyleWish | undefined {
  tellings ??= new Map(
    rules.flatMap((rule) =>
      Object.keys(rule.values)
        .filter((value) => !/[<>]/u.test(value))
        .map((value) => [rule.tell(value), { rule, value }] as const)
        .toReversed(),
    ),
  );
  const told = tellings.get(text.trim().replace(/\.$/u, ''));
  if (!told) return undefined;
  const { rule, value } = told;
  const asked = [rule.hear(new Words(text)) ?? []].flat().find((one) => one.value === value);
  return { ...(asked ?? { value }), rule };
}

const tests = String.raw`(?:(?:the|our|my|all|any|unit|integration|your)\s+)*(?:tests?(?:\s+(?:code|files?|cases?|suites?|modules?|functions?|methods?))?|specs?(?:\s+files?)?)`;
const outside = new RegExp(
  String.raw`[,;(]?\s*\b(?:(?:but|and)\s+)?(?:(?:not|never|except|other than|apart from|aside from|save)\s+(?:for\s+|(?:in|inside|within)\s+)${tests}|(?:except|excluding)\s+${tests}|outside(?:\s+of)?\s+${tests}|(?:only\s+)?in\s+(?:non-test|production|shipped)\s+code(?:\s+only)?|${tests}\s+(?:excepted|excluded|aside))(?![\w-])\)?`,
  'iu',
);
const inside = new RegExp(
  String.raw`[,(]?\s*\b(?:only\s+)?(?:in|inside|within)\s+${tests}(?:\s+only)?(?![\w-])\)?|^(?:for|when\s+writing)\s+${tests}(?:\s*[,:]|\s+(?=\w))|\s*\bfor\s+(?:test\s+(?:code|files)|tests\s+only)(?![\w-])`,
  'iu',
);

/** "Test functions in snake_case": said of a kind of names, not as what is to be written. */
const ofTests =
  /(?<!\b(?:write|add|use|create|generate|make|prefer|with|as) (?:\w+ )?)\b(?:unit )?test (?=(?:function|method|class)(?:e?s)?\b)/iu;
/** Of several things in a list only one may be of tests. */
const severalThings = /[,;]|\band\b/iu;

/** Which code a wish is limited to, and the wish without these words. */
function partIn(text: string): { readonly part?: CodePart; readonly rest: string } {
  for (const [pattern, part] of [
    [outside, 'other than tests'],
    [inside, 'tests'],
    ...(severalThings.test(text) ? [] : [[ofTests, 'tests'] as const]),
  ] as const) {
    const match = pattern.exec(text);
    if (!match) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    // "Tests in tests/": there nothing is left that could be a wish.
    if (/\w/u.test(rest)) return { part, rest: rest.trim() };
  }
  return { rest: text };
}
