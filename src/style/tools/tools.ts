import { plainer, rephrased } from '../hear/rephrased.ts';
import type { Words } from '../hear/words.ts';
import type { Asked } from '../rule.ts';

/** A tool that people choose among others of its group. */
export interface Tool {
  /** Tools of one group do the same: a project has one of them. */
  readonly group: string;
  /** The names that people give it, as the source of a pattern; its own name where absent. */
  readonly words?: string;
  /** After these words, as the source of a pattern, its name means something else. */
  readonly otherwise?: string;
  /** A closer name for one of its kinds: JUnit 5 is JUnit. */
  readonly of?: string;
  /** Languages in which alone the words mean it. */
  readonly languages?: readonly string[];
}
export type Tools = Readonly<Record<string, Tool>>;

interface Named {
  readonly name: string;
  readonly group: string;
  readonly stance: 'wanted' | 'unwanted';
}

/** "Either" is no choice, and what holds in some cases cannot be checked. */
const unclear =
  /\beither\b|\bno preference\b|\bwhichever\b|\bif\b|\bin ci\b|\be\.g\.|\bboth\b|\bdoes(?:n't| not) matter\b/iu;

/** What the words ask of tools: in each group the one that is wanted, else those that are ruled out. */
export function toolsAsked(given: Words, tools: Tools): readonly Asked[] | undefined {
  const words = plainer(rephrased(given, [[/\buv pip\b/giu, 'uv']]));
  if (given.exception !== undefined || words.has(unclear)) return undefined;
  const named = toolsNamed(words, tools);
  const groups = [...new Set(named.map(({ group }) => group))];
  const asked = groups.flatMap((group) =>
    askedOf(named.filter((one) => one.group === group)).map((one) => {
      const languages = tools[one.value]?.languages;
      return languages ? { ...one, languages } : one;
    }),
  );
  return asked.length > 0 ? asked : undefined;
}

function askedOf(named: readonly Named[]): readonly Asked[] {
  const [wanted, ...more] = named.filter(({ stance }) => stance === 'wanted');
  if (wanted) return more.length === 0 ? [{ value: wanted.name }] : [];
  return named.map(({ name }) => ({ value: `forbidden:${name}` }));
}

/** A name before a command of its own ("npm ci") is a choice only beside another tool. */
function toolsNamed(words: Words, tools: Tools): readonly Named[] {
  const all = Object.entries(tools);
  const loose = all.filter(([name, tool]) => words.has(patternOf(name, tool, false)));
  const isContrast = loose.length > 1;
  const found = loose.flatMap(([name, tool]) => {
    const stance = words.stance(patternOf(name, tool, !isContrast));
    return stance ? [{ name, group: tool.group, of: tool.of, stance }] : [];
  });
  const closer = new Set(found.map((one) => one.of));
  return found.filter(({ name }) => !closer.has(name));
}

const patterns = new Map<string, RegExp>();

function patternOf(name: string, { words, otherwise }: Tool, isStrict: boolean): RegExp {
  const source = words ?? name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const not = isStrict && otherwise !== undefined ? `(?! (?:${otherwise})\\b)` : '';
  const whole = `(?<![\\w@/.-])(?:${source})(?![\\w/-]|\\.\\w|:\\w)${not}`;
  const pattern = patterns.get(whole) ?? new RegExp(whole, 'iu');
  patterns.set(whole, pattern);
  return pattern;
}

/**
 * Whether a tool that was seen is the one that was asked for; what was seen may leave several open:
 * `nunit/mstest`. Undefined between groups.
 */
export function toolFits(tools: Tools, value: string, seen: string): boolean | undefined {
  const names = seen.split('/');
  const isForbidden = value.startsWith('forbidden:');
  const asked = isForbidden ? value.slice('forbidden:'.length) : value;
  const isOne = (name: string) => name === asked || tools[name]?.of === asked;
  // The general name is neither for nor against one of its kinds.
  if (names.some((name) => tools[asked]?.of === name)) return undefined;
  const group = tools[asked]?.group;
  const isOther = names.every((name) => tools[name]?.group === group);
  if (!isForbidden) return names.some(isOne) || (isOther ? false : undefined);
  if (names.every(isOne)) return false;
  return isOther && !names.some(isOne) ? true : undefined;
}
