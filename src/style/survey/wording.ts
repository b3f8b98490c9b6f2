import type { CodeRule } from '../rule.ts';
import { subjectOf } from '../rule.ts';

/** What counts for and against a value. */
interface Counted {
  readonly value: string;
  readonly for: number;
  readonly against: number;
}

/** "312 of 340 functions have type hints". No full stop. */
export function habitSentence(rule: CodeRule, { value, for: fits, against }: Counted): string {
  const all = fits + against;
  const count = against === 0 ? `All ${number(all)}` : `${number(fits)} of ${number(all)}`;
  return `${count} ${rule.counted?.(value) ?? `places: ${lowerFirst(rule.tell(value))}`}`;
}

/** What a value asks for, in words for a person: "single quotes". */
export function valueWords(rule: CodeRule, value: string): string {
  const subject = subjectOf(value);
  const plain = rule.values[value];
  if (plain !== undefined) return plain;
  const behind = rule.values[`<kind>:${value.slice(subject.length + 1)}`];
  return behind && subject ? `${subject}: ${behind}` : lowerFirst(rule.tell(value));
}

function number(count: number): string {
  return count.toLocaleString('en');
}

/** Behind a colon; "HTTP" and "I" stay as they are. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
