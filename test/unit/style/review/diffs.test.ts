import { fence, reviewCases } from './reviewCases.ts';

describe('a review of diffs', () => {
  reviewCases([
    {
      name: 'only what is added counts',
      reply: fence(
        'diff',
        '--- a/src/sum.py',
        '+++ b/src/sum.py',
        '@@ -1,5 +1,5 @@',
        ' # sums the prices',
        '-def total(items):',
        '+def total(items: list[float]) -> float:',
        '     # old comment',
        '-    print("x")',
        "+    logger.info('x')",
        '     return sum(items)',
      ),
      verdicts: [
        ['no comments', 'kept'],
        ['type hints', 'kept'],
        ['no print', 'kept'],
        ['double quotes', 'broken', [10]],
        ['single quotes', 'kept'],
      ],
    },
    {
      name: 'what is taken out does not count, what is put in does',
      reply: `Like this:\n\n${fence('diff', '-let total = 0', '+var total = 0', '+// start')}`,
      verdicts: [
        ['no var', 'broken', [5]],
        ['no comments', 'broken', [6]],
        ['no semicolons', 'kept'],
      ],
    },
    {
      name: 'two files in one diff',
      reply: fence(
        'diff',
        'diff --git a/a.py b/a.py',
        'index 3333333..4444444 100644',
        '--- a/a.py',
        '+++ b/a.py',
        '@@ -1 +1 @@',
        "-name = 'a'",
        '+name = "a"',
        'diff --git a/b.ts b/b.ts',
        '--- a/b.ts',
        '+++ b/b.ts',
        '@@ -1 +1 @@',
        '-export const b = "b";',
        "+export const b = 'b';",
      ),
      verdicts: [
        ['double quotes in Python', 'kept'],
        ['double quotes in TypeScript', 'broken', [14]],
        ['single quotes', 'broken', [8]],
      ],
    },
    {
      name: 'a diff in a fence of its language',
      reply: fence('ts', ' const a = 1;', '-const b = 2;', '+const b: any = 2;'),
      verdicts: [
        ['no any', 'broken', [4]],
        ['semicolons', 'kept'],
      ],
    },
    {
      name: 'a hunk from the middle of a function',
      reply: fence(
        'diff',
        '@@ -10,4 +10,5 @@ def load(path):',
        '     data = read(path)',
        '-    return data',
        '+    # keep a copy',
        '+    copy = dict(data)',
        '+    return copy',
      ),
      verdicts: [
        ['no comments', 'broken', [5]],
        ['type hints everywhere', 'no occasion'],
      ],
    },
    {
      name: 'a diff that only takes away',
      reply: fence('diff', ' def a():', '-    # why', '     return 1'),
      verdicts: [
        ['comments explain why', 'not checkable'],
        ['single quotes', 'no occasion'],
      ],
    },
  ]);
});
