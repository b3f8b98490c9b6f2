import { computed, signal } from '@preact/signals';
import type { PanelState, TurnView } from '../shared/view.ts';

/** What the host told; undefined until it has answered `ready`. */
export const panelState = signal<PanelState | undefined>(undefined);

export const page = computed(() => panelState.value?.page ?? 'chat');
export const status = computed(() => panelState.value?.status);
export const conversation = computed(() => panelState.value?.conversation);
export const memory = computed(() => panelState.value?.memory);

/** Whether a reply is on its way. */
export const replying = computed(() => {
  const state = conversation.value?.turns.at(-1)?.reply.state;
  return state === 'waiting' || state === 'streaming';
});

/** The whole state once all of it has come; parts alone show nothing. */
export function mergeState(
  before: PanelState | undefined,
  change: Partial<PanelState>,
): PanelState | undefined {
  const { page, status, conversation, memory } = { ...before, ...change };
  return page && status && conversation && memory
    ? { page, status, conversation, memory }
    : undefined;
}

/** Puts a turn in its place, or at the end; one of another conversation changes nothing. */
export function withTurn(state: PanelState, conversation: string, turn: TurnView): PanelState {
  if (state.conversation.id !== conversation) return state;
  const turns = state.conversation.turns;
  const known = turns.some(({ id }) => id === turn.id);
  const next = known ? turns.map((old) => (old.id === turn.id ? turn : old)) : [...turns, turn];
  return { ...state, conversation: { ...state.conversation, turns: next } };
}

/** Adds to a reply that has not ended. */
export function withDelta(
  state: PanelState,
  delta: { readonly turn: string; readonly text: string; readonly thinking: string },
): PanelState {
  const turn = state.conversation.turns.find(({ id }) => id === delta.turn);
  if (turn?.reply.state !== 'waiting' && turn?.reply.state !== 'streaming') return state;
  const reply = {
    ...turn.reply,
    state: 'streaming' as const,
    text: turn.reply.text + delta.text,
    thinking: turn.reply.thinking + delta.thinking,
  };
  return withTurn(state, state.conversation.id, { ...turn, reply });
}
