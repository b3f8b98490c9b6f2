const day = 24 * 60 * 60 * 1000;

/** "today", "yesterday", "on 3 Nov", "on 3 Nov 2025". Days are those of the reader's clock. */
export function relativeDate(iso: string, now: Date, locale: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  const days = Math.round((startOfDay(at) - startOfDay(now)) / day);
  if (days === 0 || days === -1) {
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
  }
  const year = at.getFullYear() === now.getFullYear() ? undefined : 'numeric';
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year });
  return `on ${format.format(at)}`;
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
