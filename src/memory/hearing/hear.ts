import { dangerIn, mayRemember, redact } from '../gate.ts';
import type { AppliesTo, Kind } from '../memory.ts';
import { appliesTo, type Reach } from './appliesTo.ts';
import { canonicalText } from './canonicalText.ts';
import { clauses, type Statement } from './clauses.ts';
import { isEcho } from './cues.ts';
import { type Forgetting, forgetting } from './forgetting.ts';
import { ownWords } from './ownWords.ts';
import { topic } from './topic.ts';
import { type Wish, wish } from './wish.ts';

/** A lasting wish, in the words that would be remembered. */
export interface Heard {
  readonly text: string;
  readonly kind: Kind;
  /** What it is about; see `topic`. */
  readonly slot?: string;
  readonly appliesTo: AppliesTo;
  readonly scope: 'user' | 'workspace';
  readonly confidence: 'high' | 'medium' | 'low';
  /** The user's sentence, as typed. */
  readonly quote: string;
}

export interface Hearing {
  readonly remember: readonly Heard[];
  readonly forget: readonly (Forgetting & { readonly quote: string })[];
  /** Wishes that must not be kept; secrets in `excerpt` are masked. */
  readonly refused: readonly { readonly excerpt: string; readonly why: string }[];
}

/** More in one message is a document, not talk. */
const mostWishes = 30;

/** Hears the explicit wishes in one message that the user typed. Never throws; nothing is stored. */
export function hear(message: string): Hearing {
  const statements = clauses(ownWords(message));
  const remember: Heard[] = [];
  const forget: (Forgetting & { quote: string })[] = [];
  const refused: { excerpt: string; why: string }[] = [];
  for (const [index, statement] of statements.entries()) {
    const quote = quoteOf(statement);
    const forgotten = forgetting(statement.text);
    if (forgotten) {
      forget.push({ ...forgotten, quote });
      continue;
    }
    if (isEcho(statement.text) || remember.length > 2 * mostWishes) continue;
    const wishes = wish(statement, isEcho(statements[index + 1]?.text ?? ''));
    const why = wishes.length > 0 ? dangerIn(quote) : undefined;
    if (why) {
      refused.push({ excerpt: redact(quote), why });
      continue;
    }
    for (const heard of heardIn(statement, wishes)) {
      const verdict = mayRemember(heard.text);
      if (verdict.ok) remember.push(heard);
      else refused.push({ excerpt: verdict.excerpt, why: verdict.why });
    }
  }
  return { remember: distinct(remember).slice(0, mostWishes), forget, refused };
}

function quoteOf({ text, items }: Statement): string {
  return [text, ...items.map((item) => `- ${item}`)].join('\n');
}

/** A language that is named once holds for all wishes of the sentence that name none. */
function heardIn(statement: Statement, wishes: readonly Wish[]): readonly Heard[] {
  const isList = statement.items.length > 0;
  const shared = [statement.text, ...(isList ? [] : wishes.map(({ said }) => said))];
  const fallback = wishes.length > 0 ? shared.map(appliesTo).find(isLimited) : undefined;
  const heard = wishes.map((one) => {
    const reach = appliesTo(one.text);
    const named = [reach, appliesTo(one.said)].find(isLimited) ?? fallback ?? reach;
    return toHeard(one, { ...reach, appliesTo: named.appliesTo }, quoteOf(statement));
  });
  return isList ? heard : rejoined(heard);
}

function isLimited({ appliesTo: { languages, globs } }: Reach): boolean {
  return languages.length + globs.length > 0;
}

function toHeard(one: Wish, reach: Reach, quote: string): Heard {
  const text = canonicalText(reach.rest);
  const slot = topic(text);
  const { kind, scope, confidence } = one;
  return {
    text,
    kind,
    ...(slot ? { slot } : {}),
    appliesTo: reach.appliesTo,
    scope,
    confidence,
    quote,
  };
}

/** "Use tabs, never use spaces" says one thing twice: neighbours in one slot are one memory. */
function rejoined(heard: readonly Heard[]): readonly Heard[] {
  const joined: Heard[] = [];
  for (const next of heard) {
    const last = joined.at(-1);
    if (last?.slot && last.slot === next.slot) {
      const text = `${last.text}, ${next.text.charAt(0).toLowerCase()}${next.text.slice(1)}`;
      joined.splice(-1, 1, { ...last, text });
    } else joined.push(next);
  }
  return joined;
}

function distinct(heard: readonly Heard[]): readonly Heard[] {
  const key = (one: Heard) => JSON.stringify([one.text.toLowerCase(), one.scope, one.appliesTo]);
  return [...new Map(heard.map((one) => [key(one), one])).values()];
}
