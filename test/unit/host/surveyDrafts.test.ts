import assert from 'node:assert/strict';
import { draftAgainst, draftOf } from '../../../src/host/surveyDrafts.ts';
import type { Found } from '../../../src/host/surveyView.ts';
import { planRemember } from '../../../src/memory/changes.ts';
import { recall } from '../../../src/memory/recall.ts';
import { userScope } from '../../../src/memory/scope.ts';
import { emptyScopeFile } from '../../../src/memory/scopeFile.ts';
import { styleWishes } from '../../../src/style/heard.ts';
import { quotes } from '../../../src/style/rules/quotes.ts';
import { memory } from '../store/support/sample.ts';

const found = (language: string, value: string): Found => ({
  id: `${language} quotes ${value}`,
  rule: quotes,
  language,
  value,
});
const single = memory('m1', {
  text: 'Use single quotes',
  slot: 'quotes',
  appliesTo: { languages: [], globs: [] },
});

/** The texts that are told where the workspace remembers a draft. */
function toldWith(draft: ReturnType<typeof draftOf>): readonly string[] {
  const stamp = { change: 'c', now: '2026-11-21T10:00:00.000Z', newId: () => 'new' };
  const memories = planRemember(emptyScopeFile(), [draft], stamp).edits.flatMap(
    ({ after }) => after ?? [],
  );
  const { told } = recall([
    { ref: { scope: 'workspace', id: 'w' }, where: 'In the project shop', memories },
    { ref: userScope, where: 'Everywhere', memories: [single] },
  ]);
  return told.map((one) => one.memory.text);
}

describe('a finding that is remembered', () => {
  it('is a preference for its language, which its rule hears', () => {
    const { text, appliesTo } = draftOf(found('python', 'double'));
    assert.deepEqual(appliesTo.languages, ['python']);
    assert.deepEqual(
      styleWishes(text).map(({ rule, value }) => [rule.name, value]),
      [['quotes', 'double']],
    );
  });

  it('wins over a wider memory that contradicts it, where the project does the same everywhere', () => {
    const all = [found('python', 'double'), found('typescript', 'double')];
    const draft = draftAgainst(found('python', 'double'), all, single);
    assert.deepEqual(draft.appliesTo.languages, []);
    assert.deepEqual(toldWith(draft), ['Put strings in double quotes']);
  });

  it('stands beside it where the project does otherwise in another language', () => {
    const all = [found('python', 'double'), found('typescript', 'single')];
    const draft = draftAgainst(found('python', 'double'), all, single);
    assert.deepEqual(draft.appliesTo.languages, ['python']);
    assert.deepEqual(toldWith(draft), ['Put strings in double quotes', 'Use single quotes']);
  });
});
