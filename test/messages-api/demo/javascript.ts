import type { CodeAsk } from './ask.ts';
import { bodyLines, type FunctionParts, type Line, quoted } from './lines.ts';
import type { Style } from './style.ts';
import { camelCase } from './words.ts';

interface ScriptParts extends FunctionParts {
  readonly imports: readonly string[];
  readonly isAsync: boolean;
}

/** The code of an ask, in JavaScript or, with `typeHints`, in TypeScript. */
export function javascriptCode({ task, language }: CodeAsk, told: Style): string {
  const style = { ...told, typeHints: told.typeHints && language === 'typescript' };
  if (task === 'test') return testCode(style);
  return rendered(parts[task](style), style);
}

function nameIn({ camelNames }: Style, name: string): string {
  return camelNames ? camelCase(name) : name;
}

const parts = { csv, add, fetch: fetchUrl, greet };

function add(): ScriptParts {
  return {
    name: 'add_numbers',
    parameters: [
      { name: 'first', type: 'number' },
      { name: 'second', type: 'number' },
    ],
    returns: 'number',
    summary: 'Returns the sum of two numbers.',
    imports: [],
    isAsync: false,
    body: [{ comment: 'Add the numbers.', code: 'return first + second' }],
  };
}

function csv(style: Style): ScriptParts {
  return {
    name: 'read_prices',
    parameters: [{ name: 'file_path', type: 'string' }],
    returns: 'Promise<number[]>',
    summary: 'Reads the prices from a CSV file.',
    imports: [`import { readFile } from ${quoted('node:fs/promises', style)}`],
    isAsync: style.asyncAwait,
    body: csvBody(style),
  };
}

function csvBody(style: Style): readonly Line[] {
  const text = (words: string) => quoted(words, style);
  const column = nameIn(style, 'price_column');
  const read = `readFile(${nameIn(style, 'file_path')}, ${text('utf8')})`;
  const split = `row.split(${text(',')})`;
  const depth = style.asyncAwait ? '' : '\t';
  const open = style.asyncAwait ? `const text = await ${read}` : `return ${read}.then((text) => {`;
  return [
    { comment: 'The first row names the columns.', code: open },
    `${depth}const [header, ...rows] = text.trim().split(${text('\\n')}).map((row) => ${split})`,
    `${depth}const ${column} = header.indexOf(${text('price')})`,
    {
      comment: 'Take the price of each row.',
      code: `${depth}return rows.map((row) => Number(row[${column}]))`,
    },
    ...(style.asyncAwait ? [] : ['})']),
  ];
}

function fetchUrl(style: Style): ScriptParts {
  const awaited: readonly Line[] = [
    {
      comment: 'Wait for the answer, then for its text.',
      code: 'const response = await fetch(url)',
    },
    'return await response.text()',
  ];
  const chained: readonly Line[] = [
    {
      comment: 'Wait for the answer, then for its text.',
      code: 'return fetch(url).then((response) => response.text())',
    },
  ];
  return {
    name: 'fetch_text',
    parameters: [{ name: 'url', type: 'string' }],
    returns: 'Promise<string>',
    summary: 'Fetches a URL and returns its text.',
    imports: [],
    isAsync: style.asyncAwait,
    body: style.asyncAwait ? awaited : chained,
  };
}

function greet(style: Style): ScriptParts {
  const greeting = `return \`Hello, \${${nameIn(style, 'first_name')}}!\``;
  return {
    name: 'greet_person',
    parameters: [{ name: 'first_name', type: 'string' }],
    returns: 'string',
    summary: 'Returns a greeting for a person.',
    imports: [],
    isAsync: false,
    body: [{ comment: 'Put the name into the greeting.', code: greeting }],
  };
}

function rendered(part: ScriptParts, style: Style): string {
  const doc = style.docstrings ? [`/** ${part.summary} */`] : [];
  const body = bodyLines(part.body, style, { comment: '//', depth: 1 });
  const imports = part.imports.length === 0 ? [] : [...part.imports, ''];
  const end = style.arrows ? `};` : '}';
  return [...imports, ...doc, headOf(part, style), ...body, end]
    .map((line) => punctuated(line, style))
    .join('\n');
}

function headOf(part: ScriptParts, style: Style): string {
  const name = nameIn(style, part.name);
  const parameters = part.parameters
    .map((each) => `${nameIn(style, each.name)}${style.typeHints ? `: ${each.type}` : ''}`)
    .join(', ');
  const signature = `(${parameters})${style.typeHints ? `: ${part.returns}` : ''}`;
  const start = part.isAsync ? 'async ' : '';
  return style.arrows
    ? `const ${name} = ${start}${signature} => {`
    : `${start}function ${name}${signature} {`;
}

/** Statements end in a semicolon, or do not; blocks, comments and blank lines never do. */
function punctuated(line: string, { semicolons }: Style): string {
  const bare = line.replace(/;$/u, '');
  const isStatement = bare !== '' && !/[{(,]$|^\s*\/[/*]|^\s*\}$/u.test(bare);
  const endsArrow = line.endsWith('};');
  return semicolons && (isStatement || endsArrow) ? `${bare};` : bare;
}

function testCode(style: Style): string {
  const text = (words: string) => quoted(words, style);
  const name = nameIn(style, 'add_numbers');
  const expects = style.testFramework === 'vitest' || style.testFramework === 'jest';
  const imports: Readonly<Record<string, readonly string[]>> = {
    vitest: [`import { expect, test } from ${text('vitest')}`],
    jest: [`import { expect, test } from ${text('@jest/globals')}`],
  };
  const assertion = expects ? `expect(${name}(2, 3)).toBe(5)` : `assert.equal(${name}(2, 3), 5)`;
  const call = style.arrows || !expects ? '() => {' : 'function () {';
  const body: Line = { comment: 'Compare with the known sum.', code: assertion };
  return [
    ...(imports[style.testFramework] ?? [
      `import assert from ${text('node:assert/strict')}`,
      `import { test } from ${text('node:test')}`,
    ]),
    `import { ${name} } from ${text('./numbers.js')}`,
    '',
    `test(${text('adds two numbers')}, ${call}`,
    ...bodyLines([body], style, { comment: '//', depth: 1 }),
    '})',
  ]
    .map((line) => punctuated(line, style))
    .join('\n');
}
