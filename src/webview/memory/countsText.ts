import type { MemoryView } from '../../shared/view.ts';

type Counts = NonNullable<MemoryView['counts']>;

/** "told 12 · kept 9 · broken 2"; only how often it was told where no reply could be judged by it. */
export function countsText({ told, kept, broken }: Counts): string {
  const judged = kept + broken > 0 ? ` · kept ${kept} · broken ${broken}` : '';
  return `told ${told}${judged}`;
}

/** The same in a sentence, for the tooltip. */
export function countsTitle({ told, kept, broken }: Counts): string {
  const replies = `Told before ${told} ${told === 1 ? 'reply' : 'replies'}`;
  const rest = told - kept - broken;
  if (kept + broken === 0) return `${replies}. No reply could be checked for it.`;
  return `${replies}: ${kept} kept it, ${broken} broke it${
    rest > 0 ? `, ${rest} had no occasion or could not be checked` : ''
  }.`;
}
