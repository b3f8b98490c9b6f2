import { fence, reviewCases } from './reviewCases.ts';

const old = fence('py', 'def f(x):', '    # twice', "    return x * 2 if x else ''");
const better = fence('py', 'def double(x: int) -> int:', '    return x * 2');
const wishes = [
  ['no comments', 'kept'],
  ['type hints on all functions', 'kept'],
] as const;

describe('a review of code that is not the reply’s own', () => {
  reviewCases(
    [
      ['Your current code:', 'Here is the fixed version:'],
      ['You have:', 'Change it to:'],
      ['Here is what you wrote:', 'And this is how it could look:'],
      ['The original:', 'Rewritten:'],
      ['**Before:**', '**After:**'],
      ['### Before', '### After'],
      ['Instead of this:', 'write this:'],
      ['The function currently looks like this:', 'I would change it like so:'],
      ['❌ Bad:', '✅ Good:'],
      ['Old code', 'New code'],
      ['Avoid this:', 'Prefer:'],
      ["Don't:", 'Do:'],
      ['Replace this:', 'with this:'],
      ['The snippet you sent:', 'The same with types:'],
      ['In `calc.py` you currently have:', 'Update it to:'],
      ['The problem is in this function:', 'The fix:'],
      ['Right now your file contains:', 'It should be:'],
      ['This line is wrong:', 'Correct:'],
    ].map(([before = '', after = '']) => ({
      name: `“${before}”, “${after}”`,
      reply: `${before}\n\n${old}\n\n${after}\n\n${better}`,
      verdicts: [...wishes],
    })),
  );

  reviewCases(
    [
      'Replace your current function with this:',
      'Add this to your existing module:',
      'Here is your updated code:',
      'Once you have the data, call:',
      'Do not forget to import this:',
      'Here is a test for your existing function:',
      'If you have several, use:',
      'All you have to do is run this:',
      'This is the original with hints added:',
    ].map((words) => ({
      name: `“${words}” gives code of its own`,
      reply: `${words}\n\n${old}`,
      verdicts: [['no comments', 'broken', [5]]],
    })),
  );

  const file = ['import os', '', 'def load(path):', '    # open it', '    return open(path)', ''];
  reviewCases([
    {
      name: 'a block that stands in what the user sent',
      reply: `Look at this:\n\n${fence('py', ...file)}`,
      quoted: [`What is wrong here?\n${file.join('\n')}`],
      verdicts: [
        ['no comments', 'no occasion'],
        ['type hints', 'no occasion'],
      ],
    },
    {
      name: 'lines of the user’s file that the reply repeats',
      reply: fence(
        'py',
        ...file.slice(0, 4),
        '    with open(path) as handle:',
        '        return handle.read()',
      ),
      quoted: [file.join('\n')],
      verdicts: [
        ['no comments', 'kept'],
        ['type hints', 'no occasion'],
      ],
    },
    {
      name: 'lines that the reply adds to the user’s file',
      reply: fence('py', ...file, '# new', 'def save(path):', '    pass'),
      quoted: [file.join('\n')],
      verdicts: [
        ['no comments', 'broken', [8]],
        ['type hints', 'broken', [9]],
      ],
    },
    {
      name: 'before and after in one fence',
      reply: fence('ts', '// Before', 'var a = "x"', '', '// After', "const a = 'x'"),
      verdicts: [
        ['no var', 'kept'],
        ['single quotes', 'kept'],
        ['no semicolons', 'kept'],
      ],
    },
    {
      name: 'inline code does not count',
      reply: 'Use `var x = "y";` or `# comment` here.',
      verdicts: [
        ['no var', 'no occasion'],
        ['single quotes', 'no occasion'],
        ['no comments', 'no occasion'],
      ],
    },
    {
      name: 'a heading over several codes of the user',
      reply: `## Your current code\n\nIt sums up in a loop.\n\n${old}\n\n## Result\n\n${better}`,
      verdicts: [...wishes],
    },
  ]);
});
