import type { Code } from './code/code.ts';
import type { Words } from './hear/words.ts';
import type { Asked, CodeRule, Sight } from './rule.ts';

/** What is asked, without its value. */
export type Heard = Omit<Asked, 'value'>;

/** One value of a rule that has many: how it is asked for, and which sights keep or break it. */
export interface Manner {
  readonly value: string;
  /** What it asks for, for the table of rules. */
  readonly about: string;
  /** The sentence for the prompt. */
  readonly tell: string;
  hear(words: Words): Heard | undefined;
  readonly keptBy?: readonly string[];
  readonly brokenBy: readonly string[];
}

export interface Manners extends Pick<CodeRule, 'name' | 'about' | 'languages'> {
  readonly manners: readonly Manner[];
  readonly see: (code: Code) => readonly Sight[];
}

/** A rule whose values are independent of one another: one wish may ask for several. */
export function mannersRule({ name, about, languages, manners, see }: Manners): CodeRule {
  const byValue = new Map(manners.map((manner) => [manner.value, manner]));
  return {
    name,
    of: 'code',
    about,
    values: Object.fromEntries(manners.map((manner) => [manner.value, manner.about])),
    languages,
    hear: (words) => heardIn(manners, words),
    tell: (value) => byValue.get(value)?.tell ?? value,
    see: (code) => see(code).toSorted((a, b) => a.start - b.start),
    fits: (value, seen) => {
      const manner = byValue.get(value);
      return manner && fitsManner(manner, seen);
    },
    habit: () => undefined,
  };
}

/** Whether a sight keeps a manner or breaks it. */
export function fitsManner({ keptBy, brokenBy }: Manner, seen: string): boolean | undefined {
  if (keptBy?.includes(seen)) return true;
  return brokenBy.includes(seen) ? false : undefined;
}

/** Everything that the words ask of these manners; undefined for nothing. */
export function heardIn(manners: readonly Manner[], words: Words): readonly Asked[] | undefined {
  const asked = manners.flatMap((manner) => {
    const heard = manner.hear(words);
    return heard ? [{ value: manner.value, ...heard }] : [];
  });
  return asked.length > 0 ? asked : undefined;
}

/** The words want a thing, without exception. */
export function wants(words: Words, thing: RegExp): boolean {
  return words.exception === undefined && words.stance(thing) === 'wanted';
}

/** The words rule a thing out, without exception. */
export function rulesOut(words: Words, thing: RegExp): boolean {
  return words.exception === undefined && words.stance(thing) === 'unwanted';
}

/** Ruled out as a thing: any code without it keeps the wish. */
export function without(
  words: Words,
  thing: RegExp,
  languages?: readonly string[],
): Heard | undefined {
  if (!rulesOut(words, thing)) return undefined;
  return languages ? { forbids: true, languages } : { forbids: true };
}

/** A sight of a node, or of any other span. */
export function sight(seen: string, { start, end }: { start: number; end: number }): Sight {
  return { seen, start, end };
}
