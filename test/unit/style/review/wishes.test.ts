import { fence, reviewCases } from './reviewCases.ts';

const code = fence('py', '# sums', 'def total(items):', '    return sum(items)');
const test = `In \`tests/test_sum.py\`:\n\n${fence('py', '# sums', 'def test_total():', '    assert total([]) == 0')}`;

describe('wishes that a review judges', () => {
  reviewCases([
    {
      name: 'a wish for tests, shipped code',
      reply: `In \`src/sum.py\`:\n\n${code}`,
      verdicts: [
        ['no comments in tests', 'no occasion'],
        ['no comments, except in tests', 'broken', [4]],
        ['no comments outside tests', 'broken', [4]],
      ],
    },
    {
      name: 'a wish for tests, a test',
      reply: test,
      verdicts: [
        ['no comments in tests', 'broken', [4]],
        ['no comments, except in tests', 'no occasion'],
        ['in tests, no comments', 'broken', [4]],
      ],
    },
    {
      name: 'a wish for files, and a reply that says where its code belongs',
      reply: `In \`src/api/sum.py\`:\n\n${code}`,
      verdicts: [
        ['in src/api/, no comments', 'broken', [4]],
        ['in src/web/, no comments', 'no occasion'],
        ['no comments in *.py files', 'broken', [4]],
      ],
    },
    {
      name: 'a wish for files, and a reply that says nothing of where',
      reply: code,
      verdicts: [
        ['in src/api/, no comments', 'not checkable'],
        ['in src/api/, use semicolons', 'no occasion'],
      ],
    },
    {
      name: 'several wishes in one',
      reply: code,
      verdicts: [
        ['type hints and no comments', 'broken', [2, 3]],
        ['no comments, single quotes', 'broken', [2]],
        ['snake_case functions, no docstrings', 'kept'],
      ],
    },
    {
      name: 'vague wishes',
      reply: code,
      verdicts: [
        ['be concise', 'not checkable'],
        ['clean code', 'not checkable'],
        ['follow best practices', 'not checkable'],
        ['write idiomatic Python', 'not checkable'],
        ['good names', 'not checkable'],
        ['keep functions small', 'not checkable'],
      ],
    },
    {
      name: 'a reply in words alone',
      reply: 'Restart the worker; the color of the badge then changes.',
      verdicts: [
        ['no semicolons', 'no occasion'],
        ['type hints', 'no occasion'],
        ['no comments', 'no occasion'],
        ['British spelling', 'broken', [1]],
        ['at most five words', 'broken', [1]],
        ['no lists', 'kept'],
        ['answer in English', 'kept'],
        ['no emojis', 'kept'],
        ['no apologies', 'kept'],
      ],
    },
    {
      name: 'what only the file could tell',
      reply: code,
      verdicts: [['only show what changed', 'not checkable']],
    },
    {
      name: 'the user’s file once more in full',
      reply: fence('py', ...Array.from({ length: 20 }, (_, n) => `value_${n} = ${n}`), 'last = 1'),
      quoted: [Array.from({ length: 20 }, (_, n) => `value_${n} = ${n}`).join('\n')],
      verdicts: [['only show what changed, never the whole file', 'broken', [1]]],
    },
    { name: 'no wishes', reply: code, verdicts: [] },
    { name: 'an empty reply', reply: '', verdicts: [['no comments', 'no occasion']] },
  ]);
});
