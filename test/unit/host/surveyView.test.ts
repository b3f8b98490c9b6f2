import assert from 'node:assert/strict';
import { inForce, wishesOf } from '../../../src/host/surveyRemembered.ts';
import { foundIn, surveyView } from '../../../src/host/surveyView.ts';
import { recall } from '../../../src/memory/recall.ts';
import { userScope } from '../../../src/memory/scope.ts';
import { declaredIn } from '../../../src/style/declared/declared.ts';
import { Survey } from '../../../src/style/survey/survey.ts';
import { grammars } from '../../unit/style/grammars.ts';
import { memory } from '../store/support/sample.ts';

const code = `export const a = "x";\nexport const b = "y";\nif (a === b) {\n  log("z");\n}\n`;

function remembering(...texts: readonly string[]) {
  const memories = texts.map((text, index) =>
    memory(`m${index}`, { text, appliesTo: { languages: [], globs: [] } }),
  );
  return recall([{ ref: userScope, where: 'Everywhere', memories }]);
}

async function viewed(texts: readonly string[], configs: Readonly<Record<string, string>> = {}) {
  const recalled = remembering(...texts);
  const survey = new Survey(grammars, wishesOf(inForce(recalled)));
  await survey.add('src/a.ts', code);
  const files = Object.entries(configs).map(([path, text]) => ({ path, text }));
  const answer = {
    findings: survey.habits.findings(),
    declared: declaredIn(files),
    files: 1,
    lines: 5,
  };
  const at = '2026-11-21T10:00:00.000Z';
  const surveyed = { id: 'w', name: 'shop', at, answer, notes: [] };
  const show = (ignored: readonly string[] = []) =>
    surveyView(surveyed, recalled, new Set(ignored), undefined);
  const of = (rule: string) => show().findings.find((one) => one.rule === rule);
  return { show, of, found: foundIn(answer) };
}

describe('the view of a survey', () => {
  it('says what was counted, and what would be remembered', async () => {
    const quotes = (await viewed([])).of('quotes');
    assert.equal(quotes?.sentence, 'All 3 plain strings stand in double quotes');
    assert.equal(quotes.wording, 'Put strings in double quotes');
    assert.equal(quotes.language, 'TypeScript');
    assert.equal(quotes.examples.for[0]?.path, 'src/a.ts');
    assert.equal(quotes.remembered, undefined);
  });

  it('says whether the code does what is declared', async () => {
    const { of } = await viewed([], { '.prettierrc': 'singleQuote: true\n' });
    const { declared } = of('quotes') ?? {};
    assert.deepEqual(
      [declared?.file, declared?.value, declared?.agrees],
      ['.prettierrc', 'single', false],
    );
    assert.equal(of('semicolons')?.declared?.agrees, true);
  });

  it('shows what is declared where too little code shows it, in languages that are there', async () => {
    const { of, show } = await viewed([], { '.prettierrc': 'printWidth: 90\n' });
    assert.match(of('line-length')?.sentence ?? '', /^Declared, but too little code shows it: /u);
    assert.ok(show().findings.every(({ language }) => language === 'TypeScript'));
  });

  it('says where a memory agrees, repeats and contradicts', async () => {
    const configs = { '.prettierrc': 'semi: true\n' };
    const { of, show } = await viewed(['Use single quotes', 'Use semicolons'], configs);
    assert.equal(of('quotes')?.remembered?.relation, 'contradicts');
    assert.equal(of('quotes')?.remembered?.where, 'Everywhere');
    assert.equal(of('semicolons')?.remembered?.relation, 'repeats');
    assert.equal(show().findings[0]?.rule, 'quotes');
    const { of: alone } = await viewed(['Use double quotes']);
    assert.equal(alone('quotes')?.remembered?.relation, 'agrees');
  });

  it('leaves out what is ignored, and counts it', async () => {
    const { show, found } = await viewed([]);
    const id = found.find(({ rule }) => rule.name === 'quotes')?.id ?? '';
    assert.ok(!show([id]).findings.some(({ rule }) => rule === 'quotes'));
    assert.deepEqual([show([id]).ignored, show().ignored], [1, 0]);
  });

  it('names what could not be read', async () => {
    const { show } = await viewed([], { 'eslint.config.js': 'export default [];\n' });
    assert.match(show().notes[0] ?? '', /^eslint\.config\.js: It is a program/u);
  });
});
