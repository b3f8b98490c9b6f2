import assert from 'node:assert/strict';
import type { MemoryGroupView, MemoryView } from '../../../src/shared/view.ts';
import { countMemories, filterGroups } from '../../../src/webview/memory/filterGroups.ts';

function memory(text: string, more: Partial<MemoryView> = {}): MemoryView {
  return {
    id: text,
    text,
    kind: 'preference',
    status: 'active',
    languages: [],
    globs: [],
    origin: { how: 'written', at: '2026-11-03T10:00:00Z' },
    ...more,
  };
}

function group(scope: string, memories: readonly MemoryView[]): MemoryGroupView {
  return { scope, kind: 'user', label: 'Everywhere', name: 'ana', memories };
}

const groups = [
  group('one', [
    memory('Tests use pytest'),
    memory('Money is Decimal', {
      origin: { how: 'said', quote: 'never float in the Café', at: '2026-11-03T10:00:00Z' },
    }),
  ]),
  group('two', [
    memory('Single quotes', { languages: ['typescript'] }),
    memory('Tests use unittest', { status: 'superseded' }),
  ]),
];

function found(query: string): readonly string[] {
  return filterGroups(groups, query).flatMap(({ memories }) => memories.map(({ text }) => text));
}

describe('filterGroups', () => {
  it('keeps everything while there are no words', () => {
    assert.equal(filterGroups(groups, '  '), groups);
  });

  it('wants every word, in any order and case', () => {
    assert.deepEqual(found('PYTEST tests'), ['Tests use pytest']);
    assert.deepEqual(found('pytest money'), []);
  });

  it("finds a memory by the user's own words, without accents, and by its language", () => {
    assert.deepEqual(found('cafe'), ['Money is Decimal']);
    assert.deepEqual(found('typescript'), ['Single quotes']);
  });

  it('keeps groups in order, also those with nothing left', () => {
    assert.deepEqual(
      filterGroups(groups, 'pytest').map(({ scope }) => scope),
      ['one', 'two'],
    );
  });

  it('counts memories without their history', () => {
    assert.equal(countMemories(groups), 3);
  });
});
