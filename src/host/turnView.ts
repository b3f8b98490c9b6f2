import {
  type Conversation,
  isSaid,
  type Note,
  type Reply,
  replyText,
  replyThinking,
  type Turn,
} from '../chat/conversation.ts';
import { toldSoFar } from '../memory/briefing.ts';
import { scopeKey } from '../memory/scope.ts';
import type { NoteView, ReceiptView, ReplyAction, ReplyView, TurnView } from '../shared/view.ts';
import { findScope, type ScopeHere } from './memoryHere.ts';
import { mendsView, reviewView, shownText } from './reviewView.ts';

/**
 * A turn as the panel shows it; `scopes` tell what has become of its memories since, `reviewing`
 * whether its reply is being judged.
 */
export function turnView(
  conversation: Conversation,
  turn: Turn,
  scopes: readonly ScopeHere[],
  reviewing = false,
): TurnView {
  const { id, at, text } = turn;
  const receipt = receiptView(conversation, turn);
  const review = reviewView(turn, reviewing);
  const mends = mendsView(conversation, turn);
  return {
    id,
    at,
    text,
    notes: turn.notes.map((note) => noteView(note, scopes)),
    reply: { ...replyView(turn.reply), text: shownText(turn) },
    ...(receipt ? { receipt } : {}),
    ...(review ? { review } : {}),
    ...(turn.mended ? { mended: true } : {}),
    ...(mends ? { mends } : {}),
  };
}

const noteActions = {
  rememberEverywhere: 'Remember everywhere',
  openMemory: 'Show what is remembered',
  clearMemory: 'Choose…',
};

function noteView(note: Note, scopes: readonly ScopeHere[]): NoteView {
  if (note.kind === 'refused') {
    const { text, action } = note;
    if (!action) return { kind: 'refused', text };
    return { kind: 'refused', text, action: { id: action, label: noteActions[action] } };
  }
  const undone = isUndone(note.change, scopes);
  if (note.kind === 'forgot') {
    const { change, texts } = note;
    return { kind: 'forgot', change, undone, where: whereOf(findScope(scopes, note.scope)), texts };
  }
  const scope = scopeOf(note.memories[0]?.id, scopes) ?? findScope(scopes, note.scope);
  const key = scope ? scopeKey(scope.ref) : note.scope;
  return {
    kind: 'remembered',
    ...(note.change ? { change: note.change } : {}),
    undone,
    where: whereOf(scope),
    memories: note.memories.map((memory) => ({ ...memory, scope: key })),
    elsewhere: scopes
      .filter((other) => scopeKey(other.ref) !== key && !other.problem)
      .map(elsewhere),
  };
}

function isUndone(change: string | undefined, scopes: readonly ScopeHere[]): boolean {
  return scopes.some(({ file }) =>
    file.history.some((entry) => entry.id === change && entry.undone === true),
  );
}

/** Where a memory stands now: it may have been moved since it was heard. */
function scopeOf(id: string | undefined, scopes: readonly ScopeHere[]): ScopeHere | undefined {
  return scopes.find(({ file }) => file.memories.some((memory) => memory.id === id));
}

function whereOf(scope: ScopeHere | undefined): string {
  if (scope?.ref.scope === 'workspace') return `in ${scope.name}`;
  if (scope?.ref.scope === 'profile') return `in profile ${scope.name}`;
  return 'for you';
}

function elsewhere(scope: ScopeHere): { readonly scope: string; readonly label: string } {
  const labels = {
    user: 'Everywhere',
    profile: `In profile ${scope.name}`,
    workspace: `Only in ${scope.name}`,
  };
  return { scope: scopeKey(scope.ref), label: labels[scope.ref.scope] };
}

function replyView(reply: Reply): ReplyView {
  const ending = endingOf(reply);
  return {
    state: reply.state,
    text: replyText(reply),
    thinking: replyThinking(reply),
    ...(ending ? { ending } : {}),
  };
}

const endings: Readonly<Record<string, ReplyView['ending']>> = {
  max_tokens: { sentence: 'The reply reached its length limit.', actions: ['continue'] },
  refusal: {
    sentence: 'Claude declined to answer. Put it another way, or start a new conversation.',
    actions: ['newConversation'],
  },
  pause_turn: { sentence: 'Claude paused in the middle of its answer.', actions: ['continue'] },
  model_context_window_exceeded: {
    sentence: 'This conversation is too long for the model. Start a new one.',
    actions: ['newConversation'],
  },
};

function endingOf(reply: Reply): ReplyView['ending'] {
  if (reply.fault) {
    const { sentence, action } = reply.fault;
    return { sentence, actions: actionsFor(action as ReplyAction | undefined, isSaid(reply)) };
  }
  if (reply.state === 'stopped') {
    const action: ReplyAction = replyText(reply) === '' ? 'retry' : 'continue';
    return { sentence: 'Stopped.', actions: [action] };
  }
  if (reply.state !== 'done') return undefined;
  const ending = endings[reply.stop ?? ''];
  if (ending || replyText(reply).trim() !== '') return ending;
  return { sentence: 'Claude sent an empty reply.', actions: ['retry'] };
}

/** What mends a fault leaves the message unanswered: asking again stands beside it. */
function actionsFor(action: ReplyAction | undefined, said: boolean): readonly ReplyAction[] {
  if (action === undefined) return [];
  const mends = action === 'setKey' || action === 'pickModel' || action === 'openSettings';
  return mends && !said ? [action, 'retry'] : [action];
}

/** What Claude had been told when it wrote this reply; undefined where it was told nothing. */
function receiptView(conversation: Conversation, turn: Turn): ReceiptView | undefined {
  const { briefing, turns } = conversation;
  const upTo = turns.slice(0, turns.indexOf(turn) + 1);
  const changes = upTo.flatMap(({ change }) => change ?? []);
  const sent = turn.reply.model !== '';
  if (!sent || (!briefing?.text && changes.length === 0)) return undefined;
  const told = toldSoFar(briefing, changes);
  return {
    count: told.length,
    tokens: [briefing, ...changes].reduce((sum, part) => sum + (part?.tokens ?? 0), 0),
    exact: [briefing, ...changes].every((part) => part?.exact ?? true),
    text: briefing?.text ?? '',
    entries: told.map(({ line, ...entry }) => ({ ...entry, text: line })),
    leftOut: briefing?.leftOut ?? [],
    changes: changes.map(({ text }) => text),
  };
}
