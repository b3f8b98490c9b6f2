import assert from 'node:assert/strict';
import { lessonView } from '../../../src/host/lessonView.ts';
import type { Learned } from '../../../src/memory/scopeFile.ts';

const lines: Learned['by'][number]['lines'] = [{ kind: 'removed', text: 'x = "a"' }];

function shown(about: Pick<Learned, 'rule' | 'from' | 'to'>, edits = ['turn1 a', 'turn2 b']) {
  const by = edits.map((edit) => ({ edit, lines }));
  return lessonView({ id: 'l', language: 'python', by, ...about }, 'shop');
}

describe('a lesson, as the panel asks about it', () => {
  it('names both things where they are things', () => {
    const view = shown({ rule: 'quotes', from: 'double', to: 'single' });
    assert.deepEqual(view, {
      id: 'l',
      rule: 'quotes',
      language: 'Python',
      sentence: 'You changed double quotes to single quotes in two replies.',
      text: 'Put strings in single quotes',
      workspace: 'shop',
      evidence: [lines, lines],
    });
  });

  it('says twice where both edits are of one reply', () => {
    const view = shown({ rule: 'quotes', from: 'double', to: 'single' }, ['turn1 a', 'turn1 b']);
    assert.equal(view?.sentence, 'You changed double quotes to single quotes twice.');
  });

  it('says what is wanted where that is no thing, or what was there has no name', () => {
    assert.equal(
      shown({ rule: 'docstrings', from: 'none', to: 'required' })?.sentence,
      'In two replies you changed code to be like this: Document every function and class where they are declared.',
    );
    assert.equal(
      shown({ rule: 'comments', to: 'none' })?.sentence,
      'In two replies you changed code to be like this: Let names and types speak: write code without comments.',
    );
  });

  it('is not asked where its rule is not known', () => {
    assert.equal(shown({ rule: 'no-such-rule', to: 'x' }), undefined);
  });
});
