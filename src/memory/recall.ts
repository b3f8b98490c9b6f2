import type { AppliesTo, Memory } from './memory.ts';
import { promptHeading, promptLine, userLine } from './promptLine.ts';
import { sameReach, sameWords } from './sameWords.ts';
import { type ScopeRef, scopeKey } from './scope.ts';
import { estimateTokens } from './tokens.ts';

/** Tokens that the remembered lines of a briefing may take together. */
export const defaultBudget = 800;

/** What one scope remembers, with the words by which the user and Claude know it. */
export interface Shelf {
  readonly ref: ScopeRef;
  /** "In the project shop-api", "From the profile Work", "Everywhere". */
  readonly where: string;
  /** The folder's or the profile's own name, as it is: it must not go into a prompt unchecked. */
  readonly name?: string | undefined;
  readonly memories: readonly Memory[];
}

/** A memory with the scope that it stands in. */
export interface Placed {
  readonly ref: ScopeRef;
  readonly where: string;
  /** The scope as Claude reads it. */
  readonly heading: string;
  /** The memory as Claude reads it; of one that is not told, as the user wrote it. */
  readonly line: string;
  /** The same line in the user's words: by these a memory is known to have been told. */
  readonly words: string;
  readonly memory: Memory;
}

export interface Recalled {
  /** In the order of precedence. */
  readonly told: readonly Placed[];
  /** Not told, because a narrower scope says something else about the same. */
  readonly overridden: readonly { readonly placed: Placed; readonly by: Placed }[];
  /** Not told, because the budget was used up. */
  readonly leftOut: readonly Placed[];
}

/**
 * All active memories of the shelves, which come in the order of precedence: a narrower one hides
 * a wider one in the same slot. Beyond `budget` tokens the older ones of the wider scopes stay out.
 */
export function recall(shelves: readonly Shelf[], budget: number = defaultBudget): Recalled {
  const winners: Placed[] = [];
  const overridden: { placed: Placed; by: Placed }[] = [];
  const slots = new Map<string, Placed[]>();
  for (const placed of shelves.flatMap(placeNewestFirst)) {
    const key = placed.memory.slot ?? placed.memory.text.toLowerCase();
    const rivals = slots.get(key) ?? [];
    const by = rivals.find((rival) => hides(rival, placed));
    if (by) {
      overridden.push({ placed, by });
      continue;
    }
    slots.set(key, [...rivals, placed]);
    winners.push(placed);
  }
  return { ...withinBudget(winners, budget), overridden };
}

function placeNewestFirst({ ref, where, name, memories }: Shelf): Placed[] {
  const heading = promptHeading(ref, name);
  return memories
    .filter((memory) => memory.status === 'active')
    .map((memory) => {
      const words = userLine(memory);
      return { ref, where, heading, line: words, words, memory };
    })
    .sort((one, other) => (one.memory.updated < other.memory.updated ? 1 : -1));
}

/** Whether `winner`, of the same slot or words, leaves nothing for `placed` to say. */
function hides(winner: Placed, placed: Placed): boolean {
  if (isSameScope(winner, placed)) {
    return (
      sameWords(winner.memory.text, placed.memory.text) &&
      sameReach(winner.memory.appliesTo, placed.memory.appliesTo)
    );
  }
  return isNarrower(winner, placed) && covers(winner.memory.appliesTo, placed.memory.appliesTo);
}

const precedence = { workspace: 0, profile: 1, user: 2 };

/** The folders of one window stand side by side, and so do their profiles: neither wins. */
function isNarrower(one: Placed, other: Placed): boolean {
  return precedence[one.ref.scope] < precedence[other.ref.scope];
}

function isSameScope(one: Placed, other: Placed): boolean {
  return scopeKey(one.ref) === scopeKey(other.ref);
}

/**
 * The memory that still wins over this one, at least in some files: it hides it, or says something
 * about the same for a narrower reach from a scope as near or nearer.
 */
export function winnerOver(id: string, recalled: Recalled): Placed | undefined {
  const hidden = recalled.overridden.find(({ placed }) => placed.memory.id === id);
  if (hidden) return hidden.by;
  const placed = recalled.told.find(({ memory }) => memory.id === id);
  if (placed?.memory.slot === undefined) return undefined;
  const { slot, appliesTo } = placed.memory;
  return recalled.told.find(
    (rival) =>
      rival.memory.slot === slot &&
      (isSameScope(rival, placed) || isNarrower(rival, placed)) &&
      !sameReach(rival.memory.appliesTo, appliesTo) &&
      covers(appliesTo, rival.memory.appliesTo) &&
      !sameWords(rival.memory.text, placed.memory.text),
  );
}

function covers(wide: AppliesTo, narrow: AppliesTo): boolean {
  return (['languages', 'globs'] as const).every(
    (part) =>
      wide[part].length === 0 ||
      (narrow[part].length > 0 && narrow[part].every((entry) => wide[part].includes(entry))),
  );
}

function withinBudget(
  winners: readonly Placed[],
  budget: number,
): Pick<Recalled, 'told' | 'leftOut'> {
  const told: Placed[] = [];
  const leftOut: Placed[] = [];
  const headed = new Set<string>();
  let spent = 0;
  for (const placed of winners) {
    const { heading, words } = placed;
    const first = headed.has(heading) ? '' : `${heading}:\n`;
    const costOf = (line: string) => estimateTokens(`${first}- ${line}\n`);
    const isFitting = (line: string) => spent + costOf(line) <= budget;
    // The rules word only what has room anyway: of a thousand memories that is a few dozen.
    const line = isFitting(words) ? promptLine(placed.memory) : words;
    if (!isFitting(line)) {
      leftOut.push(placed);
      continue;
    }
    spent += costOf(line);
    headed.add(heading);
    told.push({ ...placed, line });
  }
  return { told, leftOut };
}
