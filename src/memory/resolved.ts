import { speaksOf } from '../style/code/language.ts';
import { type StyleWish, styleWishes } from '../style/heard.ts';
import { subjectOf } from '../style/rule.ts';
import { holdsFor } from './holdsFor.ts';
import type { Placed, Recalled } from './recall.ts';

/** What holds for one rule in one file. */
export interface Resolved {
  readonly wish: StyleWish;
  readonly placed: Placed;
  /** The memories that say something else about the same, and lose. */
  readonly overrides: readonly Placed[];
}

/** What one memory asks of one rule. */
interface Claim {
  readonly wish: StyleWish;
  readonly placed: Placed;
}

/**
 * What each rule comes to for a file (a VS Code language id and a path relative to its folder): of the
 * memories that a rule hears, the one of the nearer scope wins, then the narrower one, then the newer.
 * In the order of the rules' names.
 */
export function resolvedFor(
  recalled: Recalled,
  file: { readonly language: string; readonly path: string },
): readonly Resolved[] {
  const all = [
    ...recalled.told,
    ...recalled.leftOut,
    ...recalled.overridden.map(({ placed }) => placed),
  ];
  const claims = all
    .filter(({ memory }) => holdsFor(memory.appliesTo, file))
    .flatMap((placed) => claimsOf(placed, file.language))
    .toSorted(byPrecedence);
  const found = new Map<string, Resolved>();
  for (const { wish, placed } of claims) {
    const key = `${wish.rule.name} ${subjectOf(wish.value)} ${wish.part ?? ''}`;
    const winner = found.get(key);
    if (!winner) found.set(key, { wish, placed, overrides: [] });
    else if (winner.wish.value !== wish.value && !winner.overrides.includes(placed)) {
      found.set(key, { ...winner, overrides: [...winner.overrides, placed] });
    }
  }
  return [...found.values()].toSorted((a, b) => (a.wish.rule.name < b.wish.rule.name ? -1 : 1));
}

function claimsOf(placed: Placed, language: string): readonly Claim[] {
  return styleWishes(placed.memory.text)
    .filter(({ rule }) => rule.of === 'code')
    .filter((wish) => speaksOf(wish.rule.languages, language))
    .filter((wish) => speaksOf(wish.languages ?? [], language))
    .map((wish) => ({ wish, placed }));
}

const nearness = { workspace: 0, profile: 1, user: 2 };

function byPrecedence({ placed: one }: Claim, { placed: other }: Claim): number {
  return (
    nearness[one.ref.scope] - nearness[other.ref.scope] ||
    width(one) - width(other) ||
    (one.memory.updated < other.memory.updated ? 1 : -1)
  );
}

/** Globs are narrower than languages, languages narrower than neither. */
function width({ memory: { appliesTo } }: Placed): number {
  if (appliesTo.globs.length > 0) return 0;
  return appliesTo.languages.length > 0 ? 1 : 2;
}
