import { fence, reviewCases } from './reviewCases.ts';

describe('a review of fragments', () => {
  reviewCases([
    {
      name: 'prose in a fence',
      reply: fence('java', 'take each order', 'and ship what is paid', 'then tell the customer'),
      verdicts: [
        ['no comments', 'not checkable'],
        ['lines of at most 100 characters', 'kept'],
      ],
    },
    {
      name: 'code that breaks off',
      reply: fence('ts', 'export function load(path: string', '  if (path ===', '    return {'),
      verdicts: [
        ['explicit return types', 'not checkable'],
        ['no any', 'not checkable'],
      ],
    },
    {
      name: 'code that leaves something out',
      reply: fence(
        'ts',
        'export function load(path: string): Config {',
        '  // ... existing code ...',
        '  return parse(path);',
        '}',
      ),
      verdicts: [
        ['no comments', 'kept'],
        ['explicit return types', 'kept'],
        ['semicolons', 'kept'],
      ],
    },
    {
      name: 'entries of a list without its brackets',
      reply: fence('ts', '  lineLength,', '  logging,', '  loops,'),
      verdicts: [['semicolons', 'no occasion']],
    },
    {
      name: 'a statement that breaks off',
      reply: fence(
        'ts',
        'export function load(path: string): Config {',
        "  const text = read(path, 'utf8');",
        '  const config = parse(text);',
        '  check(config);',
        '  log(config);',
        '  const known = names',
        '    .map(trimmed)',
      ),
      verdicts: [
        ['semicolons', 'kept'],
        ['explicit return types', 'no occasion'],
        ['single quotes', 'kept'],
      ],
    },
    {
      name: 'a method alone',
      reply: fence('java', 'public int count() {', '    // all', '    return rows.size();', '}'),
      verdicts: [
        ['no comments', 'broken', [3]],
        ['Javadoc on public methods', 'broken', [2]],
      ],
    },
    {
      name: 'a method of Python, indented',
      reply: fence('python', '    def count(self):', '        return len(self.rows)'),
      verdicts: [
        ['type hints', 'broken', [2]],
        ['no comments', 'kept'],
      ],
    },
    {
      name: 'a fence without a language',
      reply: `In \`a.py\`:\n\n${fence('', 'def count(rows):', '    return len(rows)')}`,
      verdicts: [
        ['type hints', 'broken', [4]],
        ['explicit return types in TypeScript', 'no occasion'],
      ],
    },
    {
      name: 'two files in one fence',
      reply: fence('ts', '// src/a.ts', 'export const a = "a";', '', '// src/b.py', "b = 'b'"),
      verdicts: [
        ['double quotes in TypeScript', 'kept'],
        ['double quotes in Python', 'broken', [6]],
        ['no comments', 'kept'],
      ],
    },
    {
      name: 'a fence in a list',
      reply: `1. First:\n\n   ${fence('js', 'var a = 1;').replaceAll('\n', '\n   ')}\n\n2. Then test.`,
      verdicts: [
        ['no var', 'broken', [4]],
        ['use semicolons', 'kept'],
      ],
    },
    {
      name: 'a fence in a quotation',
      reply: `> ${fence('js', 'var a = 1;').replaceAll('\n', '\n> ')}`,
      verdicts: [['no var', 'broken', [2]]],
    },
    {
      name: 'a fence that never ends',
      reply: 'So:\n\n```js\nvar a = 1;',
      verdicts: [['no var', 'broken', [4]]],
    },
    {
      name: 'a fence of four marks around one of three',
      reply: '````md\n```js\nvar a = 1;\n```\n````',
      verdicts: [
        ['no var', 'no occasion'],
        ['code only', 'kept'],
      ],
    },
    {
      name: 'tildes',
      reply: '~~~python\nx = "a"\n~~~',
      verdicts: [['single quotes', 'broken', [2]]],
    },
    {
      name: 'Windows line ends',
      reply: 'So:\r\n\r\n```js\r\nlet a = 1;\r\nvar b = 2;\r\n```\r\n',
      verdicts: [
        ['no var', 'broken', [5]],
        ['use semicolons', 'kept'],
      ],
    },
  ]);
});
