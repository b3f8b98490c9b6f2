import assert from 'node:assert/strict';
import type { PanelState, TurnView } from '../../../src/shared/view.ts';
import { newsOf } from '../../../src/webview/newsOf.ts';
import { mergeState, withDelta, withTurn } from '../../../src/webview/panelState.ts';

function turn(id: string, reply: Partial<TurnView['reply']> = {}): TurnView {
  return {
    id,
    at: '2026-11-21T10:00:00Z',
    text: 'Hello',
    notes: [],
    reply: { state: 'waiting', text: '', thinking: '', ...reply },
  };
}

const state: PanelState = {
  page: 'chat',
  status: { ways: [], notices: [], told: 0 },
  conversation: {
    id: 'c',
    title: '',
    turns: [turn('a', { state: 'done', text: 'Hi' }), turn('b')],
  },
  memory: { groups: [], user: 'ana' },
};

describe('mergeState', () => {
  it('shows nothing until every part has come, then changes only what is sent', () => {
    assert.equal(mergeState(undefined, { page: 'chat' }), undefined);
    assert.deepEqual(mergeState(state, { page: 'memory' }), { ...state, page: 'memory' });
  });
});

describe('withTurn', () => {
  it('replaces a turn in its place and leaves the others as the same objects', () => {
    const next = withTurn(state, 'c', turn('b', { state: 'done' }));
    assert.equal(next.conversation.turns[0], state.conversation.turns[0]);
    assert.equal(next.conversation.turns[1]?.reply.state, 'done');
  });

  it('adds a new turn at the end and ignores one of another conversation', () => {
    assert.equal(withTurn(state, 'c', turn('d')).conversation.turns.at(-1)?.id, 'd');
    assert.equal(withTurn(state, 'other', turn('d')), state);
  });
});

describe('withDelta', () => {
  it('adds to the reply, which is then streaming', () => {
    const next = withDelta(state, { turn: 'b', text: 'So', thinking: 'Hm' });
    assert.deepEqual(next.conversation.turns[1]?.reply, {
      state: 'streaming',
      text: 'So',
      thinking: 'Hm',
    });
  });

  it('adds nothing to a reply that has ended or to a turn that is not shown', () => {
    assert.equal(withDelta(state, { turn: 'a', text: 'x', thinking: '' }), state);
    assert.equal(withDelta(state, { turn: 'z', text: 'x', thinking: '' }), state);
  });
});

describe('newsOf', () => {
  it('says a reply once, when it has ended, and nothing while it streams', () => {
    const streaming = turn('b', { state: 'streaming', text: 'So f' });
    const done = turn('b', { state: 'done', text: 'So far' });
    assert.equal(newsOf(turn('b'), streaming), '');
    assert.equal(newsOf(streaming, done), 'So far');
    assert.equal(newsOf(done, done), '');
  });

  it('says why a reply failed, and what was remembered', () => {
    const failed = turn('b', { state: 'failed', ending: { sentence: 'Offline.', actions: [] } });
    const note = {
      kind: 'remembered' as const,
      change: 'x',
      undone: false,
      where: 'for you',
      memories: [{ scope: 'user', id: '1', text: 'No docstrings', known: false }],
      elsewhere: [],
    };
    assert.equal(
      newsOf(turn('b'), { ...failed, notes: [note] }),
      'Remembered for you: No docstrings\nOffline.',
    );
  });
});
