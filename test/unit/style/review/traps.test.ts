import { fence, reviewCases } from './reviewCases.ts';

describe('a review of what only looks like something', () => {
  reviewCases([
    {
      name: 'comment marks in strings and pragmas',
      reply: fence(
        'python',
        '#!/usr/bin/env python3',
        '# -*- coding: utf-8 -*-',
        'import re  # noqa: F401',
        '',
        'URL = "https://example.org/#top"',
        'PATTERN = re.compile(r"#\\d+")',
        'value = load()  # type: ignore[no-untyped-call]',
      ),
      verdicts: [
        ['no comments', 'kept'],
        ['double quotes', 'kept'],
        ['no docstrings', 'kept'],
      ],
    },
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
      name: 'print in a string and a method called print',
      reply: fence(
        'python',
        'def show(printer):',
        '    printer.print("print(1)")',
        '    logger.info("%s done", printer)',
      ),
      verdicts: [
        ['no print', 'kept'],
        ['logging, never print', 'kept'],
        ['f-strings instead of % formatting', 'no occasion'],
      ],
    },
    {
      name: 'a query that is no docstring',
      reply: fence(
        'python',
        'def find(db):',
        '    query = """',
        '    select 1 -- one',
        '    """',
        '    return db.execute(query)',
      ),
      verdicts: [
        ['no docstrings', 'kept'],
        ['docstrings required', 'broken', [2]],
        ['no comments', 'kept'],
      ],
    },
    {
      name: 'unwrap_or is not unwrap',
      reply: fence('rust', 'fn port(text: &str) -> u16 {', '    text.parse().unwrap_or(80)', '}'),
      verdicts: [
        ['no unwrap', 'kept'],
        ['no expect() and no unwrap()', 'kept'],
        ['/// on public functions', 'no occasion'],
      ],
    },
    {
      name: 'printing that is no logging in Go',
      reply: fence(
        'go',
        'func (u *User) String() string {',
        '\treturn fmt.Sprintf("%s <%s>", u.Name, u.Email)',
        '}',
      ),
      verdicts: [
        ['no fmt.Println', 'kept'],
        ['wrap errors with %w', 'no occasion'],
        ['tabs', 'kept'],
        ['doc comments for exported functions', 'no occasion'],
      ],
    },
    {
      name: 'a class with constants and a generic type',
      reply: fence(
        'java',
        'public final class Limits {',
        '    public static final int MAX_USERS = 10;',
        '    private Limits() {}',
        '}',
      ),
      verdicts: [
        ['constants in UPPER_SNAKE_CASE', 'kept'],
        ['fields final', 'kept'],
        ['no comments', 'kept'],
        ['Javadoc on public methods', 'no occasion'],
        ['no System.out.println', 'kept'],
      ],
    },
    {
      name: 'XML documentation is no comment',
      reply: fence(
        'csharp',
        '/// <summary>Reads the clock.</summary>',
        'public DateTime Now()',
        '{',
        '    return DateTime.UtcNow;',
        '}',
      ),
      verdicts: [
        ['XML docs on public methods', 'kept'],
        ['braces on their own line', 'kept'],
        ['PascalCase methods', 'kept'],
        ['no var', 'kept'],
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
      name: 'a notebook cell',
      reply: fence('python', '%matplotlib inline', '!pip install pandas', 'x = "a"'),
      verdicts: [
        ['double quotes', 'kept'],
        ['no comments', 'kept'],
      ],
    },
    {
      name: 'Python at the prompt',
      reply: fence('python', '>>> name = "a"', ">>> name + 'b'", "'ab'"),
      verdicts: [
        ['single quotes', 'broken', [2]],
        ['no comments', 'kept'],
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
      name: 'getters, overrides and what frameworks name',
      reply: fence(
        'python',
        'import ast',
        '',
        '',
        'class Names(ast.NodeVisitor):',
        '    def __init__(self) -> None:',
        '        self.names: list[str] = []',
        '',
        '    def visit_Name(self, node: ast.Name) -> None:',
        '        self.names.append(node.id)',
      ),
      verdicts: [
        ['functions in snake_case', 'no occasion'],
        ['type hints everywhere', 'kept'],
        ['no docstrings', 'kept'],
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
