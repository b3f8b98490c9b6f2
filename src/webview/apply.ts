import type { Handlers, ToPanel } from '../shared/protocol.ts';
import { announce } from './announcer.ts';
import { acceptDraft, offerDraft, rejectDraft } from './draft.ts';
import { focusRequest } from './focusRequest.ts';
import { memoryArrived, memoryRejected } from './memory/editing.ts';
import { newsOf } from './newsOf.ts';
import { mergeState, panelState, withDelta, withTurn } from './panelState.ts';

type Delta = Extract<ToPanel, { readonly type: 'delta' }>;

let deltas: readonly Delta[] = [];

/** Takes one message of the host. Pieces of a reply are shown at most once per animation frame. */
export function apply(message: ToPanel): void {
  if (message.type !== 'delta') showDeltas();
  dispatch(handlers, message);
}

function showDeltas(): void {
  const waiting = deltas;
  deltas = [];
  const state = panelState.value;
  if (state && waiting.length > 0) panelState.value = waiting.reduce(withDelta, state);
}

const handlers: Handlers<ToPanel> = {
  state: ({ state }) => {
    panelState.value = mergeState(panelState.value, state);
    if (state.memory) memoryArrived();
  },
  turn: ({ conversation, turn }) => {
    const state = panelState.value;
    if (!state) return;
    const before = state.conversation.turns.find(({ id }) => id === turn.id);
    panelState.value = withTurn(state, conversation, turn);
    if (panelState.value !== state) announce(newsOf(before, turn));
  },
  delta: (delta) => {
    if (deltas.length === 0) requestAnimationFrame(showDeltas);
    deltas = [...deltas, delta];
  },
  accepted: acceptDraft,
  rejected: ({ sentence }) => rejectDraft(sentence),
  memoryRejected: ({ sentence }) => memoryRejected(sentence),
  focus: ({ on, draft }) => {
    if (draft !== undefined) offerDraft(draft);
    focusRequest.value = { on };
  },
};

function dispatch<M extends { readonly type: string }>(table: Handlers<M>, message: M): void {
  const type: M['type'] = message.type;
  if (!Object.hasOwn(table, type)) return;
  const handle: (message: Extract<M, { readonly type: typeof type }>) => unknown = table[type];
  handle(message as Extract<M, { readonly type: typeof type }>);
}
