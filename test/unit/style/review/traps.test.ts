import { fence, reviewCases } from './reviewCases.ts';

describe('a review of what only looks like something', () => {
  reviewCases([
    {
      name: 'addresses and patterns in scripts',
      reply: fence(
        'js',
        '// eslint-disable-next-line no-console',
        "const url = 'https://example.org//a'",
        'const pattern = /\\/\\/.*$/',
        'const text = \'var x = "1";\'',
        'export { url, pattern, text }',
      ),
      verdicts: [
        ['no comments', 'kept'],
        ['no var', 'kept'],
        ['no semicolons', 'kept'],
        ['single quotes', 'kept'],
      ],
    },
    {
      name: 'words in strings and names',
      reply: fence(
        'ts',
        'export function anyOf(company: string): boolean {',
        "  const message = 'any user; == nothing';",
        '  return message === company;',
        '}',
      ),
      verdicts: [
        ['no any', 'kept'],
        ['strict equality', 'kept'],
        ['no enums', 'kept'],
        ['no console.log', 'kept'],
      ],
    },
    {
      name: 'output in a fence',
      reply: `It prints:\n\n${fence('text', 'var x = "a"; // done', '- a')}`,
      verdicts: [
        ['no comments', 'no occasion'],
        ['no var', 'no occasion'],
        ['no bullet points', 'kept'],
      ],
    },
    {
      name: 'YAML with dashes',
      reply: fence('yaml', '# pipeline', 'steps:', '  - run: npm test'),
      verdicts: [
        ['no bullet points', 'kept'],
        ['type hints', 'no occasion'],
        ['no semicolons', 'no occasion'],
      ],
    },
    {
      name: 'JSX with text',
      reply: fence(
        'jsx',
        'export const Note = () => (',
        '  <p title="a">',
        "    Don't say // this or var x;",
        '    {/* hidden */}',
        '  </p>',
        ')',
      ),
      verdicts: [
        ['no comments', 'broken', [5]],
        ['no var', 'kept'],
        ['no semicolons', 'kept'],
        ['single quotes', 'no occasion'],
      ],
    },
    {
      name: 'TypeScript in a fence that says JavaScript',
      reply: fence('js', 'export const add = (a: number, b: number): number => a + b;'),
      verdicts: [
        ['explicit return types', 'kept'],
        ['semicolons', 'kept'],
        ['arrow functions', 'kept'],
      ],
    },
    {
      name: 'a quotation of an apology, and spelling in names',
      reply: 'The page shows "Sorry, try later". Set `color` and call `normalize()`.',
      verdicts: [
        ['no apologies', 'kept'],
        ['British spelling', 'no occasion'],
        ['no emojis', 'kept'],
      ],
    },
    {
      name: 'a colon before a list of one, and a dash within a line',
      reply: 'One thing - the cache - is stale: clear it.\n\n--- \n\nThen * restart *.',
      verdicts: [
        ['no bullets', 'kept'],
        ['no lists', 'kept'],
        ['at most 12 words', 'kept'],
      ],
    },
    {
      name: 'a wish for one language among several',
      reply: `${fence('go', 'var total int')}\n\n${fence('js', 'let total = 0')}`,
      verdicts: [
        ['no var in JavaScript', 'kept'],
        ['no var', 'kept'],
        ['no semicolons in JS', 'kept'],
      ],
    },
    {
      name: 'wishes in whole sentences',
      reply: fence('ts', 'export const a = "x";', '// TODO', 'export function f(b) { return b }'),
      verdicts: [
        ['Please make sure that you never leave comments in the code.', 'broken', [3]],
        ['I would like you to always use single quotes for strings.', 'broken', [2]],
        ['We always declare return types explicitly in our code.', 'broken', [4]],
        ['I really prefer named exports over default exports.', 'kept'],
      ],
    },
  ]);
});
