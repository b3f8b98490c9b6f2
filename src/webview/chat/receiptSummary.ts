import type { ReceiptView } from '../../shared/view.ts';

type Counts = Pick<ReceiptView, 'count' | 'tokens' | 'exact' | 'changes'>;

/** A receipt in one line: "5 remembered, 148 tokens", and what was told since the start. */
export function receiptSummary({ count, tokens, exact, changes }: Counts): string {
  const size = `${exact ? '' : 'about '}${tokens} ${tokens === 1 ? 'token' : 'tokens'}`;
  const since = `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}`;
  if (count === 0 && changes.length > 0) return `Told of ${since}`;
  return `${count} remembered, ${size}${changes.length > 0 ? ` · ${since}` : ''}`;
}
