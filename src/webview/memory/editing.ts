import { signal } from '@preact/signals';
import { maxTextLength } from '../../shared/memoryText.ts';
import type { ToHost } from '../../shared/protocol.ts';
import { post } from '../host.ts';
import { memory, page } from '../panelState.ts';
import { search } from './search.ts';

/** One memory being written: a new one where `id` is missing. */
interface Editing {
  readonly scope: string;
  readonly id?: string;
  readonly text: string;
  /** `done`: the host has changed something since, so the box is closed, but its words are kept. */
  readonly step: 'open' | 'sent' | 'done';
  /** Why it could not be saved. */
  readonly sentence?: string;
}

export const editing = signal<Editing | undefined>(undefined);

/** Why a change outside an edit was not made. */
export const refusal = signal<string | undefined>(undefined);

/** Opens a memory for editing, wherever the user is. */
export function editMemory(scope: string, id: string): void {
  search.value = '';
  editing.value = { scope, id, text: storedText(scope, id), step: 'open' };
  if (page.value !== 'memory') post({ type: 'show', page: 'memory' });
}

export function beginMemory(scope: string): void {
  editing.value = { scope, text: '', step: 'open' };
}

export function isEditing(scope: string, id: string | undefined): boolean {
  const current = editing.value;
  return current?.scope === scope && current.id === id && current.step !== 'done';
}

export function writeEdit(text: string): void {
  if (editing.value) editing.value = { ...editing.value, text, sentence: undefined };
}

export function cancelEdit(): void {
  editing.value = undefined;
}

export function saveEdit(): void {
  const current = editing.value;
  const text = current?.text.trim() ?? '';
  if (!current || current.step === 'sent' || text.length > maxTextLength) return;
  const { scope, id } = current;
  if (text === '' || (id && text === storedText(scope, id))) {
    cancelEdit();
    return;
  }
  editing.value = { ...current, step: 'sent', sentence: undefined };
  post(id ? { type: 'editMemory', scope, id, text } : { type: 'addMemory', scope, text });
}

/** Asks for a change that is not an edit; a refusal of it does not open the last edit again. */
export function changeMemory(message: ToHost): void {
  if (editing.value?.step === 'done') editing.value = undefined;
  post(message);
}

/** The host has sent the memories: what was sent is now among them. */
export function memoryArrived(): void {
  refusal.value = undefined;
  if (editing.value?.step === 'sent') editing.value = { ...editing.value, step: 'done' };
}

/** The host refused: the words go back into their box, with the reason. */
export function memoryRejected(sentence: string): void {
  if (editing.value) editing.value = { ...editing.value, step: 'open', sentence };
  else refusal.value = sentence;
}

function storedText(scope: string, id: string): string {
  const group = memory.value?.groups.find((group) => group.scope === scope);
  return group?.memories.find((memory) => memory.id === id)?.text ?? '';
}
