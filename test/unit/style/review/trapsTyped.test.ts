import { fence, reviewCases } from './reviewCases.ts';

describe('a review of what only looks like something, other languages', () => {
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
  ]);
});
