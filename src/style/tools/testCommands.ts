import type { Code } from '../code/code.ts';
import type { Sight } from '../rule.ts';
import { commandsOf, programOf } from './commands.ts';

const packages: Readonly<Record<string, string>> = {
  pytest: 'pytest',
  vitest: 'vitest',
  jest: 'jest',
  'ts-jest': 'jest',
  '@types/jest': 'jest',
  mocha: 'mocha',
  '@types/mocha': 'mocha',
  jasmine: 'jasmine',
  ava: 'ava',
  tap: 'tap',
  xunit: 'xunit',
  NUnit: 'nunit',
  'MSTest.TestFramework': 'mstest',
  'github.com/stretchr/testify': 'testify',
};
const programs: Readonly<Record<string, string>> = {
  pytest: 'pytest',
  'py.test': 'pytest',
  unittest: 'unittest',
  vitest: 'vitest',
  jest: 'jest',
  mocha: 'mocha',
  jasmine: 'jasmine',
  ava: 'ava',
  tap: 'tap',
};

/** Test frameworks in commands, in a package's scripts, and in what a project depends on. */
export function testCommandSights(code: Code): readonly Sight[] {
  return [...commandSights(code), ...settingSights(code)].toSorted((a, b) => a.start - b.start);
}

function commandSights(code: Code): readonly Sight[] {
  return code.once(commandsOf).flatMap(({ words, start, end }) => {
    const seen = ranOrInstalled(words);
    return seen === undefined ? [] : [{ seen, start, end }];
  });
}

function ranOrInstalled(words: readonly string[]): string | undefined {
  const [program = '', first = '', second = ''] = words;
  if (program === 'node' && words.includes('--test')) return 'node:test';
  if (program === 'bun' && first === 'test') return 'bun:test';
  const ran = programOf(words);
  if (Object.hasOwn(programs, ran)) return programs[ran];
  const isInstall =
    /^(?:add|install|i|get|package)$/u.test(first) || /^(?:add|install)$/u.test(second);
  if (!isInstall) return undefined;
  const name = words
    .slice(2)
    .map((word) => word.replace(/(?<=.)(?:@[^/]*|[=<>~!].*|\/\w+)$/u, ''))
    .find((word) => Object.hasOwn(packages, word));
  return name === undefined ? undefined : packages[name];
}

/** A package's own section in a project's file, or its place among the dependencies. */
function settingSights(code: Code): readonly Sight[] {
  const pattern =
    code.language === 'toml'
      ? /^\[tool\.(pytest)\b|^\s*(?:["'](pytest)\b[^"']*["'],?\s*$|(pytest)\s*=)/u
      : code.language === 'json'
        ? /^\s*"(?:@types\/|ts-)?(vitest|jest|mocha|ava|tap|jasmine)"\s*:\s*(?:"[~^]?\d|\{)/u
        : undefined;
  if (!pattern) return [];
  return code.lines.flatMap((line, row) => {
    const seen = pattern
      .exec(line)
      ?.slice(1)
      .find((name) => name !== undefined);
    return seen === undefined ? [] : [{ seen, ...code.rowSpan(row) }];
  });
}
