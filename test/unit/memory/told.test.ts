import assert from 'node:assert/strict';
import { renderBriefing, renderChange, toldSoFar } from '../../../src/memory/briefing.ts';
import { promptLine } from '../../../src/memory/promptLine.ts';
import { recall } from '../../../src/memory/recall.ts';
import { userScope } from '../../../src/memory/scope.ts';
import { toldWords } from '../../../src/memory/told.ts';
import { memory } from './samples.ts';

const told = (text: string, languages: string[] = [], globs: string[] = []) =>
  promptLine(memory(text, { appliesTo: { languages, globs } }));
const recalled = (...memories: ReturnType<typeof memory>[]) =>
  recall([{ ref: userScope, where: 'Everywhere', memories }]);

describe('what a rule hears wholly is told as what to do', () => {
  for (const [text, line] of [
    ['No double quotes', 'Put strings in single quotes'],
    ['Single quotes for strings', 'Put strings in single quotes'],
    ['Please always use single quotes, not double', 'Put strings in single quotes'],
    ['Prefer double-quoted strings over single quotes', 'Put strings in double quotes'],
    ['Always use semicolons', 'End each statement with a semicolon'],
  ] as const) {
    it(`“${text}”`, () => assert.equal(told(text), line));
  }

  it('by two rules in two sentences', () => {
    assert.equal(
      told('Use single quotes and semicolons'),
      'Put strings in single quotes. End each statement with a semicolon',
    );
  });

  it('with its language and its files in front', () => {
    const line = told('No double quotes', ['python'], ['tests/**']);
    assert.equal(line, 'Python in tests/**: Put strings in single quotes');
  });
});

describe('what else the user meant is told in the user’s words', () => {
  for (const text of [
    'Use single quotes for SQL strings',
    'Use single quotes in the config module',
    'Use single quotes unless that would mean escaping',
    'Use single quotes, except in JSX',
    'No double quotes in tests',
    'Usually single quotes',
    'Single quotes where possible',
    'Single quotes are fine',
    'Use single quotes and name constants after planets',
    'Our linter enforces single quotes',
    'Use single quotes, we agreed with Tom',
    'Ask before you change single quotes',
    'Keep controllers thin',
  ]) {
    it(`“${text}”`, () => assert.equal(told(text), text));
  }

  it('where it is no preference', () => {
    const fact = memory('Single quotes', { kind: 'fact' });
    assert.equal(promptLine(fact), 'Single quotes');
  });

  it('where the rule means nothing in its language', () => {
    assert.equal(told('Use single quotes', ['ruby']), 'Ruby: Use single quotes');
  });

  it('in bounded time, whatever the words are', () => {
    const started = performance.now();
    for (const text of ['single quotes '.repeat(11), 'no '.repeat(50), '"'.repeat(160)]) {
      toldWords(memory(text));
    }
    assert.ok(performance.now() - started < 1000);
  });
});

describe('a briefing with told sentences', () => {
  const quotes = memory('No double quotes');
  const briefing = renderBriefing(recalled(quotes));

  it('keeps the user’s words beside what Claude reads', () => {
    assert.match(briefing.text, /^- Put strings in single quotes$/mu);
    const [entry] = briefing.entries;
    assert.deepEqual(
      [entry?.line, entry?.words],
      ['Put strings in single quotes', 'No double quotes'],
    );
  });

  it('of an older release says the same: nothing has changed', () => {
    const [{ words: _, ...entry } = { scope: '', id: '', where: '', line: '' }] = briefing.entries;
    const older = { ...briefing, entries: [{ ...entry, line: 'No double quotes' }] };
    assert.equal(renderChange(toldSoFar(older, []), recalled(quotes)), undefined);
  });

  it('takes back what it told in the words in which it was told', () => {
    const change = renderChange(toldSoFar(briefing, []), recalled());
    assert.match(change?.text ?? '', /no longer hold.*\n- Put strings in single quotes/u);
  });

  it('counts what is really told against the budget', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      memory('No double quotes', { appliesTo: { languages: [], globs: [`src/${index}/**`] } }),
    );
    const { told, leftOut } = recall(
      [{ ref: userScope, where: 'Everywhere', memories: many }],
      200,
    );
    const lines = told.map(({ line }) => `- ${line}\n`).join('');
    assert.ok(told.length > 0 && leftOut.length > 0);
    assert.ok(Buffer.byteLength(lines) / 3.5 <= 200, lines);
  });
});
