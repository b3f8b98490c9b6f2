import type { Code } from './code/code.ts';
import type { Span } from './code/syntaxNode.ts';
import type { Words } from './hear/words.ts';
import type { ReplyText } from './reply/replyText.ts';

/** What a user asked for, as one rule understands it. */
export interface Asked {
  /** One of the rule's values: `single`, `functions:snake`, `80`. */
  readonly value: string;
  /** The words only rule something out ("no print"): code without it keeps them. */
  readonly forbids?: true;
  /** The words themselves mean these languages only: "unwrap" is Rust. */
  readonly languages?: readonly string[];
}

/** One piece of evidence: something that the rule is about, how it was done, and where. */
export interface Sight extends Span {
  /** What was seen, in the rule's own words: `double`, `functions:getName`, `93`. */
  readonly seen: string;
}

/** Other text for a span of the code. */
export interface Edit extends Span {
  readonly text: string;
}

interface RuleOf<Seen> {
  /** As in DESIGN.md and the README: `docstring-style`. Also the slot of a memory that it hears. */
  readonly name: string;
  /** What it is about, for the README's table: a few words, no full stop. */
  readonly about: string;
  /** Its values, each with what it asks for. `<n>` and `<name>` stand for what is filled in. */
  readonly values: Readonly<Record<string, string>>;
  /** VS Code language ids in which it means something; empty for the rules of the reply itself. */
  readonly languages: readonly string[];
  /** The value that a user asked for in words of their own; undefined where they speak of something else. */
  hear(words: Words): Asked | readonly Asked[] | undefined;
  /** The sentence for the prompt: what to do, not what to avoid. No full stop. */
  tell(value: string): string;
  /** All evidence, for and against any value. */
  see(seen: Seen): readonly Sight[];
  /**
   * Whether what was seen is what was asked for; undefined where it says nothing about it.
   * Without this function, it is where both are the same.
   */
  fits?(value: string, seen: string): boolean | undefined;
  /**
   * False where nothing of what is shown could prove that a value was kept ("sparing comments"): where
   * no sight contradicts it, that is said instead. Without this function, always true.
   */
  checkable?(value: string, seen: Seen): boolean;
}

/** A rule about code. */
export interface CodeRule extends RuleOf<Code> {
  readonly of: 'code';
  /** The value that a sight speaks for as a habit; undefined where it speaks for none. Default: what was seen. */
  habit?(seen: string, code: Code): string | undefined;
  /** The habits themselves, where counting each sight's is not enough: how often each thing was seen. */
  habits?(seen: ReadonlyMap<string, number>, language?: string): readonly Habit[];
  /** What was counted and what it does, behind a number: "strings stand in single quotes". */
  counted?(value: string): string;
  /** The edits that mend a sight without any doubt; undefined where there is doubt. */
  mend?(value: string, sight: Sight, code: Code): readonly Edit[] | undefined;
}

/** A rule about the reply itself. */
export interface ReplyRule extends RuleOf<ReplyText> {
  readonly of: 'reply';
}

export type Rule = CodeRule | ReplyRule;

/** A value with the number of occasions that speak for it and against it. */
export interface Habit {
  readonly value: string;
  readonly for: number;
  readonly against: number;
}

/** What a value is about, where a rule has several such: `functions` of `functions:snake`. */
export function subjectOf(value: string): string {
  return value.includes(':') ? value.slice(0, value.indexOf(':')) : '';
}

/** Of a rule about which code has no habits: the survey leaves it out. */
export const noHabit = (): undefined => undefined;
