import assert from 'node:assert/strict';
import { type DocumentEdit, parseDocument, printDocument } from '../../../src/memory/document.ts';
import type { Memory } from '../../../src/memory/memory.ts';
import { planDocument } from '../../../src/memory/planDocument.ts';
import { emptyScopeFile } from '../../../src/memory/scopeFile.ts';
import { memory as sample } from './samples.ts';

const then = '2026-01-01T00:00:00.000Z';
const now = '2026-02-01T00:00:00.000Z';

function memory(id: string, text: string, more: Partial<Memory> = {}): Memory {
  return sample(text, { id, created: then, updated: then, ...more });
}

const hints = memory('m1', 'Use type hints', { appliesTo: { languages: ['python'], globs: [] } });
const tabs = memory('m2', 'Use tabs', { status: 'off', slot: 'indent' });
const quotes = memory('m3', 'Prefer single quotes', { slot: 'quotes' });
const old = memory('m4', 'Use spaces', { status: 'superseded', supersededBy: 'm2' });
const all = [hints, tabs, quotes, old];
const printed = printDocument('What Claude remembers everywhere', all);

function edits(text: string, memories: readonly Memory[] = all): readonly DocumentEdit[] {
  const parsed = parseDocument(text, memories);
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.edits;
}

function problems(text: string, memories: readonly Memory[] = all) {
  const parsed = parseDocument(text, memories);
  assert.ok(!parsed.ok, 'no problem was found');
  return parsed.problems;
}

/** The line of a text, counted from 0. */
function lineOf(text: string, words: string): number {
  return text.split('\n').findIndex((line) => line.includes(words));
}

function plan(document: string, memories = all, printedFrom = all) {
  let next = 0;
  const stamp = { change: 'c', now, newId: () => `new${next++}` };
  return planDocument({ ...emptyScopeFile(), memories }, edits(document, printedFrom), stamp);
}

describe('printDocument', () => {
  it('prints each active and off memory on a line, with its reach, and no superseded one', () => {
    const lines = printed.split('\n').filter((line) => line.startsWith('- '));
    assert.deepEqual(
      lines.map((line) => line.replace(/ {2}<!-- #[0-9a-f]{5} -->$/, '')),
      ['- Use type hints [python]', '- [off] Use tabs', '- Prefer single quotes'],
    );
  });

  it('prints the title of the scope', () => {
    assert.equal(printed.split('\n')[0], '# What Claude remembers everywhere');
  });
});

describe('parseDocument', () => {
  it('finds no edits in what was printed', () => assert.deepEqual(edits(printed), []));

  it('finds no edits with other line ends and a byte order mark', () => {
    assert.deepEqual(edits(`\uFEFF${printed.replaceAll('\n', '\r\n')}`), []);
  });

  it('finds no edits whatever signs the texts have', () => {
    const bits = [
      '[off]',
      '[on]',
      '[all]',
      '[python]',
      '[ ]',
      '[[ ]]',
      '- ',
      '# ',
      '`a`',
      '*',
      '<T>',
    ];
    const more = [
      '<!-- #abcde -->',
      '-->',
      '<!--',
      'x: y',
      '\\',
      '“q”',
      '提交',
      '👩‍💻',
      'a  b',
      '!',
      ']',
      '[',
    ];
    const signs = [...bits, ...more];
    const globs = [['tests/**'], ['*.{ts,tsx}', 'docs'], ['[ab]*.ts'], ['a.b'], []];
    const memories = signs.flatMap((one, row) =>
      signs.map((other, column) =>
        memory(`${row}-${column}`, `${one} ${row} ${other}`, {
          appliesTo: {
            languages: row % 3 === 0 ? ['python', 'made-up'] : [],
            globs: globs[(row + column) % globs.length] ?? [],
          },
          status: column % 4 === 0 ? 'off' : 'active',
        }),
      ),
    );
    assert.deepEqual(edits(printDocument('Everywhere', memories), memories), []);
  });

  it('reads a line without a mark as a new memory', () => {
    assert.deepEqual(edits(`${printed}\n- Use f-strings [Python, tests/**]\n`), [
      {
        type: 'add',
        content: {
          text: 'Use f-strings',
          status: 'active',
          appliesTo: { languages: ['python'], globs: ['tests/**'] },
        },
      },
    ]);
  });

  it('reads a deleted line as a forgotten memory', () => {
    const text = printed.replace(/^- Prefer single quotes.*\n/mu, '');
    assert.deepEqual(edits(text), [{ type: 'remove', before: quotes }]);
  });

  it('reads a reworded line as a change of its memory', () => {
    const [edit, ...rest] = edits(printed.replace('single quotes', 'double quotes'));
    assert.deepEqual(rest, []);
    assert.ok(edit?.type === 'change');
    assert.equal(edit.before, quotes);
    assert.equal(edit.content.text, 'Prefer double quotes');
  });

  it('reads a marker taken away as switched on', () => {
    const [edit] = edits(printed.replace('\n- [off] ', '\n- '));
    assert.ok(edit?.type === 'change');
    assert.equal(edit.content.status, 'active');
  });

  it('does not mind the order of the lines', () => {
    const lines = printed.split('\n');
    assert.deepEqual(edits(lines.toReversed().join('\n')), []);
  });

  it('keeps a text that ends in empty brackets', () => {
    const [edit] = edits(`${printed}- Prefer [[ ]] over [ ]\n`);
    assert.ok(edit?.type === 'add');
    assert.equal(edit.content.text, 'Prefer [[ ]] over [ ]');
  });

  it('takes a language that the editor knows', () => {
    const parsed = parseDocument('- Short lines [odin]', [], (id) => id === 'odin');
    assert.ok(parsed.ok);
    assert.equal(parsed.edits.length, 1);
  });

  it('finds a line that is no memory', () => {
    const text = `${printed}Use tabs\n`;
    assert.deepEqual(
      problems(text).map(({ line }) => line),
      [text.split('\n').indexOf('Use tabs')],
    );
  });

  it('finds an unknown language, on its line', () => {
    const [problem] = problems(printed.replace('[python]', '[pyhton]'));
    assert.equal(problem?.line, lineOf(printed, 'type hints'));
    assert.match(problem?.message ?? '', /“pyhton”/);
  });

  it('finds a mark that stands twice', () => {
    const copy = printed.split('\n').find((line) => line.includes('single')) ?? '';
    const text = `${printed}${copy.replace('single', 'double')}\n`;
    const [problem] = problems(text);
    assert.equal(problem?.line, lineOf(text, 'double'));
    assert.match(problem?.message ?? '', /same mark/);
  });

  it('finds a mark that no memory has', () => {
    assert.match(problems(`${printed}- Be brief <!-- #00000 -->\n`)[0]?.message ?? '', /No memory/);
  });

  it('finds the same words twice', () => {
    assert.match(
      problems(`${printed}- prefer single quotes.\n`)[0]?.message ?? '',
      /says the same/,
    );
  });

  it('finds a line without words and one that is too long', () => {
    assert.equal(problems(`${printed}-\n- ${'long '.repeat(70)}\n`).length, 2);
  });

  it('finds what must not be remembered, without repeating it', () => {
    const [problem] = problems(`${printed}- Use the password hunter2 always\n`);
    assert.match(problem?.message ?? '', /password/);
    assert.doesNotMatch(problem?.message ?? '', /hunter2/);
  });

  it('finds a place with too many or too long file patterns, unless it was so before', () => {
    const many = ['a/1', 'a/2', 'a/3', 'a/4', 'a/5', 'a/6'];
    const [problem] = problems(`${printed}- Be brief [${many.join(', ')}]\n`);
    assert.match(problem?.message ?? '', /more than 5 file patterns/);
    const long = problems(`${printed}- Be brief [a/${'b'.repeat(100)}]\n`);
    assert.match(long[0]?.message ?? '', /longer than 100/);
    const before = [memory('m8', 'Be brief', { appliesTo: { languages: [], globs: many } })];
    const text = printDocument('Everywhere', before).replace('- Be brief', '- [off] Be brief');
    assert.equal(edits(text, before).length, 1);
  });

  it('reports every problem, and then has no edits at all', () => {
    const text = printed.replace('- Use type', 'Use type').replace('Use tabs', 'Use tabs [wat]');
    const found = problems(`${text}x\n`);
    assert.equal(found.length, 3);
  });
});

describe('planDocument', () => {
  it('keeps id, origin and date of creation of a reworded memory, and gives it the new slot', () => {
    const [edit, ...rest] = plan(printed.replace('Prefer single quotes', 'No semicolons'));
    assert.deepEqual(rest, []);
    assert.deepEqual(edit?.before, quotes);
    assert.deepEqual(edit?.after, {
      ...quotes,
      text: 'No semicolons',
      slot: 'semicolons',
      updated: now,
    });
  });

  it('adds a new line as written', () => {
    const [edit] = plan(`${printed}- Use f-strings\n`);
    assert.equal(edit?.before, null);
    assert.equal(edit?.after?.origin.how, 'written');
    assert.equal(edit?.after?.status, 'active');
  });

  it('adds a new line that is switched off as such', () => {
    const [edit, ...rest] = plan(`${printed}- [off] Use double quotes\n`);
    assert.deepEqual(rest, []);
    assert.equal(edit?.after?.status, 'off');
  });

  it('lets a new line supersede what stands in its slot, as any newer wish', () => {
    const done = plan(`${printed}- Use double quotes\n`);
    assert.deepEqual(
      done.map(({ after }) => after?.status),
      ['active', 'superseded'],
    );
  });

  it('lets a line that is switched on or reworded supersede what stands in its slot', () => {
    const spaces = memory('m5', 'Use spaces', { slot: 'indent' });
    const double = memory('m6', 'Use double quotes', { slot: 'quotes' });
    const memories = [tabs, spaces, double, memory('m7', 'Be brief')];
    const text = printDocument('Everywhere', memories)
      .replace('- [off] Use tabs', '- Use tabs')
      .replace('- Be brief', '- Use single quotes');
    const done = plan(text, memories, memories);
    assert.deepEqual(
      done.map(({ after }) => [after?.text, after?.status, after?.supersededBy]),
      [
        ['Use tabs', 'active', undefined],
        ['Use single quotes', 'active', undefined],
        ['Use spaces', 'superseded', 'm2'],
        ['Use double quotes', 'superseded', 'm7'],
      ],
    );
  });

  it('does not let lines that were written in one go supersede each other', () => {
    const text = printed.replace('Prefer single quotes', 'Use single quotes');
    const done = plan(`${text}- Never use double quotes\n`);
    assert.deepEqual(
      done.map(({ after }) => [after?.text, after?.status]),
      [
        ['Use single quotes', 'active'],
        ['Never use double quotes', 'active'],
      ],
    );
  });

  it('removes a deleted line', () => {
    assert.deepEqual(plan(printed.replace(/^- Prefer single quotes.*\n/mu, '')), [
      { before: quotes, after: null },
    ]);
  });

  it('does not remove what another window changed or added meanwhile', () => {
    const reworded = { ...quotes, text: 'Prefer double quotes', updated: now };
    const learned = memory('m9', 'Be brief');
    const document = printed.replace(/^- Prefer single quotes.*\n/mu, '');
    assert.deepEqual(plan(document, [hints, tabs, reworded, learned]), []);
  });

  it('keeps a reworded line whose memory is gone meanwhile', () => {
    const [edit] = plan(printed.replace('single quotes', 'double quotes'), [hints, tabs]);
    assert.equal(edit?.before, null);
    assert.equal(edit?.after?.text, 'Prefer double quotes');
  });
});
