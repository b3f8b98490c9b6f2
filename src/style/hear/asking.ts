import type { Asked } from '../rule.ts';
import { numberAfter } from './numbers.ts';
import type { Words } from './words.ts';

/**
 * Which of a rule's values the words ask for. One that is wanted is asked for; of two, ruling one out
 * asks for the other. Undefined where none or several are wanted, or where there is an exception.
 */
export function choice(
  words: Words,
  alternatives: Readonly<Record<string, RegExp>>,
): Asked | undefined {
  if (words.exception !== undefined || words.has(indifferent)) return undefined;
  const named = Object.entries(alternatives).flatMap(([value, pattern]) => {
    const stance = words.stance(pattern);
    return stance ? [{ value, stance }] : [];
  });
  const wanted = named.filter(({ stance }) => stance === 'wanted');
  const [only, ...others] = wanted;
  if (only) return others.length === 0 ? { value: only.value } : undefined;
  const left = Object.keys(alternatives).filter(
    (value) => !named.some((one) => one.value === value),
  );
  const [value] = left;
  return named.length > 0 && left.length === 1 && value !== undefined
    ? { value, forbids: true }
    : undefined;
}

/** "Either is fine" asks for nothing. */
const indifferent =
  /\beither\b|\bno preference\b|\b(?:do not|don't) (?:care|mind)\b|\bdoes(?: not|n't) matter\b|\bboth\b.*\b(?:fine|ok(?:ay)?|allowed|good)\b/iu;

/** Whether the words ask for something or rule it out. Undefined where there is an exception. */
export function presence(
  words: Words,
  thing: RegExp,
  values: { readonly wanted: string; readonly unwanted: string },
): Asked | undefined {
  const isPlain = words.exception === undefined && !words.has(indifferent);
  const stance = isPlain ? words.stance(thing) : undefined;
  if (stance === undefined) return undefined;
  return stance === 'wanted' ? { value: values.wanted } : { value: values.unwanted, forbids: true };
}

/**
 * The most that the words allow of a unit ("at most 3 parameters", "under 80 columns"): a whole number.
 * Undefined where they name no number or a least one.
 */
export function limit(words: Words, unit: RegExp): number | undefined {
  return words.exception === undefined ? numberAfter(words.text, unit) : undefined;
}
