import { signal } from '@preact/signals';

/** What a screen reader says next: one finished thing at a time, never the pieces of a reply. */
export const announcement = signal('');

export function announce(text: string): void {
  if (text !== '') announcement.value = text;
}
