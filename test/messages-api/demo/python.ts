import type { CodeAsk } from './ask.ts';
import { bodyLines, type FunctionParts, type Line, quoted } from './lines.ts';
import type { Style } from './style.ts';
import { camelCase } from './words.ts';

interface PythonParts extends FunctionParts {
  readonly imports: readonly string[];
}

/** The code of an ask, in Python. */
export function pythonCode({ task }: CodeAsk, style: Style): string {
  if (task === 'test') return style.testFramework === 'pytest' ? pytest(style) : unittest(style);
  return rendered(parts[task](style), style);
}

function nameIn({ camelNames }: Style, name: string): string {
  return camelNames ? camelCase(name) : name;
}

const parts = { csv, add, fetch: fetchUrl, greet };

function add(): PythonParts {
  return {
    name: 'add_numbers',
    parameters: [
      { name: 'first', type: 'float' },
      { name: 'second', type: 'float' },
    ],
    returns: 'float',
    summary: 'Return the sum of two numbers.',
    imports: [],
    body: [{ comment: 'Add the numbers.', code: 'return first + second' }],
  };
}

function csv(style: Style): PythonParts {
  const path = nameIn(style, 'file_path');
  const file = nameIn(style, 'csv_file');
  const text = (words: string) => quoted(words, style);
  const encoding = `encoding=${text('utf-8')}`;
  const missing = style.pathlib ? `not ${path}.exists()` : `not os.path.exists(${path})`;
  const open = style.pathlib ? `${path}.open(${encoding})` : `open(${path}, ${encoding})`;
  return {
    name: 'read_prices',
    parameters: [{ name: 'file_path', type: style.pathlib ? 'Path' : 'str' }],
    returns: 'list[float]',
    summary: 'Read the prices from a CSV file.',
    imports: ['import csv', style.pathlib ? 'from pathlib import Path' : 'import os'],
    body: [
      { comment: 'A missing file has no prices.', code: `if ${missing}:` },
      '\treturn []',
      { comment: 'Take the price of each row.', code: `with ${open} as ${file}:` },
      `\treturn [float(row[${text('price')}]) for row in csv.DictReader(${file})]`,
    ],
  };
}

function fetchUrl(style: Style): PythonParts {
  const text = (words: string) => quoted(words, style);
  const open = style.asyncAwait
    ? [
        'async with aiohttp.ClientSession() as session:',
        '\tasync with session.get(url) as response:',
      ]
    : ['with urlopen(url) as response:'];
  const read = style.asyncAwait
    ? '\t\treturn await response.text()'
    : `\treturn response.read().decode(${text('utf-8')})`;
  const [first = '', ...more] = open;
  return {
    name: 'fetch_text',
    parameters: [{ name: 'url', type: 'str' }],
    returns: 'str',
    summary: 'Fetch a URL and return its text.',
    imports: [style.asyncAwait ? 'import aiohttp' : 'from urllib.request import urlopen'],
    body: [{ comment: 'Open the URL and read it.', code: first }, ...more, read],
  };
}

function greet(style: Style): PythonParts {
  const person = nameIn(style, 'first_name');
  const greeting = style.fStrings
    ? `f${quoted(`Hello, {${person}}!`, style)}`
    : `${quoted('Hello, {}!', style)}.format(${person})`;
  return {
    name: 'greet_person',
    parameters: [{ name: 'first_name', type: 'str' }],
    returns: 'str',
    summary: 'Return a greeting for a person.',
    imports: [],
    body: [{ comment: 'Put the name into the greeting.', code: `return ${greeting}` }],
  };
}

function rendered(part: PythonParts, style: Style): string {
  const usesAwait = part.body.some((line) => String(codeOf(line)).includes('async with'));
  const definition = definitionOf(part, style, usesAwait);
  const doc = style.docstrings ? [`${style.indent}"""${part.summary}"""`] : [];
  const body = bodyLines(part.body, style, { comment: '#', depth: 1 });
  const imports = part.imports.length === 0 ? [] : [...part.imports, '', ''];
  return [...imports, definition, ...doc, ...body].join('\n');
}

function definitionOf(part: PythonParts, style: Style, isAsync: boolean): string {
  const parameters = part.parameters.map(({ name, type }) =>
    style.typeHints ? `${nameIn(style, name)}: ${type}` : nameIn(style, name),
  );
  const returns = style.typeHints ? ` -> ${part.returns}` : '';
  const start = isAsync ? 'async def' : 'def';
  return `${start} ${nameIn(style, part.name)}(${parameters.join(', ')})${returns}:`;
}

function codeOf(line: Line): string {
  return typeof line === 'string' ? line : line.code;
}

function testParts(style: Style, name: string, body: Line): PythonParts {
  return {
    name,
    parameters: [],
    returns: 'None',
    summary: 'Two numbers are added.',
    imports: [`from numbers_module import ${nameIn(style, 'add_numbers')}`],
    body: [body],
  };
}

function pytest(style: Style): string {
  const code = `assert ${nameIn(style, 'add_numbers')}(2, 3) == 5`;
  return rendered(
    testParts(style, 'test_add_numbers', { comment: 'Compare with the known sum.', code }),
    style,
  );
}

/** A test method is a function one level in, with `self`. */
function unittest(style: Style): string {
  const code = `self.assertEqual(${nameIn(style, 'add_numbers')}(2, 3), 5)`;
  const method = testParts(style, 'test_add_numbers', {
    comment: 'Compare with the known sum.',
    code,
  });
  const lines = rendered({ ...method, imports: [] }, style)
    .replace('()', '(self)')
    .split('\n');
  return [
    'import unittest',
    '',
    ...method.imports,
    '',
    '',
    'class AddNumbersTest(unittest.TestCase):',
    ...lines.map((line) => `${style.indent}${line}`),
  ].join('\n');
}
