import * as z from 'zod';
import { fence } from './promptLine.ts';
import type { Placed, Recalled } from './recall.ts';
import { scopeKey } from './scope.ts';
import { estimateTokens } from './tokens.ts';

/** One line that Claude was told, and the memory that it came from. */
export const BriefingEntry = z.object({
  scope: z.string(),
  id: z.string(),
  /** As the user reads it; what Claude reads has the name cleaned. */
  where: z.string(),
  line: z.string(),
  /** The line in the user's words, where Claude was told it in others. */
  words: z.string().optional(),
});
export type BriefingEntry = z.infer<typeof BriefingEntry>;

/** What a conversation was told at its start: rendered once, then sent again byte for byte. */
export const Briefing = z.object({
  text: z.string(),
  entries: z.array(BriefingEntry),
  leftOut: z.array(z.object({ text: z.string(), why: z.string() })),
  tokens: z.number().int().nonnegative(),
  /** False while `tokens` is our estimate. */
  exact: z.boolean(),
});
export type Briefing = z.infer<typeof Briefing>;

/** What was told later, when memory changed in mid-conversation. */
export const MemoryChange = z.object({
  text: z.string(),
  added: z.array(BriefingEntry),
  removed: z.array(BriefingEntry),
  tokens: z.number().int().nonnegative(),
  exact: z.boolean(),
});
export type MemoryChange = z.infer<typeof MemoryChange>;

const preamble = `What this user told you to remember. Follow every line that fits the task, without being asked again and without mentioning it. A line that begins with a language or a file pattern holds for that only. Where two lines disagree, the more specific one wins, and what the user says now wins over both.`;

/** Renders the briefing: sorted, without date or counter, so that the same memories give the same bytes. */
export function renderBriefing(recalled: Recalled): Briefing {
  const entries = recalled.told.map(entryOf);
  const text =
    entries.length === 0 ? '' : `${preamble}\n<${fence}>\n${sections(recalled.told)}\n</${fence}>`;
  const leftOut = [
    ...recalled.overridden.map(({ placed, by }) => ({
      text: placed.line,
      why: `${by.where}, “${by.memory.text}” wins.`,
    })),
    ...recalled.leftOut.map((placed) => ({
      text: placed.line,
      why: 'It no longer fits: the briefing is full.',
    })),
  ];
  return {
    text,
    entries,
    leftOut,
    tokens: text === '' ? 0 : estimateTokens(text),
    exact: text === '',
  };
}

/** What must be said so that what was told becomes what is recalled now; undefined if nothing. */
export function renderChange(
  told: readonly BriefingEntry[],
  recalled: Recalled,
): MemoryChange | undefined {
  const now = recalled.told.map(entryOf);
  const isNew = (entry: BriefingEntry) => !told.some((other) => sameEntry(entry, other));
  const fresh = recalled.told.filter((placed) => isNew(entryOf(placed)));
  const added = fresh.map(entryOf);
  const removed = told.filter((entry) => !now.some((other) => sameEntry(entry, other)));
  if (added.length + removed.length === 0) return undefined;
  const parts = [
    removed.length > 0
      ? `These no longer hold. Do not follow them:\n${bullets(removed.map(({ line }) => line))}`
      : '',
    added.length > 0 ? `These hold from now on:\n<${fence}>\n${sections(fresh)}\n</${fence}>` : '',
  ];
  const text = `What the user wants remembered has changed.\n${parts.filter(Boolean).join('\n')}`;
  return { text, added, removed, tokens: estimateTokens(text), exact: false };
}

/** What a conversation has been told by now: its briefing, and each change after it. */
export function toldSoFar(
  briefing: Briefing | undefined,
  changes: readonly MemoryChange[],
): readonly BriefingEntry[] {
  return changes.reduce<readonly BriefingEntry[]>(
    (told, change) => [
      ...told.filter((entry) => !change.removed.some((other) => sameEntry(entry, other))),
      ...change.added,
    ],
    briefing?.entries ?? [],
  );
}

function entryOf(placed: Placed): BriefingEntry {
  return {
    scope: scopeKey(placed.ref),
    id: placed.memory.id,
    where: placed.where,
    line: placed.line,
    ...(placed.words === placed.line ? {} : { words: placed.words }),
  };
}

/**
 * Two lines are the same to Claude when the user's words for them and their section are: ids may
 * differ, and so may the rules' words for them from one release to the next.
 */
function sameEntry(one: BriefingEntry, other: BriefingEntry): boolean {
  return wordsOf(one) === wordsOf(other) && one.where === other.where;
}

/** The line in the user's words. */
export function wordsOf({ line, words }: BriefingEntry): string {
  return words ?? line;
}

/** The lines under the names of their scopes, of which one that is narrower comes first. */
function sections(all: readonly Placed[]): string {
  const lines = new Map<string, string[]>();
  for (const { heading, line } of all) {
    lines.set(heading, [...(lines.get(heading) ?? []), line]);
  }
  return [...lines].map(([heading, under]) => `${heading}:\n${bullets(under)}`).join('\n');
}

function bullets(lines: readonly string[]): string {
  return lines
    .map((line) => `- ${line}`)
    .toSorted()
    .join('\n');
}
