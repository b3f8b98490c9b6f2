import { strict as assert } from 'node:assert';
import { parseCode } from '../../../../src/style/code/parseCode.ts';
import { limitHabits, lineWidths } from '../../../../src/style/layout/lineWidths.ts';
import { lineLength } from '../../../../src/style/rules/lineLength.ts';
import { grammars } from '../grammars.ts';
import { codeRuleCases } from '../ruleCases.ts';

const name = (length: number) => 'a'.repeat(length);
const fragments = (end: string) => [
  { code: `${name(40 - end.length)}${end}\n`, wanted: '40', broken: [], kept: 1 },
  { code: `a${end}\n${name(41 - end.length)}${end}\n`, wanted: '40', broken: [2], kept: 1 },
  { code: `a${end}   ${' '.repeat(60)}\r\n`, wanted: '40', broken: [], kept: 1 },
  { code: `\ta${end}\n\n${name(50)}${end}\n`, wanted: '50', broken: end === '' ? [] : [3] },
];

codeRuleCases(lineLength, {
  heard: {
    '80': [
      '80 characters per line at most',
      '80 columns',
      'lines no longer than 80',
      'Keep lines under 80 characters.',
      '80-column limit',
      'never go over 80 chars',
      'wrap at eighty columns',
    ],
    '100': [
      'Keep lines of code within a reasonable length (80-100 characters) to enhance readability.',
      'lines must not be longer than 100 characters',
      'a hard limit of 100 columns',
      'limit lines to 100',
      'wrap code at 100',
      'line length: 100',
      "don't exceed 100 characters per line",
      'max line length 100',
    ],
  },
  notHeard: [
    'commit subjects under 72 characters',
    'functions of at most 80 lines',
    'names of at least 40 characters',
    'no line limit',
    'at most 100 lines per function',
    'max 80 lines',
    'Contract names must be max 64 characters',
    'keep lines short',
    '80 columns except in tests',
  ],
  seen: {
    python: fragments(''),
    javascript: fragments(';'),
    typescript: fragments(';'),
    go: fragments(''),
    java: fragments(';'),
    rust: fragments(';'),
    csharp: fragments(';'),
  },
});

describe('the limit of line lengths', () => {
  const lengths = (limit: number, over: number) =>
    new Map([
      ...Array.from({ length: limit }, (_, index) => [String(index + 1), 4] as const),
      [String(limit + 30), over] as const,
    ]);

  for (const limit of [79, 80, 88, 100, 120]) {
    it(`is ${limit} where lines go up to it`, () =>
      assert.deepEqual(
        limitHabits(lengths(limit, 3), limit % 10 === 0 ? 'java' : 'python').map(
          ({ value }) => value,
        ),
        [String(limit)],
      ));
  }

  it('is no limit that few people set, unless it is plain', () => {
    const lines = (each: number) =>
      new Map(Array.from({ length: 95 }, (_, index) => [String(index + 1), each] as const));
    assert.deepEqual(limitHabits(lines(3), 'java'), []);
    assert.equal(limitHabits(lines(30), 'java')[0]?.value, '95');
  });

  it('knows texts over several lines as such', async () => {
    const long = `${'word '.repeat(14)}`.trim();
    const code = await parseCode(
      grammars,
      'python',
      `a = '''\n${long}\n'''\nb = ${long.replaceAll(' ', ' + ')}\n`,
    );
    assert.deepEqual(
      lineWidths(code).map(({ seen }) => seen.endsWith('~')),
      [false, true, false, false],
    );
  });

  it('leaves out what no formatter breaks', () => {
    const lines = [
      ...lengths(100, 3),
      ...[...lengths(140, 0)].map(([one, n]) => [`${one}~`, n] as const),
    ];
    assert.equal(limitHabits(new Map(lines))[0]?.value, '100');
  });

  it('counts tabs as wide as makes an end', () => {
    const upTo = (length: number, tabs: string) =>
      Array.from({ length }, (_, index) => [`${index + 1}${tabs}`, 4] as const);
    const seen = new Map([...upTo(100, ''), ...upTo(97, '+1'), ...upTo(94, '+2')]);
    assert.equal(limitHabits(seen)[0]?.value, '100');
  });

  it('is none where lengths fade', () => {
    const fading = Array.from({ length: 400 }, (_, index) => index + 1).map(
      (length) => [String(length), Math.round(400 * 0.97 ** length)] as const,
    );
    assert.deepEqual(limitHabits(new Map(fading)), []);
  });
});
