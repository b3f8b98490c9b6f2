import type { Placed, Recalled } from '../../memory/recall.ts';
import { type Resolved, resolvedFor } from '../../memory/resolved.ts';
import { scopeKey } from '../../memory/scope.ts';
import type { ResolvedRuleView } from '../../shared/view.ts';
import type { Place } from '../../style/review.ts';
import { type FileText, reviewFile } from '../../style/reviewFile.ts';
import type { Running } from './styleRequests.ts';

/** A document, and all that is remembered where it stands. */
export interface FileAsk {
  readonly file: FileText;
  readonly recalled: Recalled;
}

/** One place of a file that breaks a preference, and the memory that holds it. */
export interface Breach {
  readonly place: Place;
  readonly placed: Placed;
}

export interface FileVerdict {
  /** How many rules hear something that holds for the file. */
  readonly holding: number;
  /** In the order of the text. */
  readonly breaches: readonly Breach[];
}

/** What each style rule comes to for a file. In the style thread: hearing a thousand memories takes a second. */
export function resolveFile(
  { file, recalled }: FileAsk,
  _: Running,
): Promise<readonly ResolvedRuleView[]> {
  const rules = resolvedFor(recalled, file).map(({ wish, placed, overrides }) => ({
    rule: wish.rule.name,
    says: wish.rule.tell(wish.value),
    ...sourceOf(placed),
    overrides: overrides.map(sourceOf),
  }));
  return Promise.resolve(rules);
}

function sourceOf({ ref, where, memory }: Placed) {
  return { scope: scopeKey(ref), memory: memory.id, text: memory.text, where };
}

/** Judges a file by what holds for it, in the style thread. */
export async function checkFile(
  { file, recalled }: FileAsk,
  { grammars }: Running,
): Promise<FileVerdict> {
  const resolved = resolvedFor(recalled, file);
  const placed = [...new Set(resolved.map((one) => one.placed))];
  const preferences = placed.map(({ ref, memory: { id, text } }) => ({
    id: `${scopeKey(ref)}/${id}`,
    text,
    languages: [],
  }));
  const verdicts = await reviewFile(grammars, file, preferences);
  const breaches = verdicts.flatMap(({ places }, index) => {
    const one = placed[index];
    if (!one) return [];
    return places
      .filter((place) => wins(resolved, one, place))
      .map((place) => ({ place, placed: one }));
  });
  const inOrder = breaches.toSorted((a, b) => a.place.start - b.place.start);
  return { holding: resolved.length, breaches: inOrder };
}

/** Of a memory that asks for several things, another may have won over one of them. */
function wins(resolved: readonly Resolved[], placed: Placed, { rule, value }: Place): boolean {
  return resolved.some(
    (one) => one.placed === placed && one.wish.rule.name === rule && one.wish.value === value,
  );
}
