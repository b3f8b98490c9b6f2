import { signal } from '@preact/signals';
import { loadDraft, post, saveDraft } from './host.ts';
import { replying } from './panelState.ts';

/** The words in the composer. They outlive hiding and reloading, and go only when the host has them. */
export const draft = signal(loadDraft());

/** Why the last message was not taken. */
export const rejection = signal<string | undefined>(undefined);

/** The message that was sent and not yet answered with `accepted` or `rejected`. */
export const sent = signal<string | undefined>(undefined);

export function writeDraft(text: string): void {
  draft.value = text;
  rejection.value = undefined;
  saveDraft(text);
}

export function canSend(): boolean {
  return draft.value.trim() !== '' && sent.value === undefined && !replying.value;
}

export function sendDraft(): void {
  if (!canSend()) return;
  sent.value = draft.value;
  rejection.value = undefined;
  post({ type: 'send', text: draft.value });
}

/** Clears what was sent; words typed since stay. */
export function acceptDraft(): void {
  const gone = sent.value ?? draft.value;
  sent.value = undefined;
  writeDraft(draft.value.startsWith(gone) ? draft.value.slice(gone.length) : draft.value);
}

export function rejectDraft(sentence: string): void {
  sent.value = undefined;
  rejection.value = sentence;
}

/** Puts words into an empty composer. */
export function offerDraft(text: string): void {
  if (draft.value.trim() === '') writeDraft(text);
}
