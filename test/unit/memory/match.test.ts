import assert from 'node:assert/strict';
import { matching, matchingPattern } from '../../../src/memory/match.ts';
import { memory } from './samples.ts';

const memories = [
  memory('No docstrings', { slot: 'docstrings' }),
  memory('Use type hints', { slot: 'type-hints' }),
  memory('Single quotes'),
];
const texts = (found: readonly { readonly text: string }[]) => found.map(({ text }) => text);

describe('the memories that words mean', () => {
  it('are found in another form of the word', () => {
    assert.deepEqual(texts(matching('the docstring rule', memories)), ['No docstrings']);
  });

  it('must hold every word that carries meaning', () => {
    assert.deepEqual(texts(matching('type quotes', memories)), []);
  });

  it('are none for words that say nothing', () => {
    assert.deepEqual(texts(matching('always use that', memories)), []);
  });

  it('are found by a pattern with asterisks, in any case', () => {
    assert.deepEqual(texts(matchingPattern('USE * hints', memories)), ['Use type hints']);
    assert.deepEqual(texts(matchingPattern('*quotes', memories)), ['Single quotes']);
    assert.deepEqual(texts(matchingPattern('**', memories)), []);
  });
});
