import { type ConfigReader, type Declared, each, scriptLanguages, tableOf } from './declaration.ts';
import { readJson } from './text.ts';

const testFrameworks: readonly string[] = ['vitest', 'jest', 'mocha', 'ava', 'tap'];
const managers: readonly string[] = ['npm', 'pnpm', 'yarn', 'bun'];

/** The package manager and the one test framework that a package names. */
export const packageJson: ConfigReader = {
  tool: 'package.json',
  files: /(?:^|\/)package\.json$/u,
  read: ({ text }) => {
    const all = tableOf(readJson(text));
    const manager = String(all.packageManager ?? '').split('@')[0] ?? '';
    const needed = { ...tableOf(all, 'dependencies'), ...tableOf(all, 'devDependencies') };
    const frameworks = testFrameworks.filter((name) => name in needed);
    return [
      ...(managers.includes(manager) ? each(scriptLanguages, 'package-manager', manager) : []),
      ...(frameworks.length === 1
        ? each(scriptLanguages, 'test-framework', frameworks[0] ?? '')
        : []),
    ];
  },
};

const locks: Readonly<Record<string, Declared>> = {
  'package-lock.json': { rule: 'package-manager', language: 'javascript', value: 'npm' },
  'pnpm-lock.yaml': { rule: 'package-manager', language: 'javascript', value: 'pnpm' },
  'yarn.lock': { rule: 'package-manager', language: 'javascript', value: 'yarn' },
  'bun.lock': { rule: 'package-manager', language: 'javascript', value: 'bun' },
  'bun.lockb': { rule: 'package-manager', language: 'javascript', value: 'bun' },
  'uv.lock': { rule: 'package-manager', language: 'python', value: 'uv' },
  'poetry.lock': { rule: 'package-manager', language: 'python', value: 'poetry' },
};

/** A lock file says by its name who wrote it. */
export const lockFile: ConfigReader = {
  tool: 'lock file',
  files: new RegExp(
    `(?:^|/)(?:${Object.keys(locks).join('|').replaceAll('.', String.raw`\.`)})$`,
    'u',
  ),
  read: ({ path }) => {
    const found = locks[path.slice(path.lastIndexOf('/') + 1)];
    if (!found) return [];
    return found.language === 'python' ? [found] : each(scriptLanguages, found.rule, found.value);
  },
};
